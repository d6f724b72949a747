// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/panelcells.h"
#include "models/stats/teamtotals.h"

#include <cstddef>
#include <vector>

namespace jeoul::stats {

/// The totals again without one rater.
struct WithoutRater
{
    std::size_t rater = 0;
    TeamTotals totals;
    bool samePlaces = false; ///< every team keeps its place
    bool sameLast = false;   ///< the same team or teams are last
};

struct LeaveOneOut
{
    TeamTotals all;
    std::vector<WithoutRater> without; ///< one for each rater with any number, ascending
    bool samePlaces = false;           ///< whichever rater is left out; false without a rater
    bool sameLast = false;
};

/// Exact: one computation of the totals for each rater.
[[nodiscard]] LeaveOneOut leaveOneOut(const ScoreGrid &grid, TotalRule rule);

/// One change of the rule and what it does.
struct RuleVariant
{
    enum class Kind { Averaging, BenchmarkWeight, CriterionWeight };
    Kind kind = Kind::Averaging;
    TotalRule rule;        ///< as used
    std::size_t index = 0; ///< which benchmark or criterion
    double factor = 1;     ///< what its weight was multiplied by, before all are divided by their sum
    TeamTotals totals;
    bool samePlaces = false;
    bool sameLast = false;
};

struct RuleSensitivity
{
    TeamTotals ruled; ///< under the rule as it stands
    /// Mean, trimmed, rater-centred trimmed, median, rater-centred median and severity-adjusted mean with the
    /// weights as they stand; then each weight up and down under the rule as it stands.
    std::vector<RuleVariant> variants;
    bool sameLastByAveraging = false;
    bool sameLastByWeights = false;
    bool samePlacesByAveraging = false;
    bool samePlacesByWeights = false;
};

/// Whether places depend on choices the rule book could have made otherwise. `change` is the share each
/// weight is moved by; weights of 0 and single weights cannot move and are left out. A variant without totals
/// (for example trimming two raters) is listed and does not count as a change.
[[nodiscard]] RuleSensitivity ruleSensitivity(const PanelCells &cells, const PanelWeights &weights,
                                              TotalRule rule, double change = 0.1);

} // namespace jeoul::stats
