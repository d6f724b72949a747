// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/interval.h"
#include "models/stats/nonumber.h"

#include <cstddef>
#include <optional>
#include <span>

namespace jeoul::stats {

struct TrimmedMeanResult
{
    std::size_t n = 0; ///< values there were
    std::optional<double> mean;
    std::optional<double> droppedLow;
    std::optional<double> droppedHigh;
    std::optional<double> winsorisedSd; ///< sd (n - 1) after the two extremes became their neighbours
    std::optional<double> se;
    double df = 0; ///< n - 3
    std::optional<Interval> interval;
    NoNumber reason = NoNumber::None;         ///< why there is no mean
    NoNumber intervalReason = NoNumber::None; ///< why there is no interval
};

/// Mean after dropping exactly one highest and one lowest value, whatever ties there are:
/// (sum - max - min) / (n - 2), one value per rater, a recused rater absent. Below 3 values nothing is left:
/// FewerThan3Raters. Interval of Tukey and McLaughlin (1963), Yuen (1974): se = s_w / ((1 - 2/n) sqrt(n)),
/// df = n - 3, given from 5 values on; its coverage over 5 to 20 raters is .93 to .95. This describes
/// precision; the official trimmed mean is computed exactly elsewhere and never from here.
[[nodiscard]] TrimmedMeanResult trimmedMean(std::span<const double> values, double level = 0.95);

} // namespace jeoul::stats
