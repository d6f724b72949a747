// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/coveragemodel.h"

#include "models/reporting/panelwords.h"

#include <set>

namespace jeoul::ui {

void CoverageModel::setView(const reporting::PanelView &view)
{
    beginResetModel();
    std::set<QString> benchmarks;
    for (const reporting::SeatStatus &seat : view.seats) {
        for (const auto &[benchmark, counts] : seat.byBenchmark)
            benchmarks.insert(benchmark);
    }
    m_titles = {tr("All")};
    for (const QString &benchmark : benchmarks)
        m_titles << reporting::benchmarkTitle(view.manifest, benchmark);
    m_rows.clear();
    for (const reporting::SeatStatus &seat : view.seats) {
        Row row{seat.seat, seat.received, {Cell{seat.completeItems, seat.items}}};
        for (const QString &benchmark : benchmarks) {
            const auto found = seat.byBenchmark.find(benchmark);
            row.cells.push_back(found == seat.byBenchmark.end()
                                    ? std::optional<Cell>()
                                    : Cell{found->second.first, found->second.second});
        }
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    const std::optional<Cell> &cell = row.cells.at(static_cast<std::size_t>(index.column()));
    const QString title = m_titles.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell ? tr("%1 of %2").arg(cell->complete).arg(cell->items) : QStringLiteral("–");
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        if (!cell)
            return tr("%1, %2: not assigned").arg(row.seat, title);
        if (!row.received)
            return tr("%1, %2: nothing received, %n item(s) assigned", nullptr, cell->items).arg(row.seat, title);
        return tr("%1, %2: %3 of %n item(s) complete", nullptr, cell->items).arg(row.seat, title).arg(cell->complete);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    case ShareRole:
        return cell && cell->items > 0 ? QVariant(static_cast<double>(cell->complete) / cell->items) : QVariant();
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool known = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!known)
        return {};
    return orientation == Qt::Horizontal ? m_titles.value(section) : m_rows.at(static_cast<std::size_t>(section)).seat;
}

} // namespace jeoul::ui
