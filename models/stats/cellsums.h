// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/ratingcolumns.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace jeoul::stats {

/// Sum and number of the ratings of every rater × team × benchmark × criterion. Computed once from the
/// columns; every mean, weight, trim rule and leave-one-out afterwards is arithmetic on these.
class CellSums
{
public:
    struct Shape
    {
        std::size_t raters = 0, teams = 0, benchmarks = 0, criteria = 0;

        [[nodiscard]] std::size_t groups() const { return teams * benchmarks * criteria; }
        friend bool operator==(const Shape &, const Shape &) = default;
    };

    /// Sums along the canonical order; a rater's cells are one thread's alone, so the result has the same
    /// bits for every number of threads (0 counts as 1).
    [[nodiscard]] static CellSums of(const RatingColumns &columns, unsigned threads = 1);

    [[nodiscard]] const Shape &shape() const { return m_shape; }
    /// Position of team × benchmark × criterion, the same for every rater.
    [[nodiscard]] std::size_t group(std::size_t team, std::size_t benchmark, std::size_t criterion) const
    {
        return (team * m_shape.benchmarks + benchmark) * m_shape.criteria + criterion;
    }
    [[nodiscard]] double sum(std::size_t rater, std::size_t group) const
    {
        return m_sums[rater * m_shape.groups() + group];
    }
    [[nodiscard]] std::uint32_t count(std::size_t rater, std::size_t group) const
    {
        return m_counts[rater * m_shape.groups() + group];
    }

    friend bool operator==(const CellSums &, const CellSums &) = default;

private:
    void addRaters(const RatingColumns &columns, std::size_t first, std::size_t last);

    Shape m_shape;
    std::vector<double> m_sums;          ///< raters × groups
    std::vector<std::uint32_t> m_counts; ///< raters × groups
};

/// Number, sum and sum of squares of the ratings of every unit (item × team × criterion), which is all that
/// agreement measured by squared differences needs.
struct UnitSums
{
    std::size_t items = 0, teams = 0, criteria = 0;
    std::vector<std::uint32_t> counts; ///< at (item · teams + team) · criteria + criterion
    std::vector<double> sums;
    std::vector<double> squares;

    [[nodiscard]] static UnitSums of(const RatingColumns &columns);
    [[nodiscard]] std::size_t unit(std::size_t item, std::size_t team, std::size_t criterion) const
    {
        return (item * teams + team) * criteria + criterion;
    }
};

} // namespace jeoul::stats
