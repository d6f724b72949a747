// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/crossedtable.h"

#include <algorithm>
#include <cmath>

namespace jeoul::stats {

namespace {

/// Positions of `keys` (dense, below `count`) sorted by key; equal keys keep the order of `from`.
std::vector<std::size_t> stableOrder(const std::vector<std::uint32_t> &keys, std::size_t count,
                                     const std::vector<std::size_t> &from)
{
    std::vector<std::size_t> next(count + 1, 0);
    for (const std::uint32_t key : keys)
        ++next[key + 1];
    for (std::size_t k = 1; k <= count; ++k)
        next[k] += next[k - 1];
    std::vector<std::size_t> order(keys.size());
    for (const std::size_t i : from)
        order[next[keys[i]]++] = i;
    return order;
}

/// By unit, then by rater already, as ratings from a file are that were sorted there.
bool inOrder(const std::vector<std::uint32_t> &units, const std::vector<std::uint32_t> &raters)
{
    for (std::size_t i = 1; i < units.size(); ++i) {
        if (units[i] < units[i - 1] || (units[i] == units[i - 1] && raters[i] < raters[i - 1]))
            return false;
    }
    return true;
}

/// Ratings of one unit by one rater stand in the order of their values, so that the order of the rows is
/// gone.
void settleRepeats(CrossedTable &table)
{
    for (std::size_t u = 0; u < table.units(); ++u) {
        for (std::size_t first = table.starts[u]; first < table.starts[u + 1];) {
            std::size_t last = first + 1;
            while (last < table.starts[u + 1] && table.raters[last] == table.raters[first])
                ++last;
            if (last - first > 1) {
                table.repeated = true;
                std::sort(table.values.begin() + static_cast<std::ptrdiff_t>(first),
                          table.values.begin() + static_cast<std::ptrdiff_t>(last));
            }
            first = last;
        }
    }
}

} // namespace

bool CrossedTable::finite() const
{
    return std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); });
}

std::vector<std::uint32_t> renumber(std::vector<std::uint32_t> &numbers)
{
    std::vector<std::uint32_t> known;
    if (numbers.empty())
        return known;
    const std::size_t largest = *std::max_element(numbers.begin(), numbers.end());
    if (largest <= 4 * numbers.size() + 1024) {
        std::vector<std::uint32_t> place(largest + 1, 0);
        for (const std::uint32_t number : numbers)
            place[number] = 1;
        for (std::size_t i = 0; i <= largest; ++i) {
            if (place[i] == 0)
                continue;
            place[i] = static_cast<std::uint32_t>(known.size());
            known.push_back(static_cast<std::uint32_t>(i));
        }
        for (std::uint32_t &number : numbers)
            number = place[number];
        return known;
    }
    known = numbers;
    std::sort(known.begin(), known.end());
    known.erase(std::unique(known.begin(), known.end()), known.end());
    for (std::uint32_t &number : numbers)
        number =
            static_cast<std::uint32_t>(std::lower_bound(known.begin(), known.end(), number) - known.begin());
    return known;
}

NoNumber CrossedTable::fault() const
{
    if (values.empty())
        return NoNumber::NoRatings;
    if (!finite())
        return NoNumber::NotFinite;
    return repeated ? NoNumber::RatedTwice : NoNumber::None;
}

CrossedTable makeCrossedTable(std::span<const CrossedRating> ratings)
{
    std::vector<std::uint32_t> units(ratings.size());
    std::vector<std::uint32_t> raters(ratings.size());
    std::vector<std::size_t> order(ratings.size());
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        units[i] = static_cast<std::uint32_t>(ratings[i].unit);
        raters[i] = static_cast<std::uint32_t>(ratings[i].rater);
        order[i] = i;
    }
    CrossedTable table;
    for (const std::uint32_t id : renumber(units))
        table.unitIds.push_back(Unit{id});
    for (const std::uint32_t id : renumber(raters))
        table.raterIds.push_back(Rater{id});
    if (!inOrder(units, raters)) {
        order = stableOrder(raters, table.raterIds.size(), order);
        order = stableOrder(units, table.unitIds.size(), order);
    }
    table.starts.assign(table.unitIds.size() + 1, 0);
    table.values.reserve(order.size());
    table.raters.reserve(order.size());
    for (const std::size_t i : order) {
        table.values.push_back(ratings[i].value);
        table.raters.push_back(raters[i]);
        ++table.starts[units[i] + 1];
    }
    for (std::size_t u = 0; u < table.unitIds.size(); ++u)
        table.starts[u + 1] += table.starts[u];
    settleRepeats(table);
    return table;
}

} // namespace jeoul::stats
