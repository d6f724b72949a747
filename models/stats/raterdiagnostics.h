// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/interval.h"
#include "models/stats/nonumber.h"
#include "models/stats/panelcells.h"
#include "models/stats/scoregrid.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace jeoul::stats {

/// What one rater did, beside the others. Descriptions, never a verdict: nothing here leaves a rater out. The
/// flags follow conventions; with ten raters and six of them most clean panels show one.
struct RaterDiagnostics
{
    std::size_t scores = 0;
    std::optional<double> severity;        ///< additive leniency in score units; above 0 scores higher
    std::optional<double> severityZ;       ///< median/MAD z of it
    bool severityFlag = false;             ///< |z| > 3.5 (Iglewicz and Hoaglin 1993)
    std::optional<double> residualSd;      ///< of score = rater + unit, in score units
    std::optional<double> residualRatio;   ///< to the panel median of it
    std::optional<double> restCorrelation; ///< with the mean of the others, severities removed (corrected)
    std::optional<Interval> restInterval;  ///< Fisher's z; units taken as independent
    bool correlationFlag = false;          ///< the interval lies below the panel median
    std::optional<double> equalShare; ///< outputs whose criteria all got the same score, of those with 2+
    bool straightLineFlag = false;    ///< above the panel's third quartile + 1.5 interquartile ranges
    std::optional<double> sd;         ///< of all scores given
    std::optional<double> lowest;
    std::optional<double> highest;
    bool centralFlag = false;         ///< sd below half the panel median
    std::optional<double> seconds;    ///< median seconds for an output
    bool paceFlag = false;            ///< below half the panel median
    NoNumber reason = NoNumber::None; ///< NoRatings
};

/// Seconds a rater spent on one output.
struct RaterPace
{
    std::uint32_t rater = 0;
    double seconds = 0;
};

struct PanelDiagnostics
{
    std::vector<RaterDiagnostics> raters;
    std::optional<double> medianResidualSd;
    std::optional<double> medianCorrelation;
    std::optional<double> equalShareLimit;
    std::optional<double> medianSd;
    std::optional<double> medianSeconds;
    NoNumber reason = NoNumber::None;         ///< that of the cells
    NoNumber severityReason = NoNumber::None; ///< NotConnected: no common scale, so no severity or residuals
};

/// A unit is one team's output on one item by one criterion; several scores of a rater there count as their
/// mean. O(scores × raters + raters³).
[[nodiscard]] PanelDiagnostics raterDiagnostics(const PanelCells &cells, std::span<const RaterPace> pace = {},
                                                double level = 0.95);

/// How far each rater's total for a team is from the panel's mean for it, as a share of that mean.
struct PanelDeviations
{
    ScoreGrid raw;      ///< (x - mean) / |mean|, NaN where either is missing or the mean is 0
    ScoreGrid adjusted; ///< the same with the rater's severity taken off; all NaN when not connected
};

/// Korean practice looks at |raw| > 0.1; it mixes strictness with disagreement, so adjusted stands beside it.
[[nodiscard]] PanelDeviations deviationsFromPanel(const ScoreGrid &totals);

} // namespace jeoul::stats
