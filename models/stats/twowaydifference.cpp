// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/twowaydifference.h"

#include "models/stats/fairmeans.h"
#include "models/stats/panelcells.h"
#include "models/stats/runningsum.h"
#include "models/stats/tdistribution.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace jeoul::stats {

namespace {

struct Counts
{
    std::vector<double> byRater;
    std::vector<double> byItem;
};

Counts count(const ScoreGrid &grid, TwoWayDifference &out)
{
    Counts counts{std::vector<double>(grid.raters, 0), std::vector<double>(grid.teams, 0)};
    for (std::size_t r = 0; r < grid.raters; ++r)
        for (std::size_t i = 0; i < grid.teams; ++i)
            if (grid.has(r, i)) {
                counts.byRater[r] += 1;
                counts.byItem[i] += 1;
                ++out.cells;
            }
    const auto positive = [](double n) { return n > 0; };
    out.raters =
        static_cast<std::size_t>(std::count_if(counts.byRater.begin(), counts.byRater.end(), positive));
    out.items = static_cast<std::size_t>(std::count_if(counts.byItem.begin(), counts.byItem.end(), positive));
    return counts;
}

/// Weight of each cell in the difference, 0 where there is none; empty when the weights cannot be used.
std::vector<double> cellWeights(const ScoreGrid &grid, const Counts &counts, std::span<const double> items,
                                TwoWayDifference &out)
{
    std::vector<double> even(grid.teams, 0);
    for (std::size_t i = 0; i < grid.teams; ++i)
        even[i] = counts.byItem[i] > 0 ? 1 : 0; // without weights, an empty column is no item
    const std::vector<double> shares = normalised(items.empty() ? std::span<const double>(even) : items);
    if (shares.size() != grid.teams) {
        out.reason = items.size() == grid.teams ? NoNumber::OutOfRange : NoNumber::UnequalLengths;
        return {};
    }
    std::vector<double> cells(grid.values.size(), 0);
    for (std::size_t i = 0; i < grid.teams; ++i) {
        if (shares[i] > 0 && counts.byItem[i] == 0) {
            out.reason = NoNumber::MissingPart;
            return {};
        }
        for (std::size_t r = 0; r < grid.raters; ++r)
            if (grid.has(r, i))
                cells[r * grid.teams + i] = shares[i] / counts.byItem[i];
    }
    return cells;
}

/// n/(n-1) times the sum of squares.
double spread(const std::vector<double> &sums, std::size_t n)
{
    RunningSum squares;
    for (const double sum : sums)
        squares.add(sum * sum);
    const double count = static_cast<double>(n);
    return squares.value() * count / (count - 1);
}

void addVariances(const ScoreGrid &grid, const std::vector<double> &weights, const FairMeans &additive,
                  TwoWayDifference &out)
{
    std::vector<double> byRater(grid.raters, 0);
    std::vector<double> byItem(grid.teams, 0);
    RunningSum cells;
    for (std::size_t r = 0; r < grid.raters; ++r)
        for (std::size_t i = 0; i < grid.teams; ++i) {
            if (!grid.has(r, i))
                continue;
            const double weight = weights[r * grid.teams + i];
            const double u = weight * (grid.at(r, i) - *out.difference);
            const double e = weight * (grid.at(r, i) - additive.raterEffects[r] - additive.fair[i]);
            byRater[r] += u;
            byItem[i] += u;
            cells.add(e * e);
        }
    out.raterVariance = spread(byRater, out.raters);
    out.itemVariance = spread(byItem, out.items);
    out.cellVariance = cells.value() * static_cast<double>(out.cells) / additive.residualDf;
}

void addInterval(double residualDf, double level, TwoWayDifference &out)
{
    const double raters = *out.raterVariance;
    const double items = *out.itemVariance;
    const double both = raters + items - *out.cellVariance;
    const double raterDf = static_cast<double>(out.raters) - 1;
    const double itemDf = static_cast<double>(out.items) - 1;
    out.variance = std::max({both, raters, items});
    out.se = std::sqrt(*out.variance);
    if (*out.variance == both)
        out.df = both * both /
                 (raters * raters / raterDf + items * items / itemDf +
                  *out.cellVariance * *out.cellVariance / residualDf);
    else
        out.df = raters >= items ? raterDf : itemDf;
    const double half = tTwoSidedQuantile(level, out.df) * *out.se;
    out.interval = Interval{*out.difference - half, *out.difference + half, level};
}

NoNumber noInterval(const ScoreGrid &grid, const FairMeans &additive, const TwoWayDifference &out)
{
    if (out.raters < 2 || out.items < 2)
        return out.raters < 2 ? NoNumber::FewerThan2Raters : NoNumber::FewerThan2Items;
    if (additive.reason != NoNumber::None)
        return additive.reason;
    if (additive.residualDf <= 0)
        return NoNumber::TooFewRatings;
    double low = *out.difference;
    double high = low;
    for (const double value : grid.values)
        if (!std::isnan(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    // Rounding of the difference itself is not a spread.
    return high - low <= 1e-12 * std::max(std::abs(low), std::abs(high)) ? NoNumber::NoVariation
                                                                         : NoNumber::None;
}

} // namespace

TwoWayDifference twoWayDifference(const ScoreGrid &differences, std::span<const double> itemWeights,
                                  double level)
{
    TwoWayDifference out;
    const Counts counts = count(differences, out);
    if (out.cells == 0) {
        out.reason = out.intervalReason = NoNumber::NoRatings;
        return out;
    }
    const std::vector<double> weights = cellWeights(differences, counts, itemWeights, out);
    out.intervalReason = out.reason;
    if (out.reason != NoNumber::None)
        return out;
    RunningSum sum;
    for (std::size_t k = 0; k < weights.size(); ++k)
        if (weights[k] > 0)
            sum.add(weights[k] * differences.values[k]);
    out.difference = sum.value();
    const FairMeans additive = fairMeans(differences);
    out.intervalReason = noInterval(differences, additive, out);
    if (out.intervalReason != NoNumber::None)
        return out;
    addVariances(differences, weights, additive, out);
    addInterval(additive.residualDf, level, out);
    return out;
}

} // namespace jeoul::stats
