// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/unittable.h"

#include <algorithm>

namespace jeoul::stats {

namespace {

constexpr double kSmallValues = 1024;

/// The distinct values, and where each stands among them. Whole numbers from 0 to 1023, which is what scales
/// give, are looked up in a table; anything else is sorted and searched.
class Levels
{
public:
    explicit Levels(std::span<const UnitRating> ratings)
        : m_small(std::all_of(ratings.begin(), ratings.end(),
                              [](const UnitRating &r) { return isSmall(r.value); }))
    {
        if (m_small)
            tabulate(ratings);
        else
            sort(ratings);
    }

    [[nodiscard]] const std::vector<double> &values() const { return m_values; }
    /// All values are whole numbers, so that sums of them and of their squares are exact in any order.
    [[nodiscard]] bool whole() const { return m_small; }
    [[nodiscard]] std::uint32_t of(double value) const
    {
        if (m_small)
            return m_table[static_cast<std::size_t>(value)];
        return static_cast<std::uint32_t>(std::lower_bound(m_values.begin(), m_values.end(), value) -
                                          m_values.begin());
    }

private:
    static bool isSmall(double value)
    {
        return value >= 0 && value < kSmallValues && static_cast<double>(static_cast<int>(value)) == value;
    }
    void tabulate(std::span<const UnitRating> ratings)
    {
        m_table.assign(static_cast<std::size_t>(kSmallValues), 0);
        for (const UnitRating &rating : ratings)
            m_table[static_cast<std::size_t>(rating.value)] = 1;
        for (std::size_t i = 0; i < m_table.size(); ++i) {
            if (m_table[i] == 0)
                continue;
            m_table[i] = static_cast<std::uint32_t>(m_values.size());
            m_values.push_back(static_cast<double>(i));
        }
    }
    void sort(std::span<const UnitRating> ratings)
    {
        for (const UnitRating &rating : ratings)
            m_values.push_back(rating.value);
        std::sort(m_values.begin(), m_values.end());
        m_values.erase(std::unique(m_values.begin(), m_values.end()), m_values.end());
    }

    bool m_small = false;
    std::vector<double> m_values;
    std::vector<std::uint32_t> m_table;
};

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

/// Sums over a unit then do not depend on the order in which the ratings came.
void sortUnits(UnitTable &table)
{
    for (std::size_t u = 0; u < table.units(); ++u)
        std::sort(table.ratings.begin() + static_cast<std::ptrdiff_t>(table.starts[u]),
                  table.ratings.begin() + static_cast<std::ptrdiff_t>(table.starts[u + 1]));
}

} // namespace

UnitTable makeUnitTable(std::span<const UnitRating> ratings)
{
    UnitTable table;
    table.starts.push_back(0);
    if (ratings.empty())
        return table;
    const Levels levels(ratings);
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
    std::vector<double> counts(levels.values().size(), 0);
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        if (size[dense[i]] < 2)
            continue;
        const std::uint32_t level = levels.of(ratings[i].value);
        table.ratings[next[dense[i]]++] = level;
        ++counts[level];
    }
    if (!levels.whole())
        sortUnits(table);
    // A value that only an unpaired rating has is a level with count 0; it weighs nothing anywhere.
    table.levels = levels.values();
    table.counts = counts;
    return table;
}

} // namespace jeoul::stats
