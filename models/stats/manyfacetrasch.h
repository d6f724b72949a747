// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/nonumber.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace jeoul::stats {

/// Scores with one element of every facet each (rater, team, item, criterion, in any order).
struct FacetData
{
    std::vector<std::size_t> elements;         ///< how many elements each facet has
    std::span<const std::uint32_t> levels;     ///< row-major, scores × facets, each below its count
    std::span<const std::uint32_t> categories; ///< the scores, as whole steps of the scale
    std::size_t raterFacet = 0;                ///< whose elements need 10 scores each
};

struct FacetElement
{
    std::size_t scores = 0;           ///< that took part in the fit
    std::optional<double> measure;    ///< logits; above 0 goes with higher scores; mean 0 within the facet
    std::optional<double> se;         ///< from the information under that constraint
    std::optional<double> infit;      ///< mean square, residuals weighted by their information; 1 is expected
    std::optional<double> outfit;     ///< mean square of the standardised residuals
    std::optional<double> fairScore;  ///< expected score with every other facet at its mean, in scale units
    NoNumber reason = NoNumber::None; ///< Separated: only lowest or only highest scores
};

struct ManyFacetResult
{
    std::vector<std::vector<FacetElement>> facets;
    std::uint32_t lowest = 0;       ///< first category of the fit
    std::vector<double> thresholds; ///< tau of each step up from there, logits
    double logLikelihood = 0;
    int iterations = 0;
    std::size_t scores = 0; ///< that took part
    NoNumber reason = NoNumber::None;
};

/// Many-facet rating-scale model (Linacre 1989; Andrich 1978):
///   log P(k)/P(k - 1) = tau_k + sum over facets of the measure of the score's element
/// All facets fixed, joint maximum likelihood by Newton's method, as FACETS does; severity is minus a rater's
/// measure. Elements with only lowest or only highest scores have no finite measure: they and their scores
/// are left out, again until none is left, and carry the reason. Infit and outfit: Wright and Masters (1982).
/// No number: NoRatings, OutOfRange, UnequalLengths, TooFewRatings (a rater with fewer than 10 scores),
/// UnusedCategory (inside the scale used), NotConnected (facets that cannot be told apart), Separated. Then
/// the additive fair means are the ones to show. Joint estimates are a little too far apart with few scores
/// per element. O(scores × (facets + categories)²) and one dense solution of the size of all elements a step.
[[nodiscard]] ManyFacetResult manyFacetRasch(const FacetData &data);

} // namespace jeoul::stats
