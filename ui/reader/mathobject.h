// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/mathpicture.h"

#include <QObject>
#include <QTextCharFormat>
#include <QTextObjectInterface>

namespace jeoul::reader {

/// Draws formulas inside a text document. A formula wider than the page is drawn smaller, never cut.
class MathObject : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    using QObject::QObject;

    /// The format that stands for a formula; `text` is the format of the words around it, `em` their size in
    /// pixels.
    [[nodiscard]] static QTextCharFormat format(const MathPicturePtr &picture, const QString &source,
                                                const QTextCharFormat &text, double em);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;
};

} // namespace jeoul::reader
