// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/blinding/sealingplan.h"
#include "models/domain/packetcontent.h"
#include "models/session/setupscreen.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <map>
#include <vector>

namespace jeoul::session {

/// An item as it will be sealed, still under the secretary's names.
struct ItemMaterial
{
    QString id;                               ///< Item::id
    QString repeatOf;                         ///< Item::id
    BlindItem item;                           ///< without id and responses
    std::map<QString, BlindResponse> answers; ///< Team::id -> response; no entry: none handed in
};

/// A text in which names were masked, in both forms.
struct MaskedText
{
    QString where; ///< ReadText::where
    QString field;
    QString itemId; ///< Item::id, may be empty
    QString teamId; ///< Team::id, may be empty
    QString original;
    QString displayed;
};

/// The texts and pictures of a round in the form in which they are sealed: names masked as decided, texts
/// normalised, pictures named by their content, dropped items gone.
struct RoundMaterial
{
    QString title;
    std::vector<Benchmark> benchmarks;
    std::vector<ItemMaterial> items;
    QHash<QString, QByteArray> media; ///< Media::id -> its bytes
    std::vector<MaskedText> masked;   ///< every text once; sorted by where, field, item and team
};

/// BadInput when a picture is named that the draft does not hold.
[[nodiscard]] Result<RoundMaterial> sealedMaterial(const DraftContents &contents, const Decisions &decisions);

/// What the plan of a sealing is made from.
[[nodiscard]] blinding::SealingInput sealingInput(const DraftContents &contents,
                                                  const RoundMaterial &material, const QByteArray &seed);

} // namespace jeoul::session
