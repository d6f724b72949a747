// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/interval.h"
#include "models/stats/nonumber.h"

#include <cstdint>
#include <optional>

namespace jeoul::stats {

/// A share of independent yes-or-no events.
struct BinomialRate
{
    std::uint64_t successes = 0;
    std::uint64_t n = 0;
    std::optional<double> rate;     ///< successes / n
    std::optional<Interval> wilson; ///< Wilson (1927), without continuity correction
    std::optional<Interval> exact;  ///< Clopper and Pearson (1934)
    std::optional<double> pHalf;    ///< two-sided exact P against one half
    NoNumber reason = NoNumber::None;
};

/// Equals R's prop.test(correct = FALSE) and binom.test. No number: NoRatings for n = 0, OutOfRange for more
/// successes than events.
[[nodiscard]] BinomialRate binomialRate(std::uint64_t successes, std::uint64_t n, double level = 0.95);

} // namespace jeoul::stats
