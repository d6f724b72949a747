// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/nonumber.h"
#include "models/stats/scoregrid.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace jeoul::stats {

/// One score. Numbers count from 0; a missing score has no entry.
struct PanelRating
{
    std::uint32_t rater = 0;
    std::uint32_t team = 0;
    std::uint32_t item = 0;
    std::uint32_t criterion = 0;
    double score = 0;
};

struct PanelShape
{
    std::size_t raters = 0;
    std::size_t teams = 0;
    std::size_t criteria = 0;
    std::size_t benchmarks = 0;
    std::vector<std::uint32_t> benchmarkOfItem; ///< one entry for each item

    [[nodiscard]] std::size_t items() const { return benchmarkOfItem.size(); }
};

/// Weights of a total, in any unit; each list is divided by its sum.
struct PanelWeights
{
    std::vector<double> benchmarks;
    std::vector<double> criteria;
};

/// Sums and counts of the scores per rater, team, criterion and item, and per benchmark. Made once; every
/// change of a weight or rule, every rater left out and every resample is arithmetic on them.
struct PanelCells
{
    PanelShape shape;
    std::vector<double> itemSums;          ///< items × criteria × raters × teams
    std::vector<std::uint32_t> itemCounts; ///< the same; 1 where there is a score
    std::vector<double> sums;              ///< benchmarks × criteria × raters × teams
    std::vector<std::uint32_t> counts;     ///< the same
    std::size_t ratings = 0;
    bool complete = false; ///< every rater scored every team, item and criterion exactly once
    NoNumber reason = NoNumber::None;

    /// Numbers of one item or benchmark and criterion.
    [[nodiscard]] std::size_t block() const { return shape.raters * shape.teams; }
};

/// O(ratings + cells). No number: NoRatings, OutOfRange (a number not below its count in the shape),
/// NotFinite. Does not depend on the order of the ratings when scores are whole numbers or no cell has more
/// than one.
[[nodiscard]] PanelCells panelCells(PanelShape shape, std::span<const PanelRating> ratings);

/// Total of each rater for each team: sum over benchmarks of w_b, over criteria of v_c, of the mean over the
/// rater's items. Missing when a benchmark or criterion of positive weight has no score of that rater for
/// that team: weights are never shared out in silence. UnequalLengths, weights below 0 or all 0: all missing.
[[nodiscard]] ScoreGrid raterTotals(const PanelCells &cells, const PanelWeights &weights);

/// The list divided by its sum; empty when a weight is below 0 or not finite, or the sum is 0.
[[nodiscard]] std::vector<double> normalised(std::span<const double> weights);

} // namespace jeoul::stats
