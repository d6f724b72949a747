// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/mediaresolver.h"

#include <QHash>
#include <QObject>
#include <QTextCharFormat>
#include <QTextObjectInterface>

class QTextDocument;

namespace jeoul::reader {

/// Draws pictures inside a text document, never wider than the page. They are decoded on a worker thread; a
/// quiet frame of the right size stands in their place until then, so nothing moves when they arrive.
class PictureObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// `document` is the document it draws for and its owner.
    explicit PictureObject(QTextDocument *document);

    /// The format that stands for a picture; its decoding begins.
    [[nodiscard]] QTextCharFormat format(const QString &id, const QSize &size, const MediaResolver &media);
    /// Whether the picture has been decoded.
    [[nodiscard]] bool ready(const QString &id) const { return !m_decoded.value(id).isNull(); }

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

    static constexpr int kWidest = 640; ///< shown in the text; the whole picture is one key away

Q_SIGNALS:
    void decoded(const QString &id);

private:
    void decode(const QString &id, const MediaResolver &media);

    QTextDocument *m_document;
    QHash<QString, QImage> m_decoded; ///< null while it is under way or when it failed
};

} // namespace jeoul::reader
