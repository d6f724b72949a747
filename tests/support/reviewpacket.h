// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/random.h"
#include "models/domain/packetcontent.h"
#include "models/exchange/kdfpolicy.h"
#include "models/exchange/keys.h"
#include "models/session/reviewsession.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace jeoul::testing {

/// A clock that a test turns by hand.
class HandClock final : public Clock
{
public:
    [[nodiscard]] qint64 wallMs() const override { return wall; }
    [[nodiscard]] qint64 monotonicMs() const override { return monotonic; }
    void pass(qint64 ms)
    {
        wall += ms;
        monotonic += ms;
    }
    qint64 wall = 1'700'000'000'000;
    qint64 monotonic = 60'000;
};

/// Argon2id at its cheapest: tests derive hundreds of keys.
[[nodiscard]] exchange::KdfPolicy cheapKdf();

/// Four items: "p0" practice, "i1" whole, "i2" with nothing handed in for 나, "i3" with 다 not assigned.
/// Three responses each, criteria "accuracy" (1 to 5, comment of 5 characters at both ends) and "fluency" (0
/// to 10 in halves), head to head with ties but without "both bad".
[[nodiscard]] PacketContent smallContent();

/// The same with everything there is to enter: five steps of head to head that are all owed, a ranking, and
/// marked errors of the kinds "fact" and "harm".
[[nodiscard]] PacketContent everyEntryContent();

/// A sealed packet with the keys that made it.
struct SealedPacket
{
    QByteArray file;
    QString code;
    QByteArray packetPublic;
    exchange::SecretKey chair;
    exchange::SecretKey deputy;
};
[[nodiscard]] SealedPacket sealContent(const PacketContent &content, RandomSource &random);

/// A packet, a folder for its workspace, and sessions over it.
class ReviewPlace
{
public:
    explicit ReviewPlace(const PacketContent &content = smallContent());

    [[nodiscard]] session::ReviewSession::Environment environment();
    [[nodiscard]] QString workspace() const;
    [[nodiscard]] QString path(const QString &name) const;
    /// Null with a failed test when it does not open.
    [[nodiscard]] std::unique_ptr<session::ReviewSession> begin();
    [[nodiscard]] std::unique_ptr<session::ReviewSession> resume();

    HandClock clock;
    SystemRandom random;
    exchange::KdfPolicy kdf;
    SealedPacket packet;
    QTemporaryDir folder;
};

} // namespace jeoul::testing
