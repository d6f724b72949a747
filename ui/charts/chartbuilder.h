// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/chartdata.h"
#include "ui/charts/seriesstyle.h"

class QChart;

namespace jeoul::ui::charts {

class ChartOverlay;

/// A chart ready for a scene. The overlay belongs to the chart, the chart to whoever takes it.
struct BuiltChart
{
    QChart *chart = nullptr;
    ChartOverlay *overlay = nullptr;
};

/// Bars that start at 0 on an axis up to the data's maximum, with horizontal grid lines only.
[[nodiscard]] BuiltChart buildChart(const reporting::ChartData &data, const ChartLook &look);

/// The width under which words at the foot of its groups would run into each other, pixels.
[[nodiscard]] double leastWidth(const reporting::ChartData &data, const ChartLook &look);

} // namespace jeoul::ui::charts
