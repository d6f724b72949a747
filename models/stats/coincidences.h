// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/krippendorffalpha.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace jeoul::stats {

/// How often each level occurs in one unit: (level, count), by level.
using LevelCounts = std::vector<std::pair<std::uint32_t, double>>;

/// Krippendorff's coincidence table of V levels: o_vw = sum_u (n_uv n_uw - [v = w] n_uv) / (m_u - 1), with
/// the counts n_v of the levels beside it. 8 V² bytes. Every metric of alpha can be read from it, and leaving
/// out an item or a rater is a matter of taking its part away.
class Coincidences
{
public:
    explicit Coincidences(std::size_t levels);

    /// Adds `factor` (n_uv n_uw - [v = w] n_uv) of a unit to the pairs.
    void addPairs(const LevelCounts &unit, double factor);
    /// Adds `factor` (e nᵀ + n eᵀ - 2 e eᵀ), what a unit's pairs lose with one rating of `level`.
    void addPairsOf(const LevelCounts &unit, std::uint32_t level, double factor);
    void addCounts(const LevelCounts &unit, double factor);
    void addCount(std::uint32_t level, double factor) { m_counts[level] += factor; }
    void addPairs(const Coincidences &other, double factor);

    /// Alpha, or nothing when fewer than two levels occur. `levels` are the values, ascending.
    [[nodiscard]] std::optional<double> alpha(std::span<const double> levels, Metric metric) const;

private:
    [[nodiscard]] std::vector<double> scores(std::span<const double> levels, Metric metric) const;

    std::size_t m_levels;
    std::vector<double> m_pairs;  ///< V × V, symmetric
    std::vector<double> m_counts; ///< V, whole numbers
};

} // namespace jeoul::stats
