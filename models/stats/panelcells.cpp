// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/panelcells.h"

#include "models/stats/runningsum.h"

#include <algorithm>
#include <utility>

namespace jeoul::stats {

namespace {

bool inside(const PanelShape &shape, const PanelRating &rating)
{
    return rating.rater < shape.raters && rating.team < shape.teams && rating.criterion < shape.criteria &&
           rating.item < shape.items();
}

NoNumber unusable(const PanelShape &shape, std::span<const PanelRating> ratings)
{
    for (const std::uint32_t benchmark : shape.benchmarkOfItem)
        if (benchmark >= shape.benchmarks)
            return NoNumber::OutOfRange;
    for (const PanelRating &rating : ratings) {
        if (!inside(shape, rating))
            return NoNumber::OutOfRange;
        if (!std::isfinite(rating.score))
            return NoNumber::NotFinite;
    }
    return ratings.empty() ? NoNumber::NoRatings : NoNumber::None;
}

void addItemsToBenchmarks(PanelCells &cells)
{
    const std::size_t width = cells.shape.criteria * cells.block();
    cells.sums.assign(cells.shape.benchmarks * width, 0);
    cells.counts.assign(cells.shape.benchmarks * width, 0);
    for (std::size_t item = 0; item < cells.shape.items(); ++item) {
        const std::size_t to = cells.shape.benchmarkOfItem[item] * width;
        for (std::size_t k = 0; k < width; ++k) {
            cells.sums[to + k] += cells.itemSums[item * width + k];
            cells.counts[to + k] += cells.itemCounts[item * width + k];
        }
    }
}

} // namespace

PanelCells panelCells(PanelShape shape, std::span<const PanelRating> ratings)
{
    PanelCells cells;
    cells.shape = std::move(shape);
    cells.reason = unusable(cells.shape, ratings);
    if (cells.reason != NoNumber::None)
        return cells;
    cells.ratings = ratings.size();
    const std::size_t size = cells.shape.items() * cells.shape.criteria * cells.block();
    cells.itemSums.assign(size, 0);
    cells.itemCounts.assign(size, 0);
    for (const PanelRating &rating : ratings) {
        const std::size_t at =
            ((rating.item * cells.shape.criteria + rating.criterion) * cells.shape.raters + rating.rater) *
                cells.shape.teams +
            rating.team;
        cells.itemSums[at] += rating.score;
        ++cells.itemCounts[at];
    }
    cells.complete = std::all_of(cells.itemCounts.begin(), cells.itemCounts.end(),
                                 [](std::uint32_t count) { return count == 1; });
    addItemsToBenchmarks(cells);
    return cells;
}

std::vector<double> normalised(std::span<const double> weights)
{
    RunningSum sum;
    for (const double weight : weights) {
        if (!std::isfinite(weight) || weight < 0)
            return {};
        sum.add(weight);
    }
    if (sum.value() <= 0)
        return {};
    std::vector<double> out(weights.begin(), weights.end());
    for (double &weight : out)
        weight /= sum.value();
    return out;
}

ScoreGrid raterTotals(const PanelCells &cells, const PanelWeights &weights)
{
    const PanelShape &shape = cells.shape;
    ScoreGrid grid = ScoreGrid::empty(shape.raters, shape.teams);
    const std::vector<double> benchmarks = normalised(weights.benchmarks);
    const std::vector<double> criteria = normalised(weights.criteria);
    if (cells.reason != NoNumber::None || benchmarks.size() != shape.benchmarks ||
        criteria.size() != shape.criteria)
        return grid;
    std::vector<RunningSum> totals(cells.block());
    std::vector<bool> missing(cells.block(), false);
    for (std::size_t b = 0; b < shape.benchmarks; ++b)
        for (std::size_t c = 0; c < shape.criteria; ++c) {
            const double weight = benchmarks[b] * criteria[c];
            const std::size_t from = (b * shape.criteria + c) * cells.block();
            for (std::size_t k = 0; weight > 0 && k < cells.block(); ++k) {
                const double count = static_cast<double>(cells.counts[from + k]);
                if (count > 0)
                    totals[k].add(weight * cells.sums[from + k] / count);
                else
                    missing[k] = true;
            }
        }
    for (std::size_t k = 0; k < cells.block(); ++k)
        if (!missing[k])
            grid.values[k] = totals[k].value();
    return grid;
}

} // namespace jeoul::stats
