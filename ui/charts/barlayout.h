// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/chartdata.h"

#include <vector>

namespace jeoul::ui::charts {

/// One bar of a chart in axis units.
struct ChartBar
{
    int category = 0;
    int series = 0;
    int colour = 0;
    double from = 0; ///< 0 unless it stands on another bar
    double to = 0;   ///< equal to `from` when there is no value
    reporting::ChartPoint point;
};

/// Where the bars of a chart stand, in reading order: group by group, then series by series.
class BarLayout
{
public:
    explicit BarLayout(const reporting::ChartData &data);

    [[nodiscard]] const std::vector<ChartBar> &bars() const { return m_bars; }
    [[nodiscard]] int lanes() const { return m_lanes; } ///< bars side by side in a group
    /// The share of a group's room that its bars take together, when a group is `pixels` wide.
    [[nodiscard]] double groupShare(double pixels) const;
    /// Left and right end of a bar on the category axis, where group i is centred on i.
    [[nodiscard]] std::pair<double, double> span(const ChartBar &bar, double share) const;
    /// Sum of a group, for stacked bars.
    [[nodiscard]] double top(int category) const;

private:
    std::vector<ChartBar> m_bars;
    int m_lanes = 1;
};

/// The distance between the lines of a value axis from 0 to `maximum`: a round number, of 4 to 8 lines, that
/// meets the maximum where one does.
[[nodiscard]] double gridStep(double maximum);

} // namespace jeoul::ui::charts
