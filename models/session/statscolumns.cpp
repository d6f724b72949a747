// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/statscolumns.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace jeoul::session {

namespace {

using Row = intake::RatingTable::Row;
using Rows = std::vector<const Row *>;

/// What is known of the items of a file, by their numbers; null where nothing is.
std::vector<const Item *> knownItems(const RatingNumbers &numbers, std::span<const Item> items)
{
    QHash<QString, const Item *> byId;
    for (const Item &item : items)
        byId.insert(item.id, &item);
    std::vector<const Item *> known;
    for (const QString &id : numbers.items)
        known.push_back(byId.value(id, nullptr));
    return known;
}

bool counts(const Item *item)
{
    return item == nullptr || (item->kind != ItemKind::Repeat && item->kind != ItemKind::Practice);
}

QString benchmarkOf(const Item *item)
{
    return item == nullptr ? QString() : item->benchmark;
}

/// Those of some sorted names that rows use, and where each number went.
class UsedNames
{
public:
    UsedNames(const std::vector<QString> &names, const Rows &rows, quint32 Row::*number)
        : m_place(names.size(), 0)
    {
        for (const Row *row : rows)
            m_place[row->*number] = 1;
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (m_place[i] == 0)
                continue;
            m_place[i] = static_cast<std::uint32_t>(m_names.size());
            m_names.push_back(names[i]);
            m_numbers.push_back(i);
        }
    }

    [[nodiscard]] const std::vector<QString> &names() const { return m_names; }
    [[nodiscard]] const std::vector<std::size_t> &numbers() const { return m_numbers; } ///< as they were
    [[nodiscard]] std::uint32_t place(quint32 number) const { return m_place[number]; }

private:
    std::vector<std::uint32_t> m_place;
    std::vector<QString> m_names;
    std::vector<std::size_t> m_numbers;
};

StatsColumns columnsOf(const RatingNumbers &numbers, const Rows &counted,
                       const std::vector<const Item *> &known)
{
    const UsedNames raters(numbers.raters, counted, &Row::rater);
    const UsedNames items(numbers.items, counted, &Row::item);
    const UsedNames systems(numbers.systems, counted, &Row::system);
    const UsedNames criteria(numbers.criteria, counted, &Row::criterion);
    StatsColumns out{raters.names(), items.names(), systems.names(), criteria.names(), {}, {}, {}};
    out.rows.reserve(counted.size());
    for (const Row *row : counted)
        out.rows.push_back({raters.place(row->rater), items.place(row->item), systems.place(row->system),
                            criteria.place(row->criterion), 0, numbers.scores[row->score]});
    for (const std::size_t item : items.numbers())
        out.benchmarkOfItem.push_back(benchmarkOf(known[item]));
    sortRows(out);
    return out;
}

using Cell = std::tuple<quint32, quint32, quint32, quint32>; // rater, item, system, criterion

struct Repetition
{
    quint32 item = 0; ///< the one that repeats
    double score = 0;
};

/// Judgements of repeated items by the cell they repeat, those of one cell in the order of their items.
std::map<Cell, std::vector<Repetition>> repetitionsOf(const RatingNumbers &numbers, const Rows &repeated,
                                                      const std::vector<const Item *> &known)
{
    std::map<Cell, std::vector<Repetition>> out;
    for (const Row *row : repeated) {
        const QString &first = known[row->item]->repeatOf;
        const auto at = std::lower_bound(numbers.items.begin(), numbers.items.end(), first);
        if (at == numbers.items.end() || *at != first)
            continue;
        const auto item = static_cast<quint32>(at - numbers.items.begin());
        out[{row->rater, item, row->system, row->criterion}].push_back(
            {row->item, numbers.scores[row->score]});
    }
    for (auto &[cell, repetitions] : out)
        std::sort(repetitions.begin(), repetitions.end(),
                  [](const Repetition &a, const Repetition &b) { return a.item < b.item; });
    return out;
}

/// Judgements of repeated items beside those of the items they repeat, in an order of their own.
std::vector<RepeatedRating> repeatsOf(const RatingNumbers &numbers, const Rows &repeated, const Rows &counted,
                                      const std::vector<const Item *> &known)
{
    const auto wanted = repetitionsOf(numbers, repeated, known);
    std::map<Cell, double> found;
    for (const Row *row : counted) {
        const Cell cell{row->rater, row->item, row->system, row->criterion};
        if (wanted.contains(cell))
            found[cell] = numbers.scores[row->score];
    }
    std::map<quint32, std::uint32_t> raters;
    std::map<quint32, std::uint32_t> items;
    const auto numberIn = [](std::map<quint32, std::uint32_t> &seen, quint32 name) {
        return seen.try_emplace(name, static_cast<std::uint32_t>(seen.size())).first->second;
    };
    std::vector<RepeatedRating> out;
    for (const auto &[cell, first] : found) {
        const auto &[rater, item, system, criterion] = cell;
        const stats::Rater seat{numberIn(raters, rater)};
        const stats::Item number{numberIn(items, item)};
        for (const Repetition &again : wanted.at(cell))
            out.push_back(
                {numbers.criteria[criterion], benchmarkOf(known[item]), {seat, number, first, again.score}});
    }
    return out;
}

} // namespace

void NameColumn::add(const QString &name)
{
    const auto known = m_known.constFind(name);
    if (known != m_known.constEnd()) {
        m_numbers.push_back(*known);
        return;
    }
    const auto number = static_cast<std::uint32_t>(m_names.size());
    m_known.insert(name, number);
    m_names.push_back(name);
    m_numbers.push_back(number);
}

void NameColumn::settle()
{
    std::vector<std::uint32_t> order(m_names.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [this](auto a, auto b) { return m_names[a] < m_names[b]; });
    std::vector<std::uint32_t> place(order.size());
    std::vector<QString> sorted;
    for (const std::uint32_t number : order) {
        place[number] = static_cast<std::uint32_t>(sorted.size());
        sorted.push_back(m_names[number]);
    }
    m_names = std::move(sorted);
    for (std::uint32_t &number : m_numbers)
        number = place[number];
}

void sortRows(StatsColumns &columns)
{
    const auto key = [](const StatsColumns::Row &row) {
        return std::tie(row.item, row.system, row.criterion, row.rater, row.score);
    };
    std::sort(columns.rows.begin(), columns.rows.end(),
              [&key](const auto &a, const auto &b) { return key(a) < key(b); });
    for (std::size_t i = 0; i < columns.rows.size(); ++i) {
        StatsColumns::Row &row = columns.rows[i];
        const bool same = i > 0 && std::tie(row.item, row.system, row.criterion) ==
                                       std::tie(columns.rows[i - 1].item, columns.rows[i - 1].system,
                                                columns.rows[i - 1].criterion);
        if (!same)
            columns.itemOfUnit.push_back(stats::Item{row.item});
        row.unit = static_cast<std::uint32_t>(columns.itemOfUnit.size() - 1);
    }
}

RatingMaterial ratingMaterial(const RatingNumbers &numbers, std::span<const Item> items)
{
    const std::vector<const Item *> known = knownItems(numbers, items);
    RatingMaterial out;
    Rows counted;
    Rows repeated;
    counted.reserve(numbers.rows.size());
    for (const Row &row : numbers.rows) {
        const Item *item = known[row.item];
        if (item == nullptr && !items.empty())
            ++out.unknownItems;
        if (counts(item))
            counted.push_back(&row);
        else if (item->kind == ItemKind::Repeat)
            repeated.push_back(&row);
    }
    out.columns = columnsOf(numbers, counted, known);
    out.repeats = repeatsOf(numbers, repeated, counted, known);
    return out;
}

} // namespace jeoul::session
