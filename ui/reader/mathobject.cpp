// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/mathobject.h"

#include "ui/reader/readerformats.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace jeoul::reader {

namespace {

/// The formula font is small for its size; so much larger it sits well among Korean and Latin letters.
constexpr double kScale = 1.16;

/// The height the layout sees: never less than twice the depth, so that the baseline can be met (see
/// format()).
double height(const MathPicture &picture)
{
    return std::max(picture.height(), 2 * picture.depth());
}

double fit(const QTextDocument &document, int position, double width)
{
    const QTextBlock block = document.findBlock(position);
    const double room = document.textWidth() - 2 * document.documentMargin() -
                        block.blockFormat().leftMargin() - block.blockFormat().rightMargin() - 2;
    return room <= 0 || width <= room ? 1.0 : room / width;
}

MathPicturePtr pictureOf(const QTextFormat &format)
{
    return format.property(kMathPictureProperty).value<MathPicturePtr>();
}

} // namespace

QTextCharFormat MathObject::format(const MathPicturePtr &picture, const QString &source,
                                   const QTextCharFormat &text, double em)
{
    QTextCharFormat format;
    format.setObjectType(kMathObject);
    format.setForeground(text.foreground());
    format.setProperty(kMathPictureProperty, QVariant::fromValue(picture));
    format.setProperty(kFormulaProperty, source);
    format.setProperty(kMathEmProperty, em * kScale);
    format.setToolTip(source);
    // The layout honours only AlignMiddle, which puts the ascent at half the height plus a quarter of the
    // x-height of the format's font. A font whose x-height is 2 (height - 2 depth) therefore puts the
    // baseline where it belongs.
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    const double wanted = 2 * (height(*picture) - 2 * picture->depth()) * em * kScale;
    QFont font = ui::theme::readingFont(12);
    font.setPixelSize(100);
    const double perPixel = QFontMetricsF(font).xHeight() / 100;
    format.setFontFamilies(font.families());
    format.setProperty(QTextFormat::FontPixelSize,
                       std::max(1, static_cast<int>(std::lround(wanted / perPixel))));
    return format;
}

QSizeF MathObject::intrinsicSize(QTextDocument *document, int position, const QTextFormat &format)
{
    const MathPicturePtr picture = pictureOf(format);
    if (picture == nullptr)
        return {};
    const double em = format.doubleProperty(kMathEmProperty);
    const QSizeF size(picture->width() * em, height(*picture) * em);
    return size * fit(*document, position, size.width());
}

void MathObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                            const QTextFormat &format)
{
    const MathPicturePtr picture = pictureOf(format);
    if (picture == nullptr)
        return;
    const double em = format.doubleProperty(kMathEmProperty);
    const double shrunk = em * fit(*document, position, picture->width() * em);
    picture->paint(*painter, rect.bottomLeft() - QPointF(0, picture->depth() * shrunk), shrunk,
                   format.foreground().color());
}

} // namespace jeoul::reader
