// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/interval.h"
#include "models/stats/nonumber.h"

#include <optional>

namespace jeoul::stats {

/// How many raters a mean needs to reach a reliability.
struct RatersNeeded
{
    std::optional<double> exact;  ///< before rounding up
    std::optional<double> raters; ///< the next whole number, at least 1
    std::optional<double> low;    ///< at the upper end of the reliability's interval
    std::optional<double> high;   ///< at its lower end; absent when no number would do there
    NoNumber reason = NoNumber::None;
    NoNumber highReason = NoNumber::None;
};

/// Spearman-Brown turned round: k = t (1 - r)/(r (1 - t)), r the reliability of a single rating (ICC(A,1) or
/// ICC(C,1), from mean squares or variance components) with its interval, t the target, both in (0, 1).
/// NotPositive when r <= 0. The whole number is a plan for another panel like this one, so it is shown only
/// together with its interval.
[[nodiscard]] RatersNeeded ratersNeeded(double single, const std::optional<Interval> &interval,
                                        double target);

} // namespace jeoul::stats
