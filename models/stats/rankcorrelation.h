// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/nonumber.h"

#include <cstddef>
#include <optional>
#include <span>

namespace jeoul::stats {

/// How alike two orders of the same teams are; 1 the same, -1 reversed.
struct RankCorrelation
{
    std::size_t n = 0;
    std::optional<double> tauB;     ///< Kendall (1945), corrected for ties
    std::optional<double> spearman; ///< Pearson's correlation of the mid-ranks
    NoNumber reason = NoNumber::None;
};

/// Equals R's cor(method = "kendall" and "spearman"). No number: UnequalLengths, FewerThan2Teams, NotFinite,
/// NoVariation (one of the two ties everything). O(n²).
[[nodiscard]] RankCorrelation rankCorrelation(std::span<const double> x, std::span<const double> y);

} // namespace jeoul::stats
