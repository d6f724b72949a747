// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/panelvalues.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace jeoul::ui {

/// Seats down, benchmarks across: complete items of all items. Holds no score.
class CoverageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ShareRole = Qt::UserRole + 1, ///< double from 0 to 1; invalid where nothing is assigned
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setView(const reporting::PanelView &view);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell
    {
        int complete = 0;
        int items = 0;
    };
    struct Row
    {
        QString seat;
        bool received = false;
        std::vector<std::optional<Cell>> cells; ///< the first over all benchmarks
    };

    QStringList m_titles;
    std::vector<Row> m_rows;
};

} // namespace jeoul::ui
