// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/reviewitemfilter.h"

#include "models/base/text.h"
#include "models/itemmodels/reviewitemmodel.h"

#include <algorithm>

namespace jeoul::itemmodels {

ReviewItemFilter::ReviewItemFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void ReviewItemFilter::setStateFilter(int state)
{
    m_state = state;
    filterAnew();
}

void ReviewItemFilter::setBenchmark(const QString &title)
{
    m_benchmark = title;
    filterAnew();
}

void ReviewItemFilter::setSearch(const QString &words)
{
    m_words = text::folded(words).split(u' ', Qt::SkipEmptyParts);
    filterAnew();
}

bool ReviewItemFilter::fitsState(const QModelIndex &index) const
{
    switch (m_state) {
    case kAll:
        return true;
    case kFlagged:
        return index.data(ReviewItemModel::FlaggedRole).toBool();
    case kNoted:
        return index.data(ReviewItemModel::NotedRole).toBool();
    case kAsked:
        return index.data(ReviewItemModel::AskedRole).toBool();
    default:
        return index.data(ReviewItemModel::StateRole).toInt() == m_state;
    }
}

bool ReviewItemFilter::fits(const QModelIndex &index) const
{
    if (!fitsState(index))
        return false;
    if (!m_benchmark.isEmpty() && index.data(ReviewItemModel::BenchmarkRole).toString() != m_benchmark)
        return false;
    if (const int number = soughtNumber(); number > 0)
        return index.data(ReviewItemModel::NumberRole).toInt() == number;
    const QString text = index.data(ReviewItemModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word); });
}

/// Of the item that the search names by its number; 0: it names none.
int ReviewItemFilter::soughtNumber() const
{
    const int number = m_words.size() == 1 ? m_words.front().toInt() : 0;
    return number > 0 && number <= sourceModel()->rowCount() ? number : 0;
}

bool ReviewItemFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_openFitted && index.data(ReviewItemModel::ItemIdRole).toString() == m_open)
        return true;
    return fits(index);
}

void ReviewItemFilter::filterAnew()
{
    const int row = sourceRow(m_open);
    m_openFitted = row >= 0 && fits(sourceModel()->index(row, 0));
    invalidateFilter();
}

void ReviewItemFilter::setOpenItem(const QString &item)
{
    if (item == m_open)
        return;
    m_open = item;
    filterAnew();
}

bool ReviewItemFilter::isActive() const
{
    return m_state != kAll || !m_benchmark.isEmpty() || !m_words.isEmpty();
}

/// -1: there is no such item.
int ReviewItemFilter::sourceRow(const QString &item) const
{
    const int count = sourceModel() == nullptr ? 0 : sourceModel()->rowCount();
    for (int row = 0; row < count; ++row) {
        if (sourceModel()->index(row, 0).data(ReviewItemModel::ItemIdRole).toString() == item)
            return row;
    }
    return -1;
}

QString ReviewItemFilter::listed(int row) const
{
    return index(row, 0).data(ReviewItemModel::ItemIdRole).toString();
}

QString ReviewItemFilter::itemAfter(const QString &item) const
{
    const int here = sourceRow(item);
    for (int row = 0; row < rowCount(); ++row) {
        if (mapToSource(index(row, 0)).row() > here)
            return listed(row);
    }
    return {};
}

QString ReviewItemFilter::itemBefore(const QString &item) const
{
    const int here = sourceRow(item);
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (mapToSource(index(row, 0)).row() < here)
            return listed(row);
    }
    return {};
}

} // namespace jeoul::itemmodels
