// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/chartdata.h"
#include "ui/theme/tokens.h"

#include <QColor>
#include <QFont>
#include <QPainterPath>

class QPainter;

namespace jeoul::ui::charts {

/// Drawn as lines and dots of our own: brush patterns are lost in SVG and grow tiny in print.
enum class Pattern { Solid, Diagonal, Dots, Horizontal, Cross, Vertical };

enum class Marker { Circle, Square, Triangle, Diamond, TriangleDown, Plus };

/// How one team (or part) is drawn. Colour, pattern and marker each tell it apart alone, so that a
/// black-and-white print and a colour-blind reader lose nothing.
struct SeriesStyle
{
    QColor fill;
    QColor outline; ///< at least 3:1 against the surface
    QColor ink;     ///< of the pattern, on the fill
    Pattern pattern = Pattern::Solid;
    Marker marker = Marker::Circle;
};

/// What a chart is drawn for: a screen of some theme and size of text, or, as it stands here, paper.
struct ChartLook
{
    ThemeKind kind = ThemeKind::Light;
    double scale = 1;  ///< times the usual size of text, 1 to 2
    bool paper = true; ///< a file whose words can be searched, see theme::paperFont()

    /// The one that is on.
    [[nodiscard]] static ChartLook current();
};

/// The font of everything inside a chart, in pixels so that a picture of any resolution keeps its
/// proportions.
[[nodiscard]] QFont chartFont(const ChartLook &look, double share = 1.0);

/// `colour` is the place of the code name among all code names of the round; negative counts as 0.
[[nodiscard]] SeriesStyle seriesStyle(int colour, ThemeKind kind);

/// The parts of a total in greys, because the colours belong to the teams.
[[nodiscard]] SeriesStyle partStyle(int place, ThemeKind kind);

/// The one of the two that the chart wants.
[[nodiscard]] SeriesStyle styleFor(reporting::ChartShape shape, int colour, ThemeKind kind);

/// A marker of about `size` pixels across.
[[nodiscard]] QPainterPath markerPath(Marker marker, const QPointF &centre, double size);

/// A bar or swatch: fill, pattern, outline.
void paintBar(QPainter &painter, const QRectF &rect, const SeriesStyle &style);
void paintMarker(QPainter &painter, const QPointF &centre, double size, const SeriesStyle &style);

} // namespace jeoul::ui::charts
