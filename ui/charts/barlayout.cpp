// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/barlayout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace jeoul::ui::charts {

using reporting::ChartData;
using reporting::ChartShape;

namespace {

constexpr double kOneShare = 0.56;
constexpr double kManyShare = 0.8;
constexpr double kWidestBar = 84; ///< pixels

int colourOf(const ChartData &data, std::size_t category, const reporting::ChartSeries &series)
{
    const bool byCategory = data.shape == ChartShape::Bars && category < data.categoryColours.size();
    return byCategory ? data.categoryColours[category] : series.colour;
}

} // namespace

BarLayout::BarLayout(const ChartData &data)
    : m_lanes(data.shape == ChartShape::GroupedBars ? std::max(1, static_cast<int>(data.series.size())) : 1)
{
    for (std::size_t category = 0; category < static_cast<std::size_t>(data.categories.size()); ++category) {
        double ground = 0;
        for (std::size_t s = 0; s < data.series.size(); ++s) {
            const reporting::ChartSeries &series = data.series[s];
            if (category >= series.points.size())
                continue;
            ChartBar bar;
            bar.category = static_cast<int>(category);
            bar.series = static_cast<int>(s);
            bar.colour = colourOf(data, category, series);
            bar.point = series.points[category];
            bar.from = ground;
            bar.to = ground + (bar.point.hidden ? 0 : bar.point.value.value_or(0));
            if (data.shape == ChartShape::StackedBars)
                ground = bar.to;
            m_bars.push_back(bar);
        }
    }
}

double BarLayout::groupShare(double pixels) const
{
    const double share = m_lanes > 1 ? kManyShare : kOneShare;
    return pixels > 0 ? std::min(share, kWidestBar * m_lanes / pixels) : share;
}

std::pair<double, double> BarLayout::span(const ChartBar &bar, double share) const
{
    const double lane = share / m_lanes;
    const int place = m_lanes > 1 ? bar.series : 0;
    const double left = bar.category - share / 2 + lane * place;
    return {left, left + lane};
}

double BarLayout::top(int category) const
{
    double top = 0;
    for (const ChartBar &bar : m_bars) {
        if (bar.category == category)
            top = std::max(top, bar.to);
    }
    return top;
}

double gridStep(double maximum)
{
    if (!(maximum > 0))
        return 1;
    constexpr std::array kRound{1.0, 2.0, 2.5, 5.0, 10.0, 20.0, 25.0, 50.0};
    constexpr double kFewest = 4;
    constexpr double kMost = 8;
    const double unit = std::pow(10.0, std::floor(std::log10(maximum)) - 1);
    double fallback = maximum / kFewest;
    bool found = false;
    for (const double round : kRound) {
        const double step = round * unit;
        const double lines = maximum / step;
        if (lines > kMost || lines < kFewest)
            continue;
        if (std::abs(lines - std::round(lines)) < 1e-9)
            return step;
        if (!found)
            fallback = step;
        found = true;
    }
    return fallback;
}

} // namespace jeoul::ui::charts
