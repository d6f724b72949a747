// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QImage>
#include <QSize>
#include <QString>

namespace jeoul::reader {

/// Pictures and recordings of the packet by id, and nothing else: no path, no address ever leads anywhere.
class MediaResolver
{
public:
    enum class State {
        Shown,
        Missing,   ///< not in the packet
        Recording, ///< sound or video, which is played and not drawn
        Broken,    ///< no PNG
        TooLarge,  ///< more than 25 megapixels
    };
    struct Picture
    {
        State state = State::Missing;
        QSize size; ///< in pixels, when it is shown
    };

    MediaResolver() = default;
    explicit MediaResolver(QHash<QString, QByteArray> media)
        : m_media(std::move(media))
    {
    }

    /// What is known of a picture without decoding it.
    [[nodiscard]] Picture look(const QString &id) const;
    /// The picture itself; null unless look() says that it is shown and its bytes are whole. May be called in
    /// any thread.
    [[nodiscard]] QImage image(const QString &id) const;
    /// The bytes of a picture or recording; empty when the packet has none of this id.
    [[nodiscard]] QByteArray bytes(const QString &id) const { return m_media.value(id); }

private:
    QHash<QString, QByteArray> m_media;
};

} // namespace jeoul::reader
