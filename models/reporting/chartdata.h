// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace jeoul::reporting {

enum class ChartShape {
    Bars,        ///< one series, a bar a category
    GroupedBars, ///< a bar a category and series
    StackedBars, ///< series on top of each other
};

/// One point of a chart. Hidden: too few reviewers; then there is no value.
struct ChartPoint
{
    std::optional<double> value;
    std::optional<double> low; ///< ends of the 95 % interval
    std::optional<double> high;
    int n = 0; ///< reviewers; 0 when the number is not of reviewers
    bool hidden = false;
};

struct ChartSeries
{
    QString code;                   ///< code name, or the id of a part for stacked bars
    QString name;                   ///< what stands beside it
    int colour = 0;                 ///< the same for a code name in every chart of the round
    std::vector<ChartPoint> points; ///< one a category
};

/// A chart as plain values: what it says, and what is drawn.
struct ChartData
{
    QString id;       ///< stable, for file names
    QString title;    ///< the finding, a sentence
    QString subtitle; ///< what is shown, over whom, which interval
    ChartShape shape = ChartShape::Bars;
    QStringList categories;
    std::vector<int> categoryColours; ///< Bars by team: the colour of each bar; empty otherwise
    std::vector<ChartSeries> series;
    QString axisTitle; ///< with unit and maximum: "Points / 35"
    double axisMaximum = 0;
    QString order;   ///< "Sorted by …"
    QString tableId; ///< the ReportTable behind it
};

} // namespace jeoul::reporting
