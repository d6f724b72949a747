// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/panelunsealing.h"

#include "models/base/canonicaljson.h"
#include "models/exchange/bundlerecords.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace jeoul::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PanelUnsealing)
};

Error wrongVault(const QString &detail)
{
    return Error(
               ErrorCode::CheckFailed,
               Words::tr("The names in this vault are not the ones this round committed to before scoring."))
        .keeping(Words::tr("The round stays locked and no name was stored."))
        .advising(Words::tr("Use the vault that was sealed with this round."))
        .because(detail);
}

/// Every committed code exactly once, each opening fitting its commitment.
Status checkOpenings(const std::vector<exchange::UnsealRecord::Opening> &openings,
                     const exchange::Manifest &manifest)
{
    std::map<QString, QByteArray> committed;
    for (const exchange::Commitment &commitment : manifest.commitments)
        committed[commitment.code] = commitment.digest;
    for (const exchange::UnsealRecord::Opening &opening : openings) {
        const auto expected = committed.find(opening.code);
        if (expected == committed.end())
            return wrongVault(QStringLiteral("code %1").arg(opening.code));
        if (exchange::commitmentDigest(opening.salt, opening.code, opening.teamId, opening.name) !=
            expected->second)
            return wrongVault(QStringLiteral("commitment of %1").arg(opening.code));
        committed.erase(expected);
    }
    if (!committed.empty())
        return wrongVault(QStringLiteral("codes missing"));
    return done();
}

} // namespace

Status checkCustodians(const exchange::Manifest &manifest, const exchange::PublicKey &one,
                       const exchange::PublicKey &other)
{
    const std::set<QByteArray> known(manifest.custodians.begin(), manifest.custodians.end());
    if (one.signing != other.signing && known.contains(one.signing) && known.contains(other.signing))
        return done();
    return Error(ErrorCode::WrongKey, Words::tr("Two different custodians of this round are needed."))
        .keeping(Words::tr("The round stays locked and no name was stored."))
        .advising(Words::tr("Check which two custodian keys were chosen."));
}

Result<QByteArray> unsealDocument(const exchange::Vault &vault, const exchange::Manifest &manifest,
                                  const QByteArray &lock, const QString &resultHash,
                                  const std::vector<exchange::PublicKey> &custodians)
{
    if (vault.roundId != manifest.roundId)
        return wrongVault(QStringLiteral("round %1").arg(vault.roundId));
    exchange::UnsealRecord record;
    record.roundId = manifest.roundId;
    record.lock = lock;
    record.resultHash = resultHash;
    for (const exchange::PublicKey &custodian : custodians) {
        record.custodianNumbers << custodian.confirmationNumber();
        record.custodians.push_back({custodian.signing, custodian.box});
    }
    for (const exchange::VaultTeam &team : vault.teams)
        record.openings.push_back(
            {team.code, team.teamId, team.name, team.organisation, team.model, team.salt});
    std::sort(record.openings.begin(), record.openings.end(),
              [](const auto &a, const auto &b) { return a.code < b.code; });
    JEOUL_TRY(checkOpenings(record.openings, manifest));
    return canonicaljson::write(record.toJson());
}

Result<std::vector<reporting::TeamIdentity>> openedIdentities(const QByteArray &document,
                                                              const exchange::Manifest &manifest)
{
    const Result<QJsonObject> object = canonicaljson::read(document);
    if (!object.ok())
        return object.error();
    const Result<exchange::UnsealRecord> record = exchange::UnsealRecord::fromJson(*object);
    if (!record.ok())
        return record.error();
    JEOUL_TRY(checkOpenings(record->openings, manifest));
    std::vector<reporting::TeamIdentity> teams;
    for (const exchange::UnsealRecord::Opening &opening : record->openings)
        teams.push_back({opening.code, opening.teamId, opening.name, opening.organisation, opening.model});
    return teams;
}

} // namespace jeoul::session
