// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/mathobject.h"

#include "ui/reader/readerformats.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace jeoul::reader {

namespace {

/// The formula font is small for its size; so much larger it sits well among Korean and Latin letters.
constexpr double kScale = 1.16;

constexpr double kLeastScale = 0.75; ///< smaller, nobody could read it beside the text

/// The height the layout sees: never less than twice the depth, so that the baseline can be met (see
/// formatOf()).
double height(const MathExtent &extent)
{
    return std::max(extent.ascent + extent.depth, 2 * extent.depth);
}

double fit(const QTextDocument &document, int position, double width)
{
    const QTextBlock block = document.findBlock(position);
    const double room = document.textWidth() - 2 * document.documentMargin() -
                        block.blockFormat().leftMargin() - block.blockFormat().rightMargin() - 2;
    return room <= 0 || width <= room ? 1.0 : std::max(kLeastScale, room / width);
}

/// An object that is aligned to the middle is drawn in the middle of its line, whatever else stands there.
/// Its baseline is that of the line, so that it meets that of the words and of the other pieces.
double baselineOf(const QTextDocument &document, int position, const QRectF &rect)
{
    const QTextBlock block = document.findBlock(position);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    const double leading = line.leadingIncluded() ? std::max(0.0, line.leading()) : 0;
    return rect.center().y() + (line.ascent() - line.descent() - leading) / 2;
}

/// Where Qt tells an object that it is selected: the ground of the selection (ObjectSelectionBrush of
/// qtextlayout.cpp).
constexpr int kSelectionGround = QTextFormat::ForegroundBrush + 1;

/// Over what a selected object has drawn Qt lays the ground of the selection once more, half transparent:
/// good for a picture, but ink would be left with half of its contrast. The clip lasts as long as Qt's own,
/// which holds the selection it draws; nothing else of it stands in the place of the object.
void keepFromSelectionGround(QPainter &painter, const QRectF &rect, const QTextFormat &format)
{
    if (!format.hasProperty(kSelectionGround))
        return;
    QPainterPath rest;
    rest.addRect(painter.clipBoundingRect());
    QPainterPath object;
    object.addRect(rect);
    painter.setClipPath(rest.subtracted(object), Qt::IntersectClip);
}

MathPicturePtr pictureOf(const QTextFormat &format)
{
    return format.property(kMathPictureProperty).value<MathPicturePtr>();
}

/// Which piece of the picture: formats of the same formula are equal wherever it stands, and kept once.
const MathPiece &pieceOf(const MathPicture &picture, const QTextFormat &format)
{
    return picture.pieces().at(static_cast<std::size_t>(format.intProperty(kFormulaPieceProperty)));
}

QTextCharFormat formatOf(const MathExtent &extent, const QTextCharFormat &text, double em)
{
    QTextCharFormat format;
    format.setObjectType(kMathObject);
    format.setForeground(text.foreground());
    format.setProperty(kMathEmProperty, em * kScale);
    // The layout honours only AlignMiddle, which puts the ascent at half the height plus a quarter of the
    // x-height of the format's font. A font whose x-height is 2 (height - 2 depth) therefore puts the
    // baseline where it belongs.
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    const double wanted = 2 * (height(extent) - 2 * extent.depth) * em * kScale;
    QFont font = ui::theme::readingFont(12);
    font.setPixelSize(100);
    const double perPixel = QFontMetricsF(font).xHeight() / 100;
    format.setFontFamilies(font.families());
    format.setProperty(QTextFormat::FontPixelSize,
                       std::max(1, static_cast<int>(std::lround(wanted / perPixel))));
    return format;
}

} // namespace

std::vector<QTextCharFormat> MathObject::formats(const MathPicturePtr &picture, const QString &source,
                                                 const QTextCharFormat &text, double em)
{
    std::vector<QTextCharFormat> out;
    for (const MathPiece &piece : picture->pieces()) {
        out.push_back(formatOf(piece.extent, text, em));
        out.back().setProperty(kMathPictureProperty, QVariant::fromValue(picture));
        out.back().setProperty(kFormulaProperty, source);
        out.back().setProperty(kFormulaPieceProperty, static_cast<int>(out.size()) - 1);
        out.back().setToolTip(source);
    }
    return out;
}

QSizeF MathObject::intrinsicSize(QTextDocument *document, int position, const QTextFormat &format)
{
    const MathPicturePtr picture = pictureOf(format);
    if (picture == nullptr)
        return {};
    const double em = format.doubleProperty(kMathEmProperty);
    const MathExtent &extent = pieceOf(*picture, format).extent;
    const QSizeF size(extent.width() * em, height(extent) * em);
    return size * fit(*document, position, size.width());
}

void MathObject::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                            const QTextFormat &format)
{
    const MathPicturePtr picture = pictureOf(format);
    if (picture == nullptr)
        return;
    const double em = format.doubleProperty(kMathEmProperty);
    const MathExtent &extent = pieceOf(*picture, format).extent;
    const double scale = fit(*document, position, extent.width() * em);
    const double baseline =
        scale < 1 ? rect.bottom() - extent.depth * em * scale : baselineOf(*document, position, rect);
    picture->paint(*painter, QPointF(rect.left(), baseline), em * scale, format.foreground().color(),
                   pieceOf(*picture, format));
    keepFromSelectionGround(*painter, rect, format);
}

} // namespace jeoul::reader
