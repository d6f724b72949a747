// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packetcontent.h"
#include "models/exchange/recordreader.h"

#include <QJsonObject>

/// The rules a reviewer needs, as they stand in a packet: resources/formats/packet.md.
namespace jeoul::exchange::rubricrecord {

/// The words for item kinds, shared with the items of a packet.
constexpr std::array kItemKinds = {Named<ItemKind>{ItemKind::Response, QLatin1StringView("response")},
                                   Named<ItemKind>{ItemKind::Dossier, QLatin1StringView("dossier")},
                                   Named<ItemKind>{ItemKind::Practice, QLatin1StringView("practice")},
                                   Named<ItemKind>{ItemKind::Repeat, QLatin1StringView("repeat")}};

[[nodiscard]] QJsonObject toJson(const Rubric &rubric);
/// Notes what cannot be right: scales without two points, criteria without a scale, ids that occur twice.
[[nodiscard]] Rubric read(RecordReader &reader);

} // namespace jeoul::exchange::rubricrecord
