// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jeoul::intake {

/// Numbers for short byte strings that come again and again: the cells of a column. The bytes of the last
/// question are tried first, because neighbouring rows of such files are mostly about the same thing.
class ByteIndex
{
public:
    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view bytes)
    {
        if (m_last < m_entries.size() && m_entries[m_last].bytes == bytes)
            return m_entries[m_last].number;
        if (m_slots.empty())
            return std::nullopt;
        for (std::size_t slot = slotOf(bytes);; slot = (slot + 1) & (m_slots.size() - 1)) {
            const std::uint32_t entry = m_slots[slot];
            if (entry == 0)
                return std::nullopt;
            if (m_entries[entry - 1].bytes == bytes) {
                m_last = entry - 1;
                return m_entries[m_last].number;
            }
        }
    }

    /// `bytes` are not known yet.
    void insert(std::string_view bytes, std::uint32_t number)
    {
        m_entries.push_back({std::string(bytes), number});
        if (m_entries.size() * 2 > m_slots.size())
            grow();
        else
            place(m_entries.size());
    }

private:
    struct Entry
    {
        std::string bytes;
        std::uint32_t number = 0;
    };

    [[nodiscard]] std::size_t slotOf(std::string_view bytes) const
    {
        return std::hash<std::string_view>()(bytes) & (m_slots.size() - 1);
    }
    void place(std::size_t entry)
    {
        std::size_t slot = slotOf(m_entries[entry - 1].bytes);
        while (m_slots[slot] != 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = static_cast<std::uint32_t>(entry);
    }
    void grow()
    {
        m_slots.assign(m_slots.empty() ? 64 : m_slots.size() * 2, 0);
        for (std::size_t entry = 1; entry <= m_entries.size(); ++entry)
            place(entry);
    }

    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_slots; ///< entry + 1, or 0; a power of two of them
    std::size_t m_last = 0;
};

} // namespace jeoul::intake
