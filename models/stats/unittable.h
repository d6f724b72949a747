// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace jeoul::stats {

/// One score of one unit. Which rater gave it does not matter to agreement on single ratings; a missing score
/// has no entry.
struct UnitRating
{
    std::uint32_t unit = 0; ///< any numbers; they need not be dense
    double value = 0;
};

/// Pairable ratings only (units with at least two), grouped by unit, values as positions in `levels`.
struct UnitTable
{
    std::vector<double> levels;         ///< distinct values, ascending
    std::vector<double> counts;         ///< ratings per level
    std::vector<std::uint32_t> ratings; ///< level of each rating, unit after unit
    std::vector<std::size_t> starts;    ///< first rating of each unit; one more entry than units

    [[nodiscard]] std::size_t units() const { return starts.size() - 1; }
    [[nodiscard]] std::span<const std::uint32_t> unit(std::size_t index) const
    {
        return std::span(ratings).subspan(starts[index], starts[index + 1] - starts[index]);
    }
};

/// O(n) for dense unit numbers and whole values from 0 to 1023, O(n log n) otherwise. Values must be finite.
[[nodiscard]] UnitTable makeUnitTable(std::span<const UnitRating> ratings);

} // namespace jeoul::stats
