// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/columntables.h"

#include <algorithm>

namespace jeoul::stats {

namespace {

/// Unit number of every rating.
std::vector<std::uint32_t> unitsOf(const RatingColumns &columns)
{
    const RatingShape &shape = columns.shape();
    std::vector<std::uint32_t> units(columns.size());
    for (std::size_t i = 0; i < units.size(); ++i) {
        const std::size_t response = columns.items()[i] * shape.teams + columns.teams()[i];
        units[i] = static_cast<std::uint32_t>(response * shape.criteria + columns.criteria()[i]);
    }
    return units;
}

std::vector<std::size_t> sizesOf(const std::vector<std::uint32_t> &units, std::size_t count)
{
    std::vector<std::size_t> sizes(count, 0);
    for (const std::uint32_t unit : units)
        ++sizes[unit];
    return sizes;
}

/// The scores that occur, ascending, and where each level of the columns stands among them.
struct UsedLevels
{
    std::vector<double> values;
    std::vector<std::uint32_t> places;
};

UsedLevels usedLevels(const RatingColumns &columns)
{
    std::vector<bool> used(columns.shape().levels.size(), false);
    for (const std::uint16_t level : columns.levels())
        used[level] = true;
    UsedLevels out{{}, std::vector<std::uint32_t>(used.size(), 0)};
    for (std::size_t level = 0; level < used.size(); ++level) {
        if (used[level])
            out.values.push_back(columns.shape().levels[level]);
    }
    std::sort(out.values.begin(), out.values.end());
    out.values.erase(std::unique(out.values.begin(), out.values.end()), out.values.end());
    for (std::size_t level = 0; level < used.size(); ++level)
        out.places[level] = static_cast<std::uint32_t>(
            std::lower_bound(out.values.begin(), out.values.end(), columns.shape().levels[level]) -
            out.values.begin());
    return out;
}

/// Every rater rated every unit: a transposition, in bands of raters whose scores of a unit share a cache
/// line.
CrossedTable completeTable(const RatingColumns &columns)
{
    constexpr std::size_t kBand = 8;
    const std::size_t units = unitCount(columns.shape());
    const std::size_t raters = columns.shape().raters;
    CrossedTable table;
    table.values.resize(columns.size());
    table.raters.resize(columns.size());
    for (std::size_t band = 0; band < raters; band += kBand) {
        const std::size_t end = std::min(band + kBand, raters);
        for (std::size_t u = 0; u < units; ++u) {
            for (std::size_t r = band; r < end; ++r) {
                table.values[u * raters + r] = columns.value(r * units + u);
                table.raters[u * raters + r] = static_cast<std::uint32_t>(r);
            }
        }
    }
    for (std::size_t u = 0; u <= units; ++u)
        table.starts.push_back(u * raters);
    for (std::uint32_t u = 0; u < units; ++u)
        table.unitIds.push_back(Unit{u});
    for (std::uint32_t r = 0; r < raters; ++r)
        table.raterIds.push_back(Rater{r});
    return table;
}

} // namespace

UnitTable unitTable(const RatingColumns &columns)
{
    UnitTable table;
    table.starts.push_back(0);
    const UsedLevels levels = usedLevels(columns);
    const std::vector<std::uint32_t> units = unitsOf(columns);
    const std::vector<std::size_t> sizes = sizesOf(units, unitCount(columns.shape()));
    std::vector<std::size_t> next(sizes.size(), 0);
    for (std::size_t u = 0; u < sizes.size(); ++u) {
        if (sizes[u] < 2)
            continue;
        next[u] = table.starts.back();
        table.starts.push_back(next[u] + sizes[u]);
    }
    table.ratings.resize(table.starts.back());
    std::vector<std::size_t> counts(levels.values.size(), 0);
    for (std::size_t i = 0; i < units.size(); ++i) {
        if (sizes[units[i]] < 2)
            continue;
        const std::uint32_t level = levels.places[columns.levels()[i]];
        table.ratings[next[units[i]]++] = level;
        ++counts[level];
    }
    table.levels = levels.values;
    table.counts.assign(counts.begin(), counts.end());
    return table;
}

CrossedTable crossedTable(const RatingColumns &columns)
{
    if (columns.size() > 0 && columns.size() == unitCount(columns.shape()) * columns.shape().raters)
        return completeTable(columns);
    CrossedTable table;
    const std::vector<std::uint32_t> units = unitsOf(columns);
    const std::vector<std::size_t> sizes = sizesOf(units, unitCount(columns.shape()));
    std::vector<std::size_t> next(sizes.size(), 0);
    table.starts.push_back(0);
    for (std::size_t u = 0; u < sizes.size(); ++u) {
        if (sizes[u] == 0)
            continue;
        next[u] = table.starts.back();
        table.starts.push_back(next[u] + sizes[u]);
        table.unitIds.push_back(Unit{static_cast<std::uint32_t>(u)});
    }
    table.values.resize(columns.size());
    table.raters.resize(columns.size());
    const auto starts = columns.raterStarts();
    for (std::size_t rater = 0; rater + 1 < starts.size(); ++rater) {
        if (starts[rater] == starts[rater + 1])
            continue;
        const auto place = static_cast<std::uint32_t>(table.raterIds.size());
        table.raterIds.push_back(Rater{static_cast<std::uint32_t>(rater)});
        for (std::size_t i = starts[rater]; i < starts[rater + 1]; ++i) {
            const std::size_t to = next[units[i]]++;
            table.values[to] = columns.value(i);
            table.raters[to] = place;
        }
    }
    return table;
}

std::vector<Item> itemOfUnit(const RatingShape &shape)
{
    std::vector<Item> items;
    items.reserve(unitCount(shape));
    for (std::size_t item = 0; item < shape.items(); ++item)
        items.insert(items.end(), shape.teams * shape.criteria, Item{static_cast<std::uint32_t>(item)});
    return items;
}

PanelCells panelCells(const RatingColumns &columns)
{
    const RatingShape &shape = columns.shape();
    const PanelShape panel{shape.raters,
                           shape.teams,
                           shape.criteria,
                           shape.benchmarks,
                           {shape.benchmarkOfItem.begin(), shape.benchmarkOfItem.end()}};
    std::vector<PanelRating> ratings;
    ratings.reserve(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const PackedRating row = columns.at(i);
        ratings.push_back({row.rater, row.team, row.item, row.criterion, columns.value(i)});
    }
    return panelCells(panel, ratings);
}

} // namespace jeoul::stats
