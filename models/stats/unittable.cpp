// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/unittable.h"

#include <algorithm>

namespace jeoul::stats {

namespace {

constexpr std::size_t kFewLevels = 32;

/// The distinct values: few of them are found in one pass, many by sorting.
std::vector<double> distinct(std::span<const UnitRating> ratings)
{
    std::vector<double> values;
    for (const UnitRating &rating : ratings) {
        if (std::find(values.begin(), values.end(), rating.value) != values.end())
            continue;
        values.push_back(rating.value);
        if (values.size() > kFewLevels)
            break;
    }
    if (values.size() > kFewLevels) {
        values.clear();
        for (const UnitRating &rating : ratings)
            values.push_back(rating.value);
    }
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    return values;
}

/// Dense unit numbers in the order of the given ones.
std::vector<std::uint32_t> denseUnits(std::span<const UnitRating> ratings, std::size_t &units)
{
    std::vector<std::uint32_t> dense(ratings.size());
    std::uint32_t largest = 0;
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        dense[i] = ratings[i].unit;
        largest = std::max(largest, dense[i]);
    }
    units = static_cast<std::size_t>(largest) + 1;
    if (units <= 4 * ratings.size() + 1024)
        return dense;
    std::vector<std::uint32_t> known(dense);
    std::sort(known.begin(), known.end());
    known.erase(std::unique(known.begin(), known.end()), known.end());
    for (std::uint32_t &unit : dense)
        unit = static_cast<std::uint32_t>(std::lower_bound(known.begin(), known.end(), unit) - known.begin());
    units = known.size();
    return dense;
}

} // namespace

UnitTable makeUnitTable(std::span<const UnitRating> ratings)
{
    UnitTable table;
    table.starts.push_back(0);
    if (ratings.empty())
        return table;
    const std::vector<double> values = distinct(ratings);
    std::size_t units = 0;
    const std::vector<std::uint32_t> dense = denseUnits(ratings, units);
    std::vector<std::size_t> size(units, 0);
    for (const std::uint32_t unit : dense)
        ++size[unit];
    std::vector<std::size_t> next(units, 0);
    for (std::size_t u = 0; u < units; ++u) {
        if (size[u] < 2)
            continue;
        next[u] = table.starts.back();
        table.starts.push_back(next[u] + size[u]);
    }
    table.ratings.resize(table.starts.back());
    std::vector<double> counts(values.size(), 0);
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        if (size[dense[i]] < 2)
            continue;
        const auto it = values.size() <= kFewLevels
                            ? std::find(values.begin(), values.end(), ratings[i].value)
                            : std::lower_bound(values.begin(), values.end(), ratings[i].value);
        const auto level = static_cast<std::uint32_t>(it - values.begin());
        table.ratings[next[dense[i]]++] = level;
        ++counts[level];
    }
    // A value that only an unpaired rating has is a level with count 0; it weighs nothing anywhere.
    table.levels = values;
    table.counts = counts;
    return table;
}

} // namespace jeoul::stats
