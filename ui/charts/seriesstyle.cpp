// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriesstyle.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace jeoul::ui::charts {

namespace {

constexpr std::array kPatterns{Pattern::Solid,      Pattern::Diagonal, Pattern::Dots,
                               Pattern::Horizontal, Pattern::Cross,    Pattern::Vertical};
constexpr std::array kMarkers{Marker::Circle,  Marker::Square,       Marker::Triangle,
                              Marker::Diamond, Marker::TriangleDown, Marker::Plus};
constexpr double kMarkContrast = 3.0;
constexpr double kSpacing = 6; ///< pixels between the lines of a pattern
constexpr double kPixelsPerPoint = 4.0 / 3.0;
constexpr int kStep = 115; ///< percent, as QColor::darker() takes it

/// Moves the colour away from the ground until a thin line of it can be seen.
QColor visibleOn(const QColor &ground, QColor colour)
{
    const bool darken = contrast(ground, Qt::black) > contrast(ground, Qt::white);
    for (int i = 0; i < 12 && contrast(ground, colour) < kMarkContrast; ++i)
        colour = darken ? colour.darker(kStep) : colour.lighter(kStep);
    return colour;
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto part = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(part(one.redF(), other.redF()), part(one.greenF(), other.greenF()),
                            part(one.blueF(), other.blueF()));
}

/// Lines at 45 degrees, cut to the rectangle by arithmetic: not every picture format knows clipping.
void paintDiagonals(QPainter &painter, const QRectF &rect, bool rising)
{
    for (double start = kSpacing; start < rect.width() + rect.height(); start += kSpacing) {
        const double x0 = std::max(0.0, start - rect.height());
        const double x1 = std::min(start, rect.width());
        const QPointF from(x0, start - x0);
        const QPointF to(x1, start - x1);
        const auto place = [&](const QPointF &point) {
            const double x = rising ? point.x() : rect.width() - point.x();
            return rect.topLeft() + QPointF(x, point.y());
        };
        painter.drawLine(place(from), place(to));
    }
}

void paintDots(QPainter &painter, const QRectF &rect, const QColor &ink)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    bool shifted = false;
    for (double y = kSpacing / 2; y + 1 < rect.height(); y += kSpacing) {
        for (double x = shifted ? kSpacing : kSpacing / 2; x + 1 < rect.width(); x += kSpacing)
            painter.drawEllipse(rect.topLeft() + QPointF(x, y), 1.1, 1.1);
        shifted = !shifted;
    }
}

void paintPattern(QPainter &painter, const QRectF &rect, const SeriesStyle &style)
{
    painter.setPen(QPen(style.ink, 1));
    if (style.pattern == Pattern::Diagonal || style.pattern == Pattern::Cross)
        paintDiagonals(painter, rect, true);
    if (style.pattern == Pattern::Cross)
        paintDiagonals(painter, rect, false);
    if (style.pattern == Pattern::Dots)
        paintDots(painter, rect, style.ink);
    for (double y = rect.bottom() - kSpacing; style.pattern == Pattern::Horizontal && y > rect.top();
         y -= kSpacing)
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
    for (double x = rect.left() + kSpacing; style.pattern == Pattern::Vertical && x < rect.right();
         x += kSpacing)
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
}

SeriesStyle contrastStyle(SeriesStyle style, const Tokens &tokens)
{
    style.fill = style.pattern == Pattern::Solid ? tokens.text : tokens.surface;
    style.ink = style.outline = tokens.text;
    return style;
}

} // namespace

ChartLook ChartLook::current()
{
    return {theme::current(), theme::textScale(), false};
}

QFont chartFont(const ChartLook &look, double share)
{
    QFont font = theme::interfaceFont();
    font.setPixelSize(
        static_cast<int>(std::lround(font.pointSizeF() * kPixelsPerPoint * share * look.scale)));
    return look.paper ? theme::paperFont(font) : font;
}

SeriesStyle seriesStyle(int colour, ThemeKind kind)
{
    const auto place = static_cast<std::size_t>(std::max(colour, 0));
    const Tokens tokens = Tokens::of(kind);
    SeriesStyle style;
    style.marker = kMarkers.at(place % kMarkers.size());
    // From the seventh on colours come again, so the pattern moves on by one.
    style.pattern = kPatterns.at((place + place / kPatterns.size()) % kPatterns.size());
    if (!tokens.shades)
        return contrastStyle(style, tokens);
    style.fill = seriesColours().at(place % seriesColours().size());
    style.outline = visibleOn(tokens.surface, style.fill);
    style.ink = tokens.surface;
    return style;
}

SeriesStyle partStyle(int place, ThemeKind kind)
{
    constexpr std::array kShares{0.75, 0.45, 0.2};
    const auto part = static_cast<std::size_t>(std::max(place, 0));
    const Tokens tokens = Tokens::of(kind);
    SeriesStyle style;
    style.marker = kMarkers.at(part % kMarkers.size());
    style.pattern = kPatterns.at(part % kPatterns.size());
    if (!tokens.shades)
        return contrastStyle(style, tokens);
    style.fill = mixed(tokens.surface, tokens.muted, kShares.at(part % kShares.size()));
    style.outline = tokens.muted;
    style.ink = part % kShares.size() == 0 ? tokens.surface : tokens.muted;
    return style;
}

SeriesStyle styleFor(reporting::ChartShape shape, int colour, ThemeKind kind)
{
    return shape == reporting::ChartShape::StackedBars ? partStyle(colour, kind) : seriesStyle(colour, kind);
}

QPainterPath markerPath(Marker marker, const QPointF &centre, double size)
{
    const double r = size / 2;
    QPainterPath path;
    switch (marker) {
    case Marker::Circle:
        path.addEllipse(centre, r, r);
        break;
    case Marker::Square:
        path.addRect(QRectF(centre.x() - r * 0.9, centre.y() - r * 0.9, r * 1.8, r * 1.8));
        break;
    case Marker::Triangle:
        path.addPolygon(
            QPolygonF({centre + QPointF(0, -r), centre + QPointF(r, r), centre + QPointF(-r, r)}));
        break;
    case Marker::Diamond:
        path.addPolygon(QPolygonF({centre + QPointF(0, -r * 1.2), centre + QPointF(r * 1.2, 0),
                                   centre + QPointF(0, r * 1.2), centre + QPointF(-r * 1.2, 0)}));
        break;
    case Marker::TriangleDown:
        path.addPolygon(
            QPolygonF({centre + QPointF(-r, -r), centre + QPointF(r, -r), centre + QPointF(0, r)}));
        break;
    case Marker::Plus:
        path.addRect(QRectF(centre.x() - r, centre.y() - r / 3, size, size / 3));
        path.addRect(QRectF(centre.x() - r / 3, centre.y() - r, size / 3, size));
        path.setFillRule(Qt::WindingFill);
        path = path.simplified();
        break;
    }
    path.closeSubpath();
    return path;
}

void paintBar(QPainter &painter, const QRectF &rect, const SeriesStyle &style)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.fill);
    painter.drawRect(rect);
    paintPattern(painter, rect, style);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.outline, 1));
    painter.drawRect(rect);
}

void paintMarker(QPainter &painter, const QPointF &centre, double size, const SeriesStyle &style)
{
    painter.setBrush(style.fill);
    painter.setPen(QPen(style.outline, 1.2));
    painter.drawPath(markerPath(style.marker, centre, size));
}

} // namespace jeoul::ui::charts
