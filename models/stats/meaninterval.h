// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/interval.h"
#include "models/stats/nonumber.h"

#include <cstddef>
#include <optional>
#include <span>

namespace jeoul::stats {

struct MeanResult
{
    std::size_t n = 0;
    std::optional<double> mean;
    std::optional<double> sd; ///< with n - 1 in the denominator
    std::optional<double> se; ///< sd / sqrt(n)
    double df = 0;            ///< n - 1
    std::optional<Interval> interval;
    NoNumber reason = NoNumber::None;         ///< why there is no mean
    NoNumber intervalReason = NoNumber::None; ///< why there is no interval
};

/// Arithmetic mean of n values in any unit, one value per rater (raters drawn from a population), with
/// Student's t interval mean ± t(level, n - 1) · sd / sqrt(n). Its coverage over 5 to 20 raters is .947 to
/// .953 where a percentile bootstrap of the raters covers .82 to .93. No interval below 2 values, nor when
/// all are equal: no spread was seen, so none can be stated.
[[nodiscard]] MeanResult meanWithInterval(std::span<const double> values, double level = 0.95);

} // namespace jeoul::stats
