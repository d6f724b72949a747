// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/panelcoveragemodel.h"

#include "models/reporting/panelwords.h"

#include <set>

namespace jeoul::itemmodels {

PanelCoverageModel::PanelCoverageModel(session::PanelSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_seats(session.seats())
{
    std::set<QString> benchmarks;
    for (const session::SeatStatus &seat : m_seats) {
        for (const auto &[benchmark, counts] : seat.byBenchmark)
            benchmarks.insert(benchmark);
    }
    m_benchmarks.assign(benchmarks.begin(), benchmarks.end());
    connect(&session, &session::PanelSession::changed, this, [this] { refresh(); });
}

void PanelCoverageModel::refresh()
{
    // Seats and benchmarks are fixed at sealing; only the counts move.
    m_seats = m_session.seats();
    if (!m_seats.empty() && !m_benchmarks.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PanelCoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_seats.size());
}

int PanelCoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_benchmarks.size());
}

std::pair<int, int> PanelCoverageModel::counts(const QModelIndex &index) const
{
    const session::SeatStatus &seat = m_seats[static_cast<std::size_t>(index.row())];
    const auto found = seat.byBenchmark.find(m_benchmarks[static_cast<std::size_t>(index.column())]);
    return found == seat.byBenchmark.end() ? std::pair(0, 0) : found->second;
}

QVariant PanelCoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto [complete, all] = counts(index);
    const QString &seat = m_seats[static_cast<std::size_t>(index.row())].seat;
    switch (role) {
    case Qt::DisplayRole:
        return all == 0 ? tr("not assigned") : QStringLiteral("%1/%2").arg(complete).arg(all);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return all == 0 ? tr("Seat %1 does not judge %2.")
                              .arg(seat, headerData(index.column(), Qt::Horizontal).toString())
                        : tr("Seat %1, %2: %3 of %4 items complete.")
                              .arg(seat, headerData(index.column(), Qt::Horizontal).toString())
                              .arg(complete)
                              .arg(all);
    case SortRole:
        return all == 0 ? -1.0 : static_cast<double>(complete) / all;
    case ShareRole:
        return all == 0 ? QVariant() : QVariant(static_cast<double>(complete) / all);
    case SeatRole:
        return seat;
    case BenchmarkRole:
        return m_benchmarks[static_cast<std::size_t>(index.column())];
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    default:
        return {};
    }
}

QVariant PanelCoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int count = orientation == Qt::Horizontal ? columnCount() : rowCount();
    if (role != Qt::DisplayRole || section < 0 || section >= count)
        return {};
    if (orientation == Qt::Vertical)
        return m_seats[static_cast<std::size_t>(section)].seat;
    return reporting::benchmarkTitle(m_session.manifest(), m_benchmarks[static_cast<std::size_t>(section)]);
}

} // namespace jeoul::itemmodels
