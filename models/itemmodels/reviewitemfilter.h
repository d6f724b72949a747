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
    /// Every word has to occur in number, benchmark, domain or prompt.
    void setSearch(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    [[nodiscard]] bool fitsState(const QModelIndex &index) const;

    int m_state = kAll;
    QString m_benchmark;
    QStringList m_words; ///< folded
};

} // namespace jeoul::itemmodels
