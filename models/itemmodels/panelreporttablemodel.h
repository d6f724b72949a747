// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/table.h"

#include <QAbstractTableModel>

namespace jeoul::itemmodels {

/// A report's table for a view.
class PanelReportTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole + 1, ///< numbers as numbers; absent cells below every number
        AbsentRole,                  ///< bool: there is no value, the text is the reason
        ColumnIdRole,                ///< of the column, also as header data
    };

    explicit PanelReportTableModel(QObject *parent = nullptr);

    /// Error Internal, and the table stays as it was, when rows do not fit columns.
    [[nodiscard]] Status setTable(reporting::ReportTable table);
    [[nodiscard]] const reporting::ReportTable &table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    reporting::ReportTable m_table;
};

} // namespace jeoul::itemmodels
