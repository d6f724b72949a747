// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/benchmark.h"
#include "models/domain/scheme.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace jeoul::exchange {

/// One line of the roster: which packet belongs to which seat, and which items (sealed ids) it holds.
struct RosterEntry
{
    QString packetId;
    QString seat;
    QByteArray packetPublic; ///< Ed25519
    /// SHA-256 hex of the packet's plaintext with a manifest hash of 64 zeros, because the packet names the
    /// manifest and so cannot be hashed whole before it. Empty when not recorded.
    QString packetHash;
    std::vector<QString> items;
};

/// BLAKE2b commitment to who stands behind a code name, made before any score exists.
struct Commitment
{
    QString code;
    QByteArray digest; ///< 32 bytes
};

/// The frozen facts of a round, signed by the round key and readable by everybody who holds the round file.
struct Manifest
{
    QString roundId;
    QString title;
    Scheme scheme;
    QString schemeHash;
    std::vector<Benchmark> benchmarks;
    std::vector<Commitment> commitments; ///< sorted by code
    std::vector<RosterEntry> roster;     ///< sorted by seat
    QByteArray roundPublic;
    QByteArray chairSigning, chairBox, deputySigning, deputyBox;
    std::vector<QByteArray> custodians; ///< signing keys of the three custodians
    QByteArray labelSeedCommitment;     ///< 32 bytes: BLAKE2b of the seed from which all label orders follow
};

[[nodiscard]] QJsonObject manifestToJson(const Manifest &manifest);
[[nodiscard]] Result<Manifest> manifestFromJson(const QJsonObject &object);

struct SignedManifest
{
    QByteArray canonical;
    QByteArray signature; ///< Ed25519 over "jeoul1/manifest\0" + canonical
    QString hash;         ///< SHA-256 hex of canonical
};
[[nodiscard]] Result<SignedManifest> signManifest(const Manifest &manifest, const QByteArray &roundSecret);
/// CheckFailed when the signature does not fit the manifest's own round key.
[[nodiscard]] Result<Manifest> checkManifest(const SignedManifest &signedManifest);

/// BLAKE2b-256(key "jeoul1/commit", salt32 | lp(code) | lp(team id) | lp(NFC name)).
[[nodiscard]] QByteArray commitmentDigest(const QByteArray &salt, const QString &code, const QString &teamId,
                                          const QString &name);

} // namespace jeoul::exchange
