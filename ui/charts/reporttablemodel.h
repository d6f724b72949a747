// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/itemmodels/panelreporttablemodel.h"

namespace jeoul::ui::charts {

/// A report's table in the colours of the theme: reasons for absent values are quieter than values.
class ReportTableModel : public itemmodels::PanelReportTableModel
{
    Q_OBJECT

public:
    using itemmodels::PanelReportTableModel::PanelReportTableModel;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Long column names may break.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
};

} // namespace jeoul::ui::charts
