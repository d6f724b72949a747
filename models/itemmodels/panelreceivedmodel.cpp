// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/panelreceivedmodel.h"

#include "models/reporting/panelwords.h"

namespace jeoul::itemmodels {

using session::SeatStatus;

PanelReceivedModel::PanelReceivedModel(session::PanelSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_seats(session.seats())
{
    connect(&session, &session::PanelSession::changed, this, [this] { refresh(); });
}

void PanelReceivedModel::refresh()
{
    // The roster is fixed at sealing, so rows never come or go.
    m_seats = m_session.seats();
    if (!m_seats.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int PanelReceivedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_seats.size());
}

int PanelReceivedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PanelReceivedModel::text(const SeatStatus &seat, int column) const
{
    if (column == Seat)
        return seat.seat;
    if (column == State && seat.revoked)
        return tr("Revoked");
    if (column == State)
        return seat.received ? tr("Received") : tr("Not received");
    if (column == Problem)
        return seat.problem;
    if (!seat.received)
        return {};
    switch (column) {
    case Version:
        return QString::number(seat.sequence);
    case Received:
        return reporting::timeText(seat.receivedMs);
    case Complete:
        return QStringLiteral("%1/%2").arg(seat.completeItems).arg(seat.items);
    case Receipt:
        return seat.receipt;
    case PhoneChecked:
        return seat.phoneChecked ? tr("Confirmed by phone") : tr("Not confirmed");
    default:
        return {};
    }
}

QVariant PanelReceivedModel::sortValue(const SeatStatus &seat, int column)
{
    switch (column) {
    case State:
        return seat.revoked ? -1 : static_cast<int>(seat.received);
    case Version:
        return seat.sequence;
    case Received:
        return seat.receivedMs;
    case Complete:
        return seat.items == 0 ? 0.0 : static_cast<double>(seat.completeItems) / seat.items;
    case PhoneChecked:
        return seat.phoneChecked;
    case Receipt:
        return seat.receipt;
    case Problem:
        return seat.problem;
    default:
        return seat.seat;
    }
}

QVariant PanelReceivedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SeatStatus &seat = m_seats[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(seat, index.column());
    case Qt::AccessibleTextRole:
        return tr("Seat %1, %2: %3")
            .arg(seat.seat, headerData(index.column(), Qt::Horizontal).toString(),
                 text(seat, index.column()));
    case SeatRole:
        return seat.seat;
    case SortRole:
        return sortValue(seat, index.column());
    case ReceivedRole:
        return seat.received;
    case RevokedRole:
        return seat.revoked;
    case ProblemRole:
        return seat.problem;
    case ReceiptRole:
        return seat.receipt;
    default:
        return {};
    }
}

QVariant PanelReceivedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Seat:
        return tr("Seat");
    case State:
        return tr("State");
    case Version:
        return tr("Version");
    case Received:
        return tr("Received");
    case Complete:
        return tr("Complete");
    case Receipt:
        return tr("Receipt");
    case PhoneChecked:
        return tr("Phone check");
    case Problem:
        return tr("Remarks");
    default:
        return {};
    }
}

} // namespace jeoul::itemmodels
