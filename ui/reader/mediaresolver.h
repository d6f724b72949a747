// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QImage>
#include <QString>

namespace jeoul::reader {

/// Pictures of the packet by id, and nothing else: no path, no address ever leads anywhere.
class MediaResolver
{
public:
    MediaResolver() = default;
    explicit MediaResolver(QHash<QString, QByteArray> media)
        : m_media(std::move(media))
    {
    }

    /// A null image when the packet has no such picture or it is not a PNG of at most 25 megapixels.
    [[nodiscard]] QImage image(const QString &id) const;
    [[nodiscard]] bool has(const QString &id) const { return m_media.contains(id); }

private:
    QHash<QString, QByteArray> m_media;
};

} // namespace jeoul::reader
