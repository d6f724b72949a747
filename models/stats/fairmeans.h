// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/nonumber.h"
#include "models/stats/scoregrid.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace jeoul::stats {

/// Team means as if every rater had judged every team. NaN for raters and teams without any number.
struct FairMeans
{
    std::size_t raters = 0;
    std::size_t teams = 0;
    std::size_t numbers = 0;          ///< values present in the grid
    std::vector<double> raw;          ///< plain mean of each team
    std::vector<double> fair;         ///< grand mean plus team effect
    std::vector<double> se;           ///< of fair, raters taken as these; empty when there are no residual df
    std::vector<double> raterEffects; ///< leniency: above 0 scores higher than the panel; they sum to 0
    std::optional<double> grand;      ///< mean of the fair means
    std::optional<double> residualSd; ///< rater × team disagreement that neither explains
    double residualDf = 0;
    /// Every rater judged every team: fair equals raw, and severity moves no team. To be shown as "no effect
    /// here", not as an improvement.
    bool changesNothing = false;
    std::vector<std::uint32_t> group; ///< of each rater, then of each team: who shares a scale with whom
    std::size_t groups = 0;           ///< among raters and teams with numbers
    NoNumber reason = NoNumber::None;
};

/// Least squares of x = mean + rater + team on a raters × teams grid with whatever is missing. Equals R's
/// lm(x ~ rater + team) with sum contrasts. No number: NoRatings, NotConnected when the numbers fall into
/// groups of raters and teams without a common rater or team. The columns may as well be outputs by the
/// thousand: O(sum over columns of the square of its raters + raters³).
[[nodiscard]] FairMeans fairMeans(const ScoreGrid &grid);

/// The grid with each rater's effect taken off; missing throughout when there are no fair means.
[[nodiscard]] ScoreGrid severityRemoved(const ScoreGrid &grid, const FairMeans &means);

} // namespace jeoul::stats
