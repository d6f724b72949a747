// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/rowarrangement.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace jeoul::itemmodels {

namespace {

constexpr std::size_t kBits = 64;

/// Where the rows of each number begin when they are laid out in order.
std::vector<std::uint32_t> startsOf(const RowArrangement::Column &column, bool descending)
{
    std::vector<std::uint32_t> counts(column.values, 0);
    for (const std::uint16_t number : column.numbers)
        ++counts[number];
    if (descending)
        std::exclusive_scan(counts.rbegin(), counts.rend(), counts.rbegin(), std::uint32_t{0});
    else
        std::exclusive_scan(counts.begin(), counts.end(), counts.begin(), std::uint32_t{0});
    return counts;
}

} // namespace

RowArrangement::RowArrangement(std::vector<Column> columns)
    : m_columns(std::move(columns))
    , m_filters(m_columns.size())
{
    m_order.resize(m_columns.empty() ? 0 : m_columns.front().numbers.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    m_spare.resize(m_order.size());
}

void RowArrangement::sortBy(Key key)
{
    // The order there is, is that of all earlier keys; a stable pass puts the new one in front of them.
    const Column &column = m_columns[key.column];
    std::vector<std::uint32_t> next = startsOf(column, key.descending);
    for (const std::uint32_t row : m_order)
        m_spare[next[column.numbers[row]]++] = row;
    m_order.swap(m_spare);
    std::erase_if(m_keys, [&key](const Key &old) { return old.column == key.column; });
    m_keys.insert(m_keys.begin(), key);
    collect();
}

RowArrangement::Bits RowArrangement::bitsOf(std::size_t column, const Passing &passing) const
{
    const std::span<const std::uint16_t> numbers = m_columns[column].numbers;
    const std::vector<std::uint8_t> pass(passing.begin(), passing.end()); // a byte is found faster than a bit
    Bits bits((numbers.size() + kBits - 1) / kBits, 0);
    for (std::size_t block = 0; block < bits.size(); ++block) {
        const std::size_t first = block * kBits;
        const std::size_t many = std::min(kBits, numbers.size() - first);
        std::uint64_t word = 0;
        for (std::size_t i = 0; i < many; ++i)
            word |= std::uint64_t{pass[numbers[first + i]]} << i;
        bits[block] = word;
    }
    return bits;
}

void RowArrangement::restrict(std::size_t column, const Passing &passing)
{
    const bool all = std::all_of(passing.begin(), passing.end(), [](bool passes) { return passes; });
    m_filters[column] = all ? Bits() : bitsOf(column, passing);
    combine();
}

void RowArrangement::require(const std::vector<std::vector<Passing>> &conditions)
{
    m_conditions.clear();
    for (const std::vector<Passing> &condition : conditions) {
        Bits any((m_order.size() + kBits - 1) / kBits, 0);
        for (std::size_t column = 0; column < condition.size(); ++column) {
            if (std::find(condition[column].begin(), condition[column].end(), true) ==
                condition[column].end())
                continue;
            const Bits bits = bitsOf(column, condition[column]);
            for (std::size_t block = 0; block < any.size(); ++block)
                any[block] |= bits[block];
        }
        m_conditions.push_back(std::move(any));
    }
    combine();
}

void RowArrangement::combine()
{
    m_restricted = false;
    for (const std::vector<Bits> *group : {&m_filters, &m_conditions}) {
        for (const Bits &bits : *group) {
            if (bits.empty())
                continue;
            if (!m_restricted)
                m_accepted = bits;
            else
                std::transform(m_accepted.begin(), m_accepted.end(), bits.begin(), m_accepted.begin(),
                               [](std::uint64_t a, std::uint64_t b) { return a & b; });
            m_restricted = true;
        }
    }
    collect();
}

void RowArrangement::collect()
{
    if (!m_restricted)
        return;
    std::size_t many = 0;
    for (const std::uint64_t word : m_accepted)
        many += static_cast<std::size_t>(std::popcount(word));
    m_shown.resize(many + 1); // one to spare: every row is written, and kept when it counts
    std::size_t kept = 0;
    for (const std::uint32_t row : m_order) {
        m_shown[kept] = row;
        kept += (m_accepted[row / kBits] >> (row % kBits)) & 1U;
    }
    m_shown.resize(many);
}

} // namespace jeoul::itemmodels
