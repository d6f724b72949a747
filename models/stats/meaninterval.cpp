// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/meaninterval.h"

#include "models/stats/runningsum.h"
#include "models/stats/tdistribution.h"

#include <algorithm>
#include <cmath>

namespace jeoul::stats {

namespace {

MeanResult without(std::size_t n, NoNumber reason)
{
    MeanResult out;
    out.n = n;
    out.reason = out.intervalReason = reason;
    return out;
}

} // namespace

MeanResult meanWithInterval(std::span<const double> values, double level)
{
    if (values.empty())
        return without(0, NoNumber::NoRatings);
    if (!std::all_of(values.begin(), values.end(), [](double v) { return std::isfinite(v); }))
        return without(values.size(), NoNumber::NotFinite);
    MeanResult out;
    out.n = values.size();
    const double n = static_cast<double>(out.n);
    RunningSum sum;
    for (const double value : values)
        sum.add(value);
    out.mean = sum.value() / n;
    out.df = n - 1;
    if (out.n < 2) {
        out.intervalReason = NoNumber::FewerThan2Raters;
        return out;
    }
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    RunningSum squares;
    for (const double value : values)
        squares.add((value - *out.mean) * (value - *out.mean));
    // Equal values are told by comparing them: rounding in the mean could leave a spurious tiny sd.
    out.sd = *low == *high ? 0.0 : std::sqrt(squares.value() / out.df);
    out.se = *out.sd / std::sqrt(n);
    if (*low == *high) {
        out.intervalReason = NoNumber::NoVariation;
        return out;
    }
    const double half = tTwoSidedQuantile(level, out.df) * *out.se;
    out.interval = Interval{*out.mean - half, *out.mean + half, level};
    return out;
}

} // namespace jeoul::stats
