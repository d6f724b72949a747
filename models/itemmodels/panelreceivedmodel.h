// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/panelsession.h"

#include <QAbstractTableModel>

#include <vector>

namespace jeoul::itemmodels {

/// One row a seat: what came from it and how it stands. Tells no score.
class PanelReceivedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Seat, State, Version, Received, Complete, Receipt, PhoneChecked, Problem, ColumnCount };
    enum Role {
        SeatRole = Qt::UserRole + 1,
        SortRole,     ///< numbers as numbers
        ReceivedRole, ///< bool
        RevokedRole,  ///< bool: its packet
        ProblemRole,  ///< QString
        ReceiptRole,  ///< QString, six groups of four digits
    };

    explicit PanelReceivedModel(session::PanelSession &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    void refresh();
    [[nodiscard]] QString text(const session::SeatStatus &seat, int column) const;
    [[nodiscard]] static QVariant sortValue(const session::SeatStatus &seat, int column);

    session::PanelSession &m_session;
    std::vector<session::SeatStatus> m_seats;
};

} // namespace jeoul::itemmodels
