// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace jeoul::stats {

/// Place of each value, the largest first; equal values share the best of their places (1, 2, 2, 4). Values
/// within 1e-10 of the largest magnitude count as equal: sums of the same scores in another order differ
/// that much. A missing value (NaN) has place 0.
[[nodiscard]] std::vector<std::size_t> competitionPlaces(std::span<const double> values);

/// The same with the mean of the places that equal values share (1, 2.5, 2.5, 4). 0 for NaN.
[[nodiscard]] std::vector<double> averagePlaces(std::span<const double> values);

/// How often each team took each place over many draws, ties shared equally.
class PlaceTable
{
public:
    explicit PlaceTable(std::size_t teams);

    /// One draw: a finite value for each team.
    void add(std::span<const double> values);

    [[nodiscard]] std::size_t draws() const { return m_draws; }
    /// teams × places, row-major; each row and each column sums to 1. All 0 before the first draw.
    [[nodiscard]] std::vector<double> shares() const;

private:
    std::size_t m_teams;
    std::size_t m_draws = 0;
    std::vector<double> m_sums;
    std::vector<std::size_t> m_order;
};

} // namespace jeoul::stats
