// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/crossedtable.h"
#include "models/stats/nonumber.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace jeoul::stats {

struct KendallW
{
    std::optional<double> w;           ///< corrected for ties, 0 to 1
    std::optional<double> uncorrected; ///< 12 S/(m²(n³ - n))
    double s = 0;                      ///< sum of squared deviations of the rank sums
    std::size_t objects = 0;           ///< n
    std::vector<Rater> raters;         ///< the m who ranked every object
    std::vector<Rater> leftOut;        ///< who did not
    std::vector<Rater> flat;           ///< who tied everything: they only enlarge the correction; name them
    std::optional<double> chiSquared;  ///< m (n - 1) W
    double df = 0;                     ///< n - 1
    std::optional<double> p;           ///< of chi-squared; unreliable for 7 objects and fewer
    std::optional<double> permutationP;
    std::size_t permutations = 0;
    NoNumber reason = NoNumber::None;
};

/// Kendall's coefficient of concordance of the ranks that raters give to units by their scores, mid-ranks for
/// ties: W = 12 S/(m²(n³ - n) - m sum_j T_j), T_j = sum (t³ - t) over the ties of rater j (Kendall and
/// Gibbons 1990). Needs complete blocks: raters who did not rate every unit are left out and listed. Without
/// ties W = (1 + (m - 1) rho)/m with rho the mean Spearman correlation. Permutation p: ranks shuffled within
/// every rater, (1 + those with S at least as large)/(1 + permutations), from `seed`; one stream a resample.
/// O(m n log n + permutations m n). No number: NoRatings, NotFinite, RatedTwice, FewerThan2Units,
/// FewerThan2Raters (who ranked everything), NoVariation (all of them flat).
[[nodiscard]] KendallW kendallW(const CrossedTable &table, std::uint64_t seed, std::size_t permutations);

} // namespace jeoul::stats
