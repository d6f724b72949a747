// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/crossedtable.h"

#include <cmath>
#include <cstdint>
#include <limits>
#include <vector>

namespace jeoul::stats::cases {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

using Rows = std::vector<std::vector<double>>;

/// A rating of each cell that has one; units in rows, raters in columns.
inline std::vector<CrossedRating> unitsByRaters(const Rows &rows)
{
    std::vector<CrossedRating> out;
    for (std::uint32_t unit = 0; unit < rows.size(); ++unit) {
        for (std::uint32_t rater = 0; rater < rows[unit].size(); ++rater) {
            if (!std::isnan(rows[unit][rater]))
                out.push_back({Unit{unit}, Rater{rater}, rows[unit][rater]});
        }
    }
    return out;
}

/// The same of a table with raters in rows, as Krippendorff prints them.
inline std::vector<CrossedRating> ratersByUnits(const Rows &rows)
{
    std::vector<CrossedRating> out = unitsByRaters(rows);
    for (CrossedRating &rating : out) {
        const auto rater = static_cast<std::uint32_t>(rating.unit);
        rating.unit = Unit{static_cast<std::uint32_t>(rating.rater)};
        rating.rater = Rater{rater};
    }
    return out;
}

inline CrossedTable table(const Rows &unitsInRows)
{
    return makeCrossedTable(unitsByRaters(unitsInRows));
}

/// Every unit is an item of its own.
inline std::vector<Item> ownItems(std::size_t units)
{
    std::vector<Item> out;
    for (std::uint32_t unit = 0; unit < units; ++unit)
        out.push_back(Item{unit});
    return out;
}

/// Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", example C; the same data as D.
inline std::vector<CrossedRating> krippendorff2011()
{
    constexpr double x = kMissing;
    return ratersByUnits({{1, 2, 3, 3, 2, 1, 4, 1, 2, x, x, x},
                          {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, x, 3},
                          {x, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, x},
                          {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, x}});
}

/// Shrout and Fleiss 1979, Psychological Bulletin 86:420, Table 2: six targets by four judges.
inline Rows shroutFleiss()
{
    return {{9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}};
}

/// The anxiety ratings of R's package irr: twenty subjects by three raters.
inline Rows anxiety()
{
    return {{3, 3, 2}, {3, 6, 1}, {3, 4, 4}, {4, 6, 4}, {5, 2, 3}, {5, 4, 2}, {2, 2, 1},
            {3, 4, 6}, {5, 3, 1}, {2, 3, 1}, {2, 2, 1}, {6, 3, 2}, {1, 3, 3}, {5, 3, 3},
            {2, 2, 1}, {2, 2, 1}, {1, 1, 3}, {2, 3, 3}, {4, 3, 2}, {3, 4, 2}};
}

/// `range` points from a fixed recurrence, about one rating in `missing` absent (0: none).
inline std::vector<CrossedRating> generated(std::uint32_t units, std::uint32_t raters, std::uint32_t range,
                                            std::uint32_t missing)
{
    std::vector<CrossedRating> out;
    std::uint32_t state = 20260722;
    const auto next = [&state](std::uint32_t bound) {
        state = state * 1664525U + 1013904223U;
        return (state >> 8) % bound;
    };
    for (std::uint32_t unit = 0; unit < units; ++unit) {
        const std::uint32_t level = next(range);
        for (std::uint32_t rater = 0; rater < raters; ++rater) {
            const std::uint32_t noise = next(range / 2 + 1);
            if (missing == 0 || next(missing) != 0)
                out.push_back(
                    {Unit{unit}, Rater{rater}, static_cast<double>((level + noise + rater % 2) / 2)});
        }
    }
    return out;
}

} // namespace jeoul::stats::cases
