// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/interval.h"
#include "models/stats/nonumber.h"
#include "models/stats/scoregrid.h"

#include <cstddef>
#include <optional>
#include <span>

namespace jeoul::stats {

struct TwoWayDifference
{
    std::size_t raters = 0; ///< with any cell
    std::size_t items = 0;  ///< with any cell
    std::size_t cells = 0;  ///< present
    std::optional<double> difference;
    std::optional<double> raterVariance; ///< v_r: of the difference, when only raters were drawn anew
    std::optional<double> itemVariance;  ///< v_i: when only items were
    std::optional<double> cellVariance;  ///< v_ri: counted in both, so taken off once
    std::optional<double> variance;      ///< max(v_r + v_i - v_ri, v_r, v_i)
    std::optional<double> se;
    double df = 0; ///< Satterthwaite, of the terms that make up the variance
    std::optional<Interval> interval;
    NoNumber reason = NoNumber::None;
    NoNumber intervalReason = NoNumber::None;
};

/// Difference of two teams when the raters and the items both stand for more of their kind. `differences` is
/// raters × items (its teams are the items): first team minus second team, NaN where the rater did not judge
/// both. Items weigh equally, or as `itemWeights` (any unit) says. difference = sum of a d with a = w_i /
/// m_i, m_i the raters of item i, and with u = a (d - difference):
///   v_r = R/(R-1) sum_r (sum_i u)², v_i = I/(I-1) sum_i (sum_r u)²,
///   v_ri = sum a² e² · N/(N - R - I + 1), e the residual of d = rater + item;
/// for complete tables and equal weights the mean squares of the two-way analysis of variance over R I.
/// Covers .94 to .98 whatever the mix. No number: NoRatings, MissingPart (an item of positive weight nobody
/// judged for both), UnequalLengths (weights), OutOfRange (weights). No interval: FewerThan2Raters,
/// FewerThan2Items, NotConnected, TooFewRatings, NoVariation.
[[nodiscard]] TwoWayDifference
twoWayDifference(const ScoreGrid &differences, std::span<const double> itemWeights = {}, double level = 0.95);

} // namespace jeoul::stats
