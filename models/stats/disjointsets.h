// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace jeoul::stats {

/// Sets of things that comparisons or ratings tie together.
class DisjointSets
{
public:
    explicit DisjointSets(std::size_t size)
        : m_parent(size)
        , m_count(size)
    {
        std::iota(m_parent.begin(), m_parent.end(), std::size_t{0});
    }

    void join(std::size_t a, std::size_t b)
    {
        a = root(a);
        b = root(b);
        if (a == b)
            return;
        // The lowest member stays the root, so that the numbering does not depend on the order of joining.
        if (b < a)
            std::swap(a, b);
        m_parent[b] = a;
        --m_count;
    }
    [[nodiscard]] std::size_t count() const { return m_count; }

    /// The set of each member, numbered from 0 by lowest member.
    [[nodiscard]] std::vector<std::uint32_t> numbers()
    {
        std::vector<std::uint32_t> out(m_parent.size());
        std::uint32_t next = 0;
        for (std::size_t member = 0; member < m_parent.size(); ++member) {
            const std::size_t top = root(member);
            out[member] = top == member ? next++ : out[top];
        }
        return out;
    }

private:
    std::size_t root(std::size_t member)
    {
        while (m_parent[member] != member) {
            m_parent[member] = m_parent[m_parent[member]];
            member = m_parent[member];
        }
        return member;
    }

    std::vector<std::size_t> m_parent;
    std::size_t m_count;
};

} // namespace jeoul::stats
