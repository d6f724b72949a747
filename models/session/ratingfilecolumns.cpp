// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/ratingfilecolumns.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace jeoul::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RatingFileColumns)
};

/// Sorts the values; ranks[i] is where the i-th of them went. Equal values share a rank.
template <typename T>
std::vector<std::uint32_t> sortedWithRanks(std::vector<T> &values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<T> sorted;
    std::vector<std::uint32_t> ranks(values.size());
    for (const std::size_t i : order) {
        if (sorted.empty() || sorted.back() != values[i])
            sorted.push_back(values[i]);
        ranks[i] = static_cast<std::uint32_t>(sorted.size() - 1);
    }
    values = std::move(sorted);
    return ranks;
}

std::vector<std::uint16_t> benchmarksOf(RatingFileColumns &columns,
                                        const std::map<QString, QString> &benchmarkOfItem)
{
    std::vector<QString> ofItem;
    for (const QString &item : columns.items) {
        const auto found = benchmarkOfItem.find(item);
        ofItem.push_back(found == benchmarkOfItem.end() ? QString() : found->second);
    }
    columns.benchmarks = ofItem;
    std::vector<std::uint16_t> out;
    for (const std::uint32_t rank : sortedWithRanks(columns.benchmarks))
        out.push_back(static_cast<std::uint16_t>(rank));
    return out;
}

Error tooMany()
{
    return Error(ErrorCode::BadInput,
                 Words::tr("The file holds more names or different scores than can be computed with."))
        .advising(Words::tr("Divide it into smaller files."));
}

/// Packed rows hold 16 bits for raters, items and scores, and 8 for systems and criteria.
bool fits(const intake::RatingTable &table)
{
    constexpr std::size_t kWide = std::size_t{1} << 16;
    constexpr std::size_t kNarrow = std::size_t{1} << 8;
    return table.raters.size() <= kWide && table.items.size() <= kWide && table.scores.size() <= kWide &&
           table.systems.size() <= kNarrow && table.criteria.size() <= kNarrow;
}

/// The score in front of the list belongs to rows without one, of which a table without errors has none.
std::vector<double> scoresOf(const intake::RatingTable &table)
{
    std::vector<double> values;
    for (std::size_t i = 1; i < table.scores.size(); ++i)
        values.push_back(table.scores[i].value);
    return values;
}

} // namespace

Result<RatingFileColumns> columnsOf(const intake::RatingTable &table,
                                    const std::map<QString, QString> &benchmarkOfItem)
{
    if (table.read.hasErrors())
        return Error(ErrorCode::BadInput, Words::tr("The ratings have errors and are not computed with."));
    if (!fits(table))
        return tooMany();
    RatingFileColumns out{table.raters, table.items, table.systems, table.criteria, {}, {}};
    const auto raters = sortedWithRanks(out.raters);
    const auto items = sortedWithRanks(out.items);
    const auto systems = sortedWithRanks(out.systems);
    const auto criteria = sortedWithRanks(out.criteria);
    std::vector<double> levels = scoresOf(table);
    const auto scores = sortedWithRanks(levels);
    stats::RatingShape shape{out.raters.size(), out.systems.size(), out.criteria.size(), 0, {}, levels};
    shape.benchmarkOfItem = benchmarksOf(out, benchmarkOfItem);
    shape.benchmarks = out.benchmarks.size();
    std::vector<stats::PackedRating> rows;
    rows.reserve(table.read.rows.size());
    for (const intake::RatingTable::Row &row : table.read.rows) {
        rows.push_back({static_cast<std::uint16_t>(raters[row.rater]),
                        static_cast<std::uint16_t>(items[row.item]),
                        static_cast<std::uint8_t>(systems[row.system]),
                        static_cast<std::uint8_t>(criteria[row.criterion]),
                        static_cast<std::uint16_t>(scores[row.score - 1])});
    }
    auto built = stats::RatingColumns::build(std::move(shape), rows);
    if (built.fault != stats::ColumnsFault::None)
        return tooMany();
    out.ratings = std::move(built.columns);
    return out;
}

} // namespace jeoul::session
