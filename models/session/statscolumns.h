// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/item.h"
#include "models/session/ratingnumbers.h"
#include "models/stats/crossedtable.h"
#include "models/stats/repeatconsistency.h"

#include <QHash>
#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace jeoul::session {

/// Ratings as columns of numbers. Names are sorted, so every number, sum and document made from them is the
/// same for any order of the rows.
struct StatsColumns
{
    struct Row
    {
        std::uint32_t rater = 0;
        std::uint32_t item = 0;
        std::uint32_t system = 0;
        std::uint32_t criterion = 0;
        std::uint32_t unit = 0; ///< response (item × system) by criterion
        double score = 0;
    };

    std::vector<QString> raters;
    std::vector<QString> items;
    std::vector<QString> systems;
    std::vector<QString> criteria;
    std::vector<Row> rows;               ///< ascending by unit, then rater
    std::vector<stats::Item> itemOfUnit; ///< by unit
    std::vector<QString>
        benchmarkOfItem; ///< by item; empty without an items file or when it has no such item
};

/// A repeated judgement and what it is about.
struct RepeatedRating
{
    QString criterion;
    QString benchmark;
    stats::RepeatedJudgement judgement;
};

struct RatingMaterial
{
    StatsColumns columns; ///< without repeated and practice items, where an items file names them
    std::vector<RepeatedRating> repeats; ///< every repeated judgement with the first of its cell
    qint64 unknownItems = 0;             ///< ratings of items that the items file does not have
};

/// Sorts the rows and numbers the units in that order: one for every item, system and criterion.
void sortRows(StatsColumns &columns);

/// `items` may be empty: then every item counts and no benchmark is known.
[[nodiscard]] RatingMaterial ratingMaterial(const RatingNumbers &numbers, std::span<const Item> items);

/// The distinct names of the ratings, ascending, and the position of each rating's name among them.
class NameColumn
{
public:
    explicit NameColumn(std::size_t rows) { m_numbers.reserve(rows); }
    void add(const QString &name);
    /// Sorts the names. Call once, after the last add().
    void settle();

    [[nodiscard]] const std::vector<QString> &names() const { return m_names; }
    [[nodiscard]] std::uint32_t at(std::size_t row) const { return m_numbers[row]; }

private:
    std::vector<QString> m_names;
    std::vector<std::uint32_t> m_numbers;
    QHash<QString, std::uint32_t> m_known;
};

} // namespace jeoul::session
