// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace jeoul::exchange {

enum class EventKind {
    Sealed,
    Received,
    Refused,
    Conflict,
    PhoneChecked,
    Closed,
    Reopened,
    Aggregated,
    Locked,
    Unsealed,
    Decided,
    Revoked ///< a packet: none of its files counts, and none is taken in from now on
};

/// One signed step in the life of a round. hash = BLAKE2b-256(key "jeoul1/event", canonical of all fields but
/// hash and signature); `previous` is the hash of the step before (32 zero bytes for the first).
struct Event
{
    qint64 sequence = 1;
    EventKind kind = EventKind::Sealed;
    qint64 wallTimeMs = 0;
    QJsonObject body;
    QByteArray previous;
    QByteArray hash;
    QByteArray signer; ///< Ed25519 public key: the round key for Sealed, the chair's (or deputy's) afterwards
    QByteArray signature; ///< over "jeoul1/event\0" + hash
};

[[nodiscard]] Result<Event> makeEvent(EventKind kind, const QJsonObject &body, const Event *last,
                                      qint64 wallTimeMs, const QByteArray &signerPublic,
                                      const QByteArray &signerSecret);
/// Sequence, links, hashes and signatures of the whole chain. CheckFailed naming the first bad step.
[[nodiscard]] Status checkChain(const std::vector<Event> &events,
                                const std::vector<QByteArray> &allowedSigners);
[[nodiscard]] QJsonObject eventToJson(const Event &event);
[[nodiscard]] Result<Event> eventFromJson(const QJsonObject &object);
[[nodiscard]] QString eventKindName(EventKind kind);

} // namespace jeoul::exchange
