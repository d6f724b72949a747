// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/panelsession.h"

#include <QAbstractTableModel>

namespace jeoul::itemmodels {

/// The steps of a round, oldest first. Steps are only ever added.
class PanelEventsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Step, Time, What, Signer, Number, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole + 1, ///< numbers as numbers
        KindRole,                    ///< int of exchange::EventKind
        HashRole,                    ///< QString, hex
    };

    explicit PanelEventsModel(session::PanelSession &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void refresh();
    [[nodiscard]] QString text(const exchange::Event &event, int column) const;

    session::PanelSession &m_session;
    int m_shown = 0; ///< rows that views know of
};

} // namespace jeoul::itemmodels
