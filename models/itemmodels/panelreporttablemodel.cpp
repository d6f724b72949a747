// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/panelreporttablemodel.h"

#include <limits>

namespace jeoul::itemmodels {

using reporting::ColumnKind;
using reporting::ReportCell;
using reporting::ReportColumn;

namespace {

QVariant sortValue(const ReportCell &cell, const ReportColumn &column)
{
    if (column.kind == ColumnKind::Text)
        return reporting::cellText(cell, column);
    return cell.isNumber() ? cell.doubleValue() : -std::numeric_limits<double>::max();
}

QVariant alignment(ColumnKind kind)
{
    const Qt::Alignment side = kind == ColumnKind::Text ? Qt::AlignLeading : Qt::AlignTrailing;
    return QVariant::fromValue(side | Qt::AlignVCenter);
}

} // namespace

PanelReportTableModel::PanelReportTableModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

Status PanelReportTableModel::setTable(reporting::ReportTable table)
{
    JEOUL_TRY(reporting::checkTable(table));
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
    return done();
}

int PanelReportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int PanelReportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant PanelReportTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ReportColumn &column = m_table.columns[static_cast<std::size_t>(index.column())];
    const ReportCell &cell =
        m_table.rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return reporting::cellText(cell, column);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(column.title, reporting::cellText(cell, column));
    case Qt::TextAlignmentRole:
        return alignment(column.kind);
    case SortRole:
        return sortValue(cell, column);
    case AbsentRole:
        return cell.isAbsent();
    case ColumnIdRole:
        return column.id;
    default:
        return {};
    }
}

QVariant PanelReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ReportColumn &column = m_table.columns[static_cast<std::size_t>(section)];
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::TextAlignmentRole:
        return alignment(column.kind);
    case ColumnIdRole:
        return column.id;
    default:
        return {};
    }
}

} // namespace jeoul::itemmodels
