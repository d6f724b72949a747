// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/nonumber.h"
#include "models/stats/scoregrid.h"
#include "models/stats/teamtotals.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace jeoul::stats {

struct RankOptions
{
    std::size_t draws = 10'000; ///< Monte Carlo error of a probability at most 0.5 points
    std::uint64_t seed = 1;     ///< to be printed beside the numbers
    unsigned threads = 1;       ///< changes the time, never a digit
};

struct RankProbability
{
    std::size_t raters = 0; ///< the fewest that any team has
    std::vector<double> totals;
    std::vector<double> covariance;   ///< of the totals over raters, teams × teams, row-major
    std::vector<double> placesT;      ///< t-draw: share of draws per team × place, row-major, ties split
    std::vector<double> placesShrunk; ///< hierarchical draw, the same; empty without a noise estimate
    std::optional<double> noise;      ///< sd of one team's total that the raters' disagreement makes
    std::optional<double> spread;     ///< posterior mean of the sd between teams
    std::optional<std::size_t> last;  ///< the team observed last; absent when several are
    std::optional<double> lastT;      ///< probability that it is truly last, t-draw
    std::optional<double> lastShrunk; ///< the same, hierarchical draw
    std::optional<double> lastIsTrulyLast; ///< the smaller of the two: the one to print
    NoNumber reason = NoNumber::None;      ///< why there are no probabilities
    NoNumber lastReason = NoNumber::None;  ///< why there is none for the last place
};

/// How sure the panel's order is, raters drawn from a population. Always to be shown next to the difference
/// and its interval; never a p-value.
///   t-draw: T* = T + sqrt(df/chi²_df) L z, LL' the covariance of the totals over raters, df = raters - 1.
///   It comes from a jackknife over raters for Mean (exactly S/m for a complete grid) and from a bootstrap of
///   the raters times m/(m - 1) for Trimmed and Median. Right when teams really differ: of a claimed .97,
///   .96. Hierarchical draw: T* ~ N(mu + lambda (T - mu), lambda s²), lambda = tau²/(tau² + s²), s² the
///   residual mean square of x = rater + team divided by the team's raters, tau integrated on a grid with a
///   flat prior from 0 to 5 (s + sd of the totals). Right on average when teams are nearly equal.
/// Ties are split equally. No number: FewerThan5Raters (for any team), FewerThan2Teams, NotConnected,
/// NoVariation (raters agree on every difference, so there is no noise to draw from), MissingPart (a team
/// without a total). lastReason TiedForLast when several teams share the last place.
[[nodiscard]] RankProbability rankProbability(const ScoreGrid &grid, TotalRule rule,
                                              const RankOptions &options = {});

} // namespace jeoul::stats
