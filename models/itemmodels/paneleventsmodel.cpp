// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/paneleventsmodel.h"

#include "models/reporting/panelwords.h"

namespace jeoul::itemmodels {

namespace {

/// As many digits of a hash as people compare.
constexpr int kShownDigits = 16;

} // namespace

PanelEventsModel::PanelEventsModel(session::PanelSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_shown(static_cast<int>(session.events().size()))
{
    connect(&session, &session::PanelSession::changed, this, [this] { refresh(); });
}

void PanelEventsModel::refresh()
{
    const int now = static_cast<int>(m_session.events().size());
    if (now <= m_shown)
        return;
    beginInsertRows({}, m_shown, now - 1);
    m_shown = now;
    endInsertRows();
}

int PanelEventsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown;
}

int PanelEventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PanelEventsModel::text(const exchange::Event &event, int column) const
{
    switch (column) {
    case Step:
        return QString::number(event.sequence);
    case Time:
        return reporting::timeText(event.wallTimeMs);
    case What:
        return reporting::eventSentence(event);
    case Signer:
        return reporting::signerName(m_session.manifest(), event.signer);
    case Number:
        return QString::fromLatin1(event.hash.toHex().left(kShownDigits));
    default:
        return {};
    }
}

QVariant PanelEventsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const exchange::Event &event = m_session.events()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return text(event, index.column());
    case SortRole:
        if (index.column() == Step || index.column() == Time)
            return event.sequence; // wall time is a claim; the order of the steps is proven
        return text(event, index.column());
    case KindRole:
        return static_cast<int>(event.kind);
    case HashRole:
        return QString::fromLatin1(event.hash.toHex());
    default:
        return {};
    }
}

QVariant PanelEventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Step:
        return tr("Step");
    case Time:
        return tr("Time");
    case What:
        return tr("What happened");
    case Signer:
        return tr("Signed by");
    case Number:
        return tr("Confirmation number");
    default:
        return {};
    }
}

} // namespace jeoul::itemmodels
