// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace jeoul::itemmodels {

/// Which rows of packed columns are shown, and in which order. A row is its position in the columns. Sorting
/// counts and does not compare: one pass over the rows a key, stable. A filter is worked out once, as one bit
/// a row, and then only combined.
class RowArrangement
{
public:
    /// A column's numbers by row, each below `values`. The numbers must outlive the arrangement.
    struct Column
    {
        std::span<const std::uint16_t> numbers;
        std::size_t values = 0;
    };
    struct Key
    {
        std::size_t column = 0;
        bool descending = false;

        friend bool operator==(const Key &, const Key &) = default;
    };
    /// Which numbers of a column pass, an entry a number; none at all: every number.
    using Passing = std::vector<bool>;

    RowArrangement() = default;
    /// All rows, in their own order. Columns have the same length.
    explicit RowArrangement(std::vector<Column> columns);

    /// The first key from now on; those before it decide among rows that it leaves equal, and their own
    /// positions at last. A key of the same column is replaced.
    void sortBy(Key key);
    [[nodiscard]] const std::vector<Key> &keys() const { return m_keys; } ///< the deciding one first

    /// Shows only rows whose number in this column passes.
    void restrict(std::size_t column, const Passing &passing);
    /// Whether there is a restriction of this column.
    [[nodiscard]] bool restricts(std::size_t column) const { return !m_filters[column].empty(); }
    /// Shows only rows that pass in at least one column, for each of the conditions. A condition has an entry
    /// a column; an empty entry lets nothing of that column pass.
    void require(const std::vector<std::vector<Passing>> &conditions);
    [[nodiscard]] bool hasConditions() const { return !m_conditions.empty(); }

    /// Rows in the order in which they are shown.
    [[nodiscard]] const std::vector<std::uint32_t> &shown() const { return m_restricted ? m_shown : m_order; }
    [[nodiscard]] std::size_t size() const { return m_order.size(); }

private:
    using Bits = std::vector<std::uint64_t>; ///< one a row

    [[nodiscard]] Bits bitsOf(std::size_t column, const Passing &passing) const;
    void combine();
    void collect();

    std::vector<Column> m_columns;
    std::vector<Key> m_keys;
    std::vector<std::uint32_t> m_order; ///< all rows
    std::vector<std::uint32_t> m_spare; ///< room for the next order
    std::vector<Bits> m_filters;        ///< by column; empty where everything passes
    std::vector<Bits> m_conditions;
    Bits m_accepted;
    bool m_restricted = false;
    std::vector<std::uint32_t> m_shown; ///< those of m_order that are accepted, when any is not
};

} // namespace jeoul::itemmodels
