// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/statscolumns.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace jeoul::session {

namespace {

using ItemsById = QHash<QString, const Item *>;

const Item *itemOf(const ItemsById &items, const QString &id)
{
    const auto found = items.constFind(id);
    return found == items.constEnd() ? nullptr : *found;
}

bool counts(const Item *item)
{
    return item == nullptr || (item->kind != ItemKind::Repeat && item->kind != ItemKind::Practice);
}

StatsColumns columnsOf(const std::vector<const intake::Rating *> &ratings, const ItemsById &items)
{
    NameColumn raters(ratings.size());
    NameColumn itemIds(ratings.size());
    NameColumn systems(ratings.size());
    NameColumn criteria(ratings.size());
    for (const intake::Rating *rating : ratings) {
        raters.add(rating->rater);
        itemIds.add(rating->itemId);
        systems.add(rating->system);
        criteria.add(rating->criterion);
    }
    for (NameColumn *column : {&raters, &itemIds, &systems, &criteria})
        column->settle();
    StatsColumns out{raters.names(), itemIds.names(), systems.names(), criteria.names(), {}, {}, {}};
    out.rows.reserve(ratings.size());
    for (std::size_t i = 0; i < ratings.size(); ++i)
        out.rows.push_back(
            {raters.at(i), itemIds.at(i), systems.at(i), criteria.at(i), 0, ratings[i]->score});
    for (const QString &id : out.items) {
        const Item *item = itemOf(items, id);
        out.benchmarkOfItem.push_back(item == nullptr ? QString() : item->benchmark);
    }
    sortRows(out);
    return out;
}

/// Judgements of repeated items beside those of the items they repeat, in an order of their own.
std::vector<RepeatedRating> repeatsOf(const std::vector<const intake::Rating *> &repeated,
                                      const std::vector<const intake::Rating *> &all, const ItemsById &items)
{
    using Key = std::tuple<QString, QString, QString, QString>; // rater, item, system, criterion
    std::map<Key, const intake::Rating *> wanted;
    for (const intake::Rating *rating : repeated)
        wanted[{rating->rater, itemOf(items, rating->itemId)->repeatOf, rating->system, rating->criterion}] =
            rating;
    std::map<Key, std::pair<double, double>> found;
    for (const intake::Rating *rating : all) {
        const Key key{rating->rater, rating->itemId, rating->system, rating->criterion};
        if (const auto repeat = wanted.find(key); repeat != wanted.end())
            found[key] = {rating->score, repeat->second->score};
    }
    std::map<QString, std::uint32_t> raters;
    std::map<QString, std::uint32_t> numbers;
    std::vector<RepeatedRating> out;
    for (const auto &[key, scores] : found) {
        const auto &[rater, item, system, criterion] = key;
        const auto seat = raters.try_emplace(rater, static_cast<std::uint32_t>(raters.size())).first->second;
        const auto number =
            numbers.try_emplace(item, static_cast<std::uint32_t>(numbers.size())).first->second;
        const Item *known = itemOf(items, item);
        out.push_back({criterion,
                       known == nullptr ? QString() : known->benchmark,
                       {stats::Rater{seat}, stats::Item{number}, scores.first, scores.second}});
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

RatingMaterial ratingMaterial(std::span<const intake::Rating> ratings, std::span<const Item> items)
{
    ItemsById byId;
    for (const Item &item : items)
        byId.insert(item.id, &item);
    RatingMaterial out;
    std::vector<const intake::Rating *> counted;
    std::vector<const intake::Rating *> repeated;
    for (const intake::Rating &rating : ratings) {
        const Item *item = itemOf(byId, rating.itemId);
        if (item == nullptr && !items.empty())
            ++out.unknownItems;
        if (counts(item))
            counted.push_back(&rating);
        else if (item->kind == ItemKind::Repeat)
            repeated.push_back(&rating);
    }
    out.columns = columnsOf(counted, byId);
    out.repeats = repeatsOf(repeated, counted, byId);
    return out;
}

} // namespace jeoul::session
