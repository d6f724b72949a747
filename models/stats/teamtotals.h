// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/nonumber.h"
#include "models/stats/scoregrid.h"

#include <cstddef>
#include <span>
#include <vector>

namespace jeoul::stats {

/// How the numbers of the raters become one.
enum class Average {
    Mean,
    Trimmed, ///< one highest and one lowest dropped, whatever ties there are
    Median,
};

/// A way of averaging a panel. With severityRemoved each rater's additive effect is taken off first: Mean
/// then gives the fair (severity-adjusted) means, Trimmed the rater-centred trimmed mean, Median the median
/// of rater-centred scores, which a hostile rater moves least.
struct TotalRule
{
    Average average = Average::Trimmed;
    bool severityRemoved = false;
};

struct TeamTotals
{
    std::vector<double> totals;      ///< NaN where there is none
    std::vector<std::size_t> raters; ///< with a number for the team
    std::vector<NoNumber> reasons;   ///< per team: NoRatings, FewerThan3Raters (Trimmed), NotConnected
    std::vector<std::size_t> places; ///< 1 is the highest; equal teams share the best place; 0 without total
    std::vector<std::size_t> last;   ///< the team, or the teams, of the last place
};

/// Mean, trimmed mean or median of the values present; NaN where the rule has no number. Reorders the values.
[[nodiscard]] double averageOf(Average average, std::span<double> values);

/// Totals of the teams of a grid. Estimates in double precision beside the official, exact ones.
[[nodiscard]] TeamTotals teamTotals(const ScoreGrid &grid, TotalRule rule);

} // namespace jeoul::stats
