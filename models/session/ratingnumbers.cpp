// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/ratingnumbers.h"

#include <algorithm>
#include <numeric>

namespace jeoul::session {

namespace {

/// Sorts the values; ranks[i] is where the i-th of them went. Equal values share a rank.
template <typename T>
std::vector<quint32> sortedWithRanks(std::vector<T> &values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<T> sorted;
    std::vector<quint32> ranks(values.size());
    for (const std::size_t i : order) {
        if (sorted.empty() || sorted.back() != values[i])
            sorted.push_back(values[i]);
        ranks[i] = static_cast<quint32>(sorted.size() - 1);
    }
    values = std::move(sorted);
    return ranks;
}

/// The score in front of the table's list stands for rows without one.
std::vector<double> scoresOf(const intake::RatingTable &table)
{
    std::vector<double> values;
    for (std::size_t i = 1; i < table.scores.size(); ++i)
        values.push_back(table.scores[i].value);
    return values;
}

} // namespace

RatingNumbers ratingNumbers(const intake::RatingTable &table)
{
    RatingNumbers out{table.raters, table.items, table.systems, table.criteria, scoresOf(table), {}};
    const auto raters = sortedWithRanks(out.raters);
    const auto items = sortedWithRanks(out.items);
    const auto systems = sortedWithRanks(out.systems);
    const auto criteria = sortedWithRanks(out.criteria);
    const auto scores = sortedWithRanks(out.scores);
    out.rows.reserve(table.read.rows.size());
    for (const intake::RatingTable::Row &row : table.read.rows) {
        if (row.score != 0)
            out.rows.push_back({raters[row.rater], items[row.item], systems[row.system],
                                criteria[row.criterion], scores[row.score - 1]});
    }
    return out;
}

} // namespace jeoul::session
