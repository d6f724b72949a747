// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packetcontent.h"
#include "models/exchange/packet.h"
#include "models/exchange/recordreader.h"

#include <QJsonObject>

/// The plaintext of a packet as a record: resources/formats/packet.md.
namespace jeoul::exchange::packetrecord {

struct Packet
{
    PacketContent content;
    PacketKeys keys;
};

/// Holds what PacketContent and PacketKeys hold and nothing else. Text of responses that are absent or not
/// assigned is withheld, and so are pictures that nothing shows.
[[nodiscard]] QJsonObject toJson(const PacketContent &content, const PacketKeys &keys);

/// NewerVersion or Damaged when the record cannot be one that toJson() wrote.
[[nodiscard]] Result<Packet> read(const QJsonObject &record, Findings::Unknown unknown);

} // namespace jeoul::exchange::packetrecord
