// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/table.h"

#include <QAbstractTableModel>

namespace jeoul::ui::charts {

/// A report's table for a view: numbers as they are exported, absent cells with their reason.
class ReportTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(reporting::ReportTable table);
    [[nodiscard]] const reporting::ReportTable &table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    reporting::ReportTable m_table;
};

} // namespace jeoul::ui::charts
