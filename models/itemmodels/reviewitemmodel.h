// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"

#include <QAbstractListModel>

#include <vector>

namespace jeoul::itemmodels {

/// The items of a packet in the reviewer's order, with what was done about each.
class ReviewItemModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ItemIdRole = Qt::UserRole + 1,
        NumberRole,    ///< int, from 1 in the packet's order
        BenchmarkRole, ///< QString, its title
        DomainRole,    ///< QString, as a person reads it
        PracticeRole,  ///< bool
        StateRole,     ///< int of session::ItemState
        FlaggedRole,   ///< bool
        DoneRole,      ///< bool: marked complete by the reviewer
        NotedRole,     ///< bool: the reviewer wrote a private note
        AskedRole,     ///< bool: the reviewer has a question to the secretary
        SearchRole,    ///< QString: number, benchmark, domain and prompt, folded for comparing
    };

    explicit ReviewItemModel(session::ReviewSession &session, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    void refresh(const QString &item);
    [[nodiscard]] QString title(const BlindItem &item, int number) const;
    [[nodiscard]] QString spoken(const BlindItem &item, int number) const;

    session::ReviewSession &m_session;
    std::vector<QString> m_search; ///< folded once: prompts can be long
};

} // namespace jeoul::itemmodels
