// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QColor>
#include <QPainterPath>

class QPainter;

namespace jeoul::ui::charts {

enum class Marker { Circle, Square, Triangle, Diamond, TriangleDown, Plus };

/// How one team (or part) is drawn. Colour, pattern and marker each tell it apart alone, so that a
/// black-and-white print and a colour-blind reader lose nothing.
struct SeriesStyle
{
    QColor fill;
    QColor outline; ///< at least 3:1 against the surface
    QColor ink;     ///< of the pattern, on the fill
    Qt::BrushStyle pattern = Qt::NoBrush;
    Marker marker = Marker::Circle;
};

/// `colour` is the place of the code name among all code names of the round; negative counts as 0.
[[nodiscard]] SeriesStyle seriesStyle(int colour, ThemeKind kind);

/// A marker of about `size` pixels across.
[[nodiscard]] QPainterPath markerPath(Marker marker, const QPointF &centre, double size);

/// A bar or swatch: fill, pattern, outline.
void paintBar(QPainter &painter, const QRectF &rect, const SeriesStyle &style);
void paintMarker(QPainter &painter, const QPointF &centre, double size, const SeriesStyle &style);

} // namespace jeoul::ui::charts
