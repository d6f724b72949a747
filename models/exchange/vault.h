// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/random.h"
#include "models/base/result.h"
#include "models/exchange/keys.h"
#include "models/exchange/sealedcontent.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace jeoul::exchange {

/// Who a code name is. Identity type: opened only after the lock.
struct VaultTeam
{
    QString code;
    QString teamId;
    QString name;
    QString organisation;
    QString model;
    QStringList aliases;
    QByteArray salt; ///< 32 bytes, opens the commitment
};

/// The sealed item ids and the ids the secretary imported them under.
struct VaultItem
{
    QString sealedId;
    QString originalId;
};

struct VaultReviewer
{
    QString seat;
    QString reviewerId;
    QString name;
    QString affiliation;
    QStringList recusedTeams;
};

struct Vault
{
    QString roundId;
    std::vector<VaultTeam> teams;
    std::vector<VaultItem> items;
    std::vector<VaultReviewer> reviewers;
    std::vector<RedactionOpening> redactions; ///< rising by where, field, item, code
};

/// Seals the vault for any two of the given custodians: the key is wrapped once per pair, as a sealed box
/// inside a sealed box, so that one custodian alone learns nothing. Signed by the round key.
[[nodiscard]] Result<QByteArray> sealVault(const Vault &vault, const std::vector<PublicKey> &custodians,
                                           const QByteArray &roundSecret, RandomSource &random);

/// Opens with two different custodians' keys. WrongKey without saying which one did not fit.
[[nodiscard]] Result<Vault> openVault(const QByteArray &file, const QByteArray &roundPublic,
                                      const SecretKey &one, const SecretKey &other);

} // namespace jeoul::exchange
