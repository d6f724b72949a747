// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/leaveoneout.h"

#include <algorithm>
#include <array>

namespace jeoul::stats {

namespace {

constexpr std::array<TotalRule, 6> kWays = {{{Average::Mean, false},
                                             {Average::Trimmed, false},
                                             {Average::Trimmed, true},
                                             {Average::Median, false},
                                             {Average::Median, true},
                                             {Average::Mean, true}}};

ScoreGrid without(const ScoreGrid &grid, std::size_t rater)
{
    ScoreGrid out = grid;
    for (std::size_t t = 0; t < grid.teams; ++t)
        out.at(rater, t) = ScoreGrid::kMissing;
    return out;
}

bool present(const ScoreGrid &grid, std::size_t rater)
{
    for (std::size_t t = 0; t < grid.teams; ++t)
        if (grid.has(rater, t))
            return true;
    return false;
}

bool hasTotals(const TeamTotals &totals)
{
    return std::any_of(totals.places.begin(), totals.places.end(), [](std::size_t p) { return p > 0; });
}

void compare(const TeamTotals &ruled, RuleVariant &variant)
{
    const bool silent = !hasTotals(variant.totals);
    variant.samePlaces = silent || variant.totals.places == ruled.places;
    variant.sameLast = silent || variant.totals.last == ruled.last;
}

/// Each weight of one list up and down, the others as they stand.
void moveWeights(const PanelCells &cells, const PanelWeights &weights, TotalRule rule, double change,
                 RuleVariant::Kind kind, RuleSensitivity &out)
{
    const bool benchmarks = kind == RuleVariant::Kind::BenchmarkWeight;
    const std::vector<double> &list = benchmarks ? weights.benchmarks : weights.criteria;
    const auto moving = std::count_if(list.begin(), list.end(), [](double w) { return w > 0; });
    if (moving < 2)
        return;
    for (std::size_t i = 0; i < list.size(); ++i)
        for (const double factor : {1 + change, 1 - change}) {
            if (list[i] <= 0)
                continue;
            PanelWeights moved = weights;
            (benchmarks ? moved.benchmarks : moved.criteria)[i] *= factor;
            RuleVariant variant{kind,  rule, i, factor, teamTotals(raterTotals(cells, moved), rule),
                                false, false};
            compare(out.ruled, variant);
            out.sameLastByWeights = out.sameLastByWeights && variant.sameLast;
            out.samePlacesByWeights = out.samePlacesByWeights && variant.samePlaces;
            out.variants.push_back(std::move(variant));
        }
}

} // namespace

LeaveOneOut leaveOneOut(const ScoreGrid &grid, TotalRule rule)
{
    LeaveOneOut out;
    out.all = teamTotals(grid, rule);
    for (std::size_t rater = 0; rater < grid.raters; ++rater) {
        if (!present(grid, rater))
            continue;
        WithoutRater again{rater, teamTotals(without(grid, rater), rule), false, false};
        again.samePlaces = again.totals.places == out.all.places;
        again.sameLast = again.totals.last == out.all.last;
        out.without.push_back(std::move(again));
    }
    const auto all = [&out](bool WithoutRater::*same) {
        return !out.without.empty() && std::all_of(out.without.begin(), out.without.end(),
                                                   [same](const WithoutRater &w) { return w.*same; });
    };
    out.samePlaces = all(&WithoutRater::samePlaces);
    out.sameLast = all(&WithoutRater::sameLast);
    return out;
}

RuleSensitivity ruleSensitivity(const PanelCells &cells, const PanelWeights &weights, TotalRule rule,
                                double change)
{
    RuleSensitivity out;
    const ScoreGrid grid = raterTotals(cells, weights);
    out.ruled = teamTotals(grid, rule);
    out.sameLastByAveraging = out.samePlacesByAveraging = hasTotals(out.ruled);
    out.sameLastByWeights = out.samePlacesByWeights = hasTotals(out.ruled);
    for (const TotalRule &way : kWays) {
        RuleVariant variant{RuleVariant::Kind::Averaging, way, 0, 1, teamTotals(grid, way), false, false};
        compare(out.ruled, variant);
        out.sameLastByAveraging = out.sameLastByAveraging && variant.sameLast;
        out.samePlacesByAveraging = out.samePlacesByAveraging && variant.samePlaces;
        out.variants.push_back(std::move(variant));
    }
    moveWeights(cells, weights, rule, change, RuleVariant::Kind::BenchmarkWeight, out);
    moveWeights(cells, weights, rule, change, RuleVariant::Kind::CriterionWeight, out);
    return out;
}

} // namespace jeoul::stats
