// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/mathpicture.h"

#include "ui/reader/mathsvgreader.h"
#include "ui/theme/theme.h"

#include <QColor>
#include <QPainter>

namespace jeoul::reader {

std::optional<MathPicture> MathPicture::fromSvg(const QByteArray &svg)
{
    return MathSvgReader(svg).read();
}

void MathPicture::paint(QPainter &painter, const QPointF &origin, double em, const QColor &colour) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(origin);
    painter.scale(em, em);
    for (const Shape &shape : m_shapes) {
        painter.save();
        if (shape.clip)
            painter.setClipPath(*shape.clip, Qt::IntersectClip);
        if (shape.stroke > 0)
            painter.strokePath(shape.path, QPen(colour, shape.stroke));
        else
            painter.fillPath(shape.path, colour);
        painter.restore();
    }
    for (const Word &word : m_words) {
        // A font has whole sizes at least; the transform makes up the difference.
        constexpr double kFontPixels = 64;
        QFont font = ui::theme::readingFont(12);
        font.setPixelSize(static_cast<int>(kFontPixels));
        painter.save();
        painter.setTransform(word.place, true);
        painter.scale(word.size / kFontPixels, word.size / kFontPixels);
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QPointF(0, 0), word.text);
        painter.restore();
    }
    painter.restore();
}

} // namespace jeoul::reader
