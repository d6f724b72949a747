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
    invalidateFilter();
}

void ReviewItemFilter::setBenchmark(const QString &title)
{
    m_benchmark = title;
    invalidateFilter();
}

void ReviewItemFilter::setSearch(const QString &words)
{
    m_words = text::folded(words).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
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

bool ReviewItemFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!fitsState(index))
        return false;
    if (!m_benchmark.isEmpty() && index.data(ReviewItemModel::BenchmarkRole).toString() != m_benchmark)
        return false;
    const QString text = index.data(ReviewItemModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return text.contains(word); });
}

} // namespace jeoul::itemmodels
