// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/seriesstyle.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace jeoul::ui::charts {

namespace {

constexpr std::array kPatterns{Qt::NoBrush,    Qt::BDiagPattern,     Qt::Dense6Pattern,
                               Qt::HorPattern, Qt::DiagCrossPattern, Qt::VerPattern};
constexpr std::array kMarkers{Marker::Circle,  Marker::Square,       Marker::Triangle,
                              Marker::Diamond, Marker::TriangleDown, Marker::Plus};
constexpr double kMarkContrast = 3.0;
constexpr int kStep = 115; ///< percent, as QColor::darker() takes it

/// Moves the colour away from the ground until a thin line of it can be seen.
QColor visibleOn(const QColor &ground, QColor colour)
{
    const bool darken = contrast(ground, Qt::black) > contrast(ground, Qt::white);
    for (int i = 0; i < 12 && contrast(ground, colour) < kMarkContrast; ++i)
        colour = darken ? colour.darker(kStep) : colour.lighter(kStep);
    return colour;
}

} // namespace

SeriesStyle seriesStyle(int colour, ThemeKind kind)
{
    const auto place = static_cast<std::size_t>(std::max(colour, 0));
    const Tokens tokens = Tokens::of(kind);
    SeriesStyle style;
    style.marker = kMarkers.at(place % kMarkers.size());
    // From the seventh on colours come again, so the pattern moves on by one.
    style.pattern = kPatterns.at((place + place / kPatterns.size()) % kPatterns.size());
    if (kind == ThemeKind::Contrast) {
        const bool solid = style.pattern == Qt::NoBrush;
        style.fill = solid ? tokens.text : tokens.surface;
        style.ink = style.outline = tokens.text;
        return style;
    }
    style.fill = seriesColours().at(place % seriesColours().size());
    style.outline = visibleOn(tokens.surface, style.fill);
    style.ink = tokens.surface;
    return style;
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
    painter.setBrush(QBrush(style.ink, style.pattern));
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
