// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/itemmodels/reviewitemmodel.h"

#include "models/base/text.h"
#include "models/domain/itemwords.h"

#include <QStringList>

namespace jeoul::itemmodels {

namespace {

QString searchText(const BlindItem &item, int number)
{
    const QStringList parts{QString::number(number),        item.benchmarkTitle, item.group, item.domain,
                            itemwords::domain(item.domain), item.prompt};
    return text::folded(parts.join(u'\n'));
}

} // namespace

ReviewItemModel::ReviewItemModel(session::ReviewSession &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    int number = 0;
    for (const BlindItem &item : session.content().items)
        m_search.push_back(searchText(item, ++number));
    connect(&session, &session::ReviewSession::itemStateChanged, this, &ReviewItemModel::refresh);
    connect(&session, &session::ReviewSession::flagsChanged, this, &ReviewItemModel::refresh);
    connect(&session, &session::ReviewSession::notesChanged, this, &ReviewItemModel::refresh);
}

int ReviewItemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_session.content().items.size());
}

QString ReviewItemModel::title(const BlindItem &item, int number) const
{
    QStringList parts{QString::number(number)};
    if (item.kind == ItemKind::Practice)
        parts << tr("Practice");
    if (const QString topic = itemwords::topic(item); !topic.isEmpty())
        parts << topic;
    return parts.join(QStringLiteral(" · "));
}

QString ReviewItemModel::spoken(const BlindItem &item, int number) const
{
    QString state;
    switch (m_session.itemState(item.id)) {
    case session::ItemState::NotBegun:
        state = tr("not begun");
        break;
    case session::ItemState::Begun:
        state = tr("begun");
        break;
    case session::ItemState::Complete:
        state = tr("complete");
        break;
    }
    const QString name = tr("Item %1: %2").arg(title(item, number), state);
    QStringList parts{name};
    if (m_session.itemFlagged(item.id))
        parts << tr("flagged");
    if (!m_session.note(item.id).isEmpty())
        parts << tr("with a note");
    if (!m_session.question(item.id).isEmpty())
        parts << tr("with a question");
    return parts.join(QStringLiteral(", "));
}

QVariant ReviewItemModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const BlindItem &item = m_session.content().items[row];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: // the list shortens what has no room
        return title(item, index.row() + 1);
    case Qt::AccessibleTextRole:
        return spoken(item, index.row() + 1);
    case ItemIdRole:
        return item.id;
    case NumberRole:
        return index.row() + 1;
    case BenchmarkRole:
        return item.benchmarkTitle;
    case DomainRole:
        return itemwords::domain(item.domain);
    case PracticeRole:
        return item.kind == ItemKind::Practice;
    case StateRole:
        return static_cast<int>(m_session.itemState(item.id));
    case FlaggedRole:
        return m_session.itemFlagged(item.id);
    case DoneRole:
        return m_session.itemDone(item.id);
    case NotedRole:
        return !m_session.note(item.id).isEmpty();
    case AskedRole:
        return !m_session.question(item.id).isEmpty();
    case SearchRole:
        return m_search[row];
    default:
        return {};
    }
}

QHash<int, QByteArray> ReviewItemModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{ItemIdRole, "itemId"},
                  {NumberRole, "number"},
                  {BenchmarkRole, "benchmark"},
                  {DomainRole, "domain"},
                  {PracticeRole, "practice"},
                  {StateRole, "state"},
                  {FlaggedRole, "flagged"},
                  {DoneRole, "done"},
                  {NotedRole, "noted"},
                  {AskedRole, "asked"}});
    return names;
}

void ReviewItemModel::refresh(const QString &item)
{
    const int row = m_session.content().indexOf(item);
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row),
                           {StateRole, FlaggedRole, DoneRole, NotedRole, AskedRole, Qt::AccessibleTextRole});
}

} // namespace jeoul::itemmodels
