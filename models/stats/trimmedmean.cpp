// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/trimmedmean.h"

#include "models/stats/meaninterval.h"
#include "models/stats/tdistribution.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace jeoul::stats {

namespace {

constexpr std::size_t kLeastForMean = 3;
constexpr std::size_t kLeastForInterval = 5;

TrimmedMeanResult without(std::size_t n, NoNumber reason)
{
    TrimmedMeanResult out;
    out.n = n;
    out.reason = out.intervalReason = reason;
    return out;
}

} // namespace

TrimmedMeanResult trimmedMean(std::span<const double> values, double level)
{
    if (!std::all_of(values.begin(), values.end(), [](double v) { return std::isfinite(v); }))
        return without(values.size(), NoNumber::NotFinite);
    if (values.size() < kLeastForMean)
        return without(values.size(), values.empty() ? NoNumber::NoRatings : NoNumber::FewerThan3Raters);
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    TrimmedMeanResult out;
    out.n = sorted.size();
    const double n = static_cast<double>(out.n);
    out.droppedLow = sorted.front();
    out.droppedHigh = sorted.back();
    out.mean = meanWithInterval(std::span(sorted).subspan(1, out.n - 2)).mean;
    out.df = n - 3;
    if (out.n < kLeastForInterval) {
        out.intervalReason = NoNumber::FewerThan5Raters;
        return out;
    }
    sorted.front() = sorted[1];
    sorted.back() = sorted[out.n - 2];
    out.winsorisedSd = meanWithInterval(sorted).sd;
    out.se = *out.winsorisedSd / ((1 - 2 / n) * std::sqrt(n));
    if (*out.winsorisedSd == 0) {
        out.intervalReason = NoNumber::NoVariation;
        return out;
    }
    const double half = tTwoSidedQuantile(level, out.df) * *out.se;
    out.interval = Interval{*out.mean - half, *out.mean + half, level};
    return out;
}

} // namespace jeoul::stats
