// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace jeoul::stats {

/// Counts of the levels in one unit, cleared in time proportional to the unit.
class UnitCounts
{
public:
    explicit UnitCounts(std::size_t levels)
        : m_counts(levels, 0)
    {
    }
    void fill(std::span<const std::uint32_t> unit)
    {
        for (const std::uint32_t level : m_seen)
            m_counts[level] = 0;
        m_seen.clear();
        for (const std::uint32_t level : unit) {
            if (m_counts[level]++ == 0)
                m_seen.push_back(level);
        }
    }
    [[nodiscard]] const std::vector<std::uint32_t> &seen() const { return m_seen; }
    [[nodiscard]] double count(std::uint32_t level) const { return m_counts[level]; }

private:
    std::vector<double> m_counts;
    std::vector<std::uint32_t> m_seen;
};

} // namespace jeoul::stats
