// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/reporttablemodel.h"

#include "ui/theme/theme.h"

namespace jeoul::ui::charts {

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ForegroundRole && index.isValid() &&
        PanelReportTableModel::data(index, AbsentRole).toBool())
        return theme::currentTokens().muted;
    return PanelReportTableModel::data(index, role);
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QVariant value = PanelReportTableModel::headerData(section, orientation, role);
    if (role != Qt::TextAlignmentRole || !value.isValid())
        return value;
    return QVariant::fromValue(value.value<Qt::Alignment>() | static_cast<Qt::Alignment>(Qt::TextWordWrap));
}

} // namespace jeoul::ui::charts
