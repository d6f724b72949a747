// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/blinding/slotplan.h"
#include "models/domain/itemkind.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace jeoul::blinding {

/// An item as the plan sees it: what will be read, as bytes, and the secretary's names only as keys.
struct SealingItem
{
    QString id;
    ItemKind kind = ItemKind::Response;
    QByteArray content;                    ///< everything public of the item, without any id
    std::map<QString, QByteArray> answers; ///< team id -> sealed response as bytes; no entry: none handed in
};

struct SealingReviewer
{
    QString id;
    std::set<QString> recused;              ///< team ids
    std::optional<std::set<QString>> items; ///< item ids; nothing: every item
};

struct SealingInput
{
    QByteArray seed; ///< 32 bytes
    std::vector<SealingItem> items;
    std::vector<QString> teams;
    std::vector<SealingReviewer> reviewers;
    QStringList avoid; ///< no code name may resemble one of these
    QStringList texts; ///< all that reviewers read: a code name is preferably none of its words
};

/// Every id, name and order of a round, drawn from the seed. What reviewers and the chair see depends on the
/// texts and the seed alone: team ids, names and the order of import decide nothing but which team stands
/// behind which code name.
struct SealingPlan
{
    QByteArray labelSeed;
    QString roundId;
    std::map<QString, QString> sealedItem;     ///< item id -> random id
    std::map<QString, QString> codeOfTeam;     ///< team id -> code name
    std::map<QString, QString> seatOfReviewer; ///< reviewer id -> "W01"
    std::map<QString, QString> packetOfSeat;   ///< seat -> packet id
    SlotPlan slots;
};

[[nodiscard]] SealingPlan planSealing(const SealingInput &input);

} // namespace jeoul::blinding
