// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QString>
#include <QStringList>

namespace jeoul::itemmodels {

/// Shows the items of a ReviewItemModel that fit a state, a benchmark and words. Keeps the packet's order.
class ReviewItemFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    static constexpr int kAll = -1;
    static constexpr int kFlagged = 100; ///< beside the numbers of session::ItemState
    static constexpr int kNoted = 101;
    static constexpr int kAsked = 102;

    explicit ReviewItemFilter(QObject *parent = nullptr);

    /// kAll, kFlagged, kNoted, kAsked, or the number of a session::ItemState.
    void setStateFilter(int state);
    void setBenchmark(const QString &title); ///< empty: all
    /// Every word has to occur in number, benchmark, domain or prompt. A number that an item has, and nothing
    /// else, is that item alone: not 1 for 10, and not whatever speaks of it.
    void setSearch(const QString &words);
    /// The item that is being worked on stays listed when it no longer fits because of that work; another
    /// one, or another filter, lets it go.
    void setOpenItem(const QString &item);

    /// Whether anything is asked of the items.
    [[nodiscard]] bool isActive() const;
    [[nodiscard]] bool isStateFiltered() const { return m_state != kAll; }
    [[nodiscard]] bool isSearched() const { return !m_words.isEmpty(); }
    /// The listed item next to one that may not be listed itself, after it in the packet or before it; empty
    /// when there is none.
    [[nodiscard]] QString itemAfter(const QString &item) const;
    [[nodiscard]] QString itemBefore(const QString &item) const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool fitsState(const QModelIndex &index) const;
    [[nodiscard]] bool fits(const QModelIndex &index) const;
    [[nodiscard]] int soughtNumber() const;
    [[nodiscard]] int sourceRow(const QString &item) const;
    [[nodiscard]] QString listed(int row) const;
    void filterAnew();

    int m_state = kAll;
    QString m_benchmark;
    QStringList m_words; ///< folded
    QString m_open;
    bool m_openFitted = false; ///< when it was opened, or when the filter was set
};

} // namespace jeoul::itemmodels
