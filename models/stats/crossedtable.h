// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/nonumber.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace jeoul::stats {

/// What is rated: one response by one criterion. Raters, units and items are types of their own, so that a
/// table cannot be read sideways: alpha of the transposed table is a plausible number too.
enum class Unit : std::uint32_t {};
/// Who rates.
enum class Rater : std::uint32_t {};
/// What the rated responses answer. Units of one item depend on each other and are resampled together.
enum class Item : std::uint32_t {};

/// One score of one unit by one rater. A missing score has no entry. Numbers need not be dense.
struct CrossedRating
{
    Unit unit{};
    Rater rater{};
    double value = 0;
};

/// Ratings grouped by unit in the order of the unit's number, by rater within; so sums over them do not
/// depend on the order in which the ratings came.
struct CrossedTable
{
    std::vector<double> values;
    std::vector<std::uint32_t> raters; ///< of each value, as a position in raterIds
    std::vector<std::size_t> starts;   ///< first value of each unit; one more entry than units
    std::vector<Unit> unitIds;         ///< ascending
    std::vector<Rater> raterIds;       ///< ascending
    bool repeated = false;             ///< a rater rated a unit more than once

    [[nodiscard]] std::size_t units() const { return unitIds.size(); }
    [[nodiscard]] std::size_t raterCount() const { return raterIds.size(); }
    [[nodiscard]] std::size_t size(std::size_t unit) const { return starts[unit + 1] - starts[unit]; }
    [[nodiscard]] std::span<const double> valuesOf(std::size_t unit) const
    {
        return std::span(values).subspan(starts[unit], size(unit));
    }
    [[nodiscard]] std::span<const std::uint32_t> ratersOf(std::size_t unit) const
    {
        return std::span(raters).subspan(starts[unit], size(unit));
    }
    /// Every rater rated every unit exactly once.
    [[nodiscard]] bool complete() const { return !repeated && values.size() == units() * raterCount(); }
    /// Every value is a number.
    [[nodiscard]] bool finite() const;
    /// Why no statistic can be made of it at all: NoRatings, NotFinite, RatedTwice, or None.
    [[nodiscard]] NoNumber fault() const;
};

/// O(n) for dense numbers, O(n log n) otherwise.
[[nodiscard]] CrossedTable makeCrossedTable(std::span<const CrossedRating> ratings);

/// Replaces numbers by their positions among the distinct ones, and returns those, ascending.
std::vector<std::uint32_t> renumber(std::vector<std::uint32_t> &numbers);

} // namespace jeoul::stats
