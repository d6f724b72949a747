// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace jeoul::stats {

/// One rating by the numbers of its names; `level` is a position in RatingShape::levels. Eight bytes.
struct PackedRating
{
    std::uint16_t rater = 0;
    std::uint16_t item = 0;
    std::uint8_t team = 0;
    std::uint8_t criterion = 0;
    std::uint16_t level = 0;

    friend bool operator==(const PackedRating &, const PackedRating &) = default;
};

/// The names behind the numbers, as counts: every number of a rating is below its count.
struct RatingShape
{
    std::size_t raters = 0;   ///< at most 65,536
    std::size_t teams = 0;    ///< at most 256
    std::size_t criteria = 0; ///< at most 256
    std::size_t benchmarks = 0;
    std::vector<std::uint16_t> benchmarkOfItem; ///< one entry an item, at most 65,536
    std::vector<double> levels;                 ///< the scores there are, finite, at most 65,536

    [[nodiscard]] std::size_t items() const { return benchmarkOfItem.size(); }

    friend bool operator==(const RatingShape &, const RatingShape &) = default;
};

enum class ColumnsFault {
    None,
    TooManyNames, ///< a count of the shape is above its limit
    UnknownName,  ///< a number is not below its count: rater, item, team, criterion or an item's benchmark
    UnknownLevel, ///< a rating's level is not in the table, or a score of the table is not finite
    RatedTwice,   ///< two ratings of one rater, item, team and criterion
};

/// Ratings as packed columns, eight bytes each, in one canonical order: by rater, item, team and criterion.
/// Equal ratings give equal columns whatever order they came in, so everything that is summed along them is
/// the same to the last bit.
class RatingColumns
{
public:
    struct Built;

    /// O(n) when the grid of cells is at most four times as large as the ratings, O(n log n) otherwise.
    /// With a fault the columns are empty and `row` is a rating that has it (for RatedTwice the later one of
    /// two in the given order, when the grid is dense; one of the two otherwise).
    [[nodiscard]] static Built build(RatingShape shape, std::span<const PackedRating> ratings);

    [[nodiscard]] const RatingShape &shape() const { return m_shape; }
    [[nodiscard]] std::size_t size() const { return m_level.size(); }
    [[nodiscard]] std::span<const std::uint16_t> raters() const { return m_rater; }
    [[nodiscard]] std::span<const std::uint16_t> items() const { return m_item; }
    [[nodiscard]] std::span<const std::uint8_t> teams() const { return m_team; }
    [[nodiscard]] std::span<const std::uint8_t> criteria() const { return m_criterion; }
    [[nodiscard]] std::span<const std::uint16_t> levels() const { return m_level; }
    [[nodiscard]] PackedRating at(std::size_t row) const
    {
        return {m_rater[row], m_item[row], m_team[row], m_criterion[row], m_level[row]};
    }
    [[nodiscard]] double value(std::size_t row) const { return m_shape.levels[m_level[row]]; }
    /// First row of each rater, and size() at the end: raters + 1 entries.
    [[nodiscard]] std::span<const std::size_t> raterStarts() const { return m_raterStarts; }

    friend bool operator==(const RatingColumns &, const RatingColumns &) = default;

private:
    void reserve(std::size_t ratings);
    void append(const PackedRating &rating);
    [[nodiscard]] std::size_t fillFromGrid(std::span<const PackedRating> ratings);
    [[nodiscard]] std::size_t fillSorted(std::span<const PackedRating> ratings);
    void findRaterStarts();

    RatingShape m_shape;
    std::vector<std::uint16_t> m_rater;
    std::vector<std::uint16_t> m_item;
    std::vector<std::uint8_t> m_team;
    std::vector<std::uint8_t> m_criterion;
    std::vector<std::uint16_t> m_level;
    std::vector<std::size_t> m_raterStarts{0};
};

struct RatingColumns::Built
{
    RatingColumns columns;
    ColumnsFault fault = ColumnsFault::None;
    std::size_t row = 0; ///< position in the given ratings; only with UnknownName, UnknownLevel, RatedTwice
};

} // namespace jeoul::stats
