// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/panelsession.h"

#include <QAbstractTableModel>

#include <vector>

namespace jeoul::itemmodels {

/// Seats down, benchmarks across: complete items of all items. Tells no score.
class PanelCoverageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole + 1, ///< share of complete items, -1 when not assigned
        ShareRole,                   ///< double in [0, 1]; invalid when not assigned
        SeatRole,
        BenchmarkRole, ///< benchmark id
    };

    explicit PanelCoverageModel(session::PanelSession &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void refresh();
    /// Complete and all items of a cell; (0, 0) when nothing is assigned there.
    [[nodiscard]] std::pair<int, int> counts(const QModelIndex &index) const;

    session::PanelSession &m_session;
    std::vector<session::SeatStatus> m_seats;
    std::vector<QString> m_benchmarks;
};

} // namespace jeoul::itemmodels
