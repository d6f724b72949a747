// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/reporttablemodel.h"

#include "ui/theme/theme.h"

#include <utility>

namespace jeoul::ui::charts {

using reporting::ColumnKind;
using reporting::ReportCell;
using reporting::ReportColumn;

namespace {

QVariant alignment(const ReportColumn &column)
{
    const Qt::Alignment across = column.kind == ColumnKind::Text ? Qt::AlignLeft : Qt::AlignRight;
    return QVariant::fromValue(across | Qt::AlignVCenter);
}

} // namespace

void ReportTableModel::setTable(reporting::ReportTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ReportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ReportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReportColumn &column = m_table.columns.at(static_cast<std::size_t>(index.column()));
    const ReportCell &cell =
        m_table.rows.at(static_cast<std::size_t>(index.row())).at(static_cast<std::size_t>(index.column()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return reporting::cellText(cell, column);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(column.title, reporting::cellText(cell, column));
    case Qt::TextAlignmentRole:
        return alignment(column);
    case Qt::ForegroundRole:
        return cell.isAbsent() ? QVariant(theme::currentTokens().muted) : QVariant();
    default:
        return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    const ReportColumn &column = m_table.columns.at(static_cast<std::size_t>(section));
    if (role == Qt::DisplayRole)
        return column.title;
    return role == Qt::TextAlignmentRole ? alignment(column) : QVariant();
}

} // namespace jeoul::ui::charts
