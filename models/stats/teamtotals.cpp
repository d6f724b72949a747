// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/teamtotals.h"

#include "models/stats/fairmeans.h"
#include "models/stats/places.h"
#include "models/stats/quantile.h"
#include "models/stats/runningsum.h"

#include <algorithm>
#include <cmath>

namespace jeoul::stats {

namespace {

constexpr std::size_t kLeastForTrimming = 3;

double sumOf(std::span<const double> values)
{
    RunningSum sum;
    for (const double value : values)
        sum.add(value);
    return sum.value();
}

double trimmed(std::span<double> values)
{
    if (values.size() < kLeastForTrimming)
        return ScoreGrid::kMissing;
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    std::iter_swap(high, values.end() - 1);
    // When the lowest stood last it has just changed places with the highest.
    std::iter_swap(low == values.end() - 1 ? high : low, values.begin());
    return sumOf(values.subspan(1, values.size() - 2)) / static_cast<double>(values.size() - 2);
}

NoNumber reasonFor(std::size_t raters, TotalRule rule, NoNumber fairReason)
{
    if (raters == 0)
        return NoNumber::NoRatings;
    if (rule.severityRemoved && fairReason != NoNumber::None)
        return fairReason;
    return rule.average == Average::Trimmed && raters < kLeastForTrimming ? NoNumber::FewerThan3Raters
                                                                          : NoNumber::None;
}

void findLast(TeamTotals &out)
{
    const auto worst = std::max_element(out.places.begin(), out.places.end());
    for (std::size_t t = 0; t < out.places.size(); ++t)
        if (out.places[t] > 0 && out.places[t] == *worst)
            out.last.push_back(t);
}

} // namespace

double averageOf(Average average, std::span<double> values)
{
    if (values.empty())
        return ScoreGrid::kMissing;
    switch (average) {
    case Average::Mean:
        return sumOf(values) / static_cast<double>(values.size());
    case Average::Trimmed:
        return trimmed(values);
    case Average::Median:
        break;
    }
    return median(values);
}

TeamTotals teamTotals(const ScoreGrid &grid, TotalRule rule)
{
    TeamTotals out;
    NoNumber fairReason = NoNumber::None;
    ScoreGrid adjusted;
    if (rule.severityRemoved) {
        const FairMeans means = fairMeans(grid);
        fairReason = means.reason;
        adjusted = severityRemoved(grid, means);
    }
    const ScoreGrid &source = rule.severityRemoved ? adjusted : grid;
    std::vector<double> values;
    for (std::size_t t = 0; t < grid.teams; ++t) {
        std::size_t raters = 0;
        values.clear();
        for (std::size_t r = 0; r < grid.raters; ++r) {
            raters += grid.has(r, t) ? 1U : 0U;
            if (source.has(r, t))
                values.push_back(source.at(r, t));
        }
        out.raters.push_back(raters);
        out.reasons.push_back(reasonFor(raters, rule, fairReason));
        out.totals.push_back(averageOf(rule.average, values));
    }
    out.places = competitionPlaces(out.totals);
    findLast(out);
    return out;
}

} // namespace jeoul::stats
