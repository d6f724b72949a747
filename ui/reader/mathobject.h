// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/mathpicture.h"

#include <QObject>
#include <QTextCharFormat>
#include <QTextObjectInterface>

#include <vector>

namespace jeoul::reader {

/// Draws formulas inside a text document. A long formula is several objects, one for each of its pieces, so
/// that lines end between them. A piece that is wider than its page all the same is drawn a quarter smaller
/// at most; behind that the page is scrolled sideways.
class MathObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    /// The formats of the objects that stand for a formula, from its beginning to its end; `text` is the
    /// format of the words around it, `em` their size in pixels.
    [[nodiscard]] static std::vector<QTextCharFormat>
    formats(const MathPicturePtr &picture, const QString &source, const QTextCharFormat &text, double em);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;
};

} // namespace jeoul::reader
