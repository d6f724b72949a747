// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/panelunsealing.h"

#include "models/base/canonicaljson.h"

#include <QCoreApplication>
#include <QJsonArray>

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

QJsonObject openingOf(const exchange::VaultTeam &team)
{
    return {{QStringLiteral("code"), team.code},
            {QStringLiteral("team_id"), team.teamId},
            {QStringLiteral("name"), team.name},
            {QStringLiteral("organisation"), team.organisation},
            {QStringLiteral("model"), team.model},
            {QStringLiteral("salt"), QString::fromLatin1(team.salt.toHex())}};
}

/// Every committed code exactly once, each opening fitting its commitment.
Status checkOpenings(const QJsonArray &openings, const exchange::Manifest &manifest)
{
    std::map<QString, QByteArray> committed;
    for (const exchange::Commitment &commitment : manifest.commitments)
        committed[commitment.code] = commitment.digest;
    for (const QJsonValue &value : openings) {
        const QJsonObject opening = value.toObject();
        const QString code = opening.value(QStringLiteral("code")).toString();
        const auto expected = committed.find(code);
        if (expected == committed.end())
            return wrongVault(QStringLiteral("code %1").arg(code));
        const QByteArray salt =
            QByteArray::fromHex(opening.value(QStringLiteral("salt")).toString().toLatin1());
        const QByteArray digest =
            exchange::commitmentDigest(salt, code, opening.value(QStringLiteral("team_id")).toString(),
                                       opening.value(QStringLiteral("name")).toString());
        if (digest != expected->second)
            return wrongVault(QStringLiteral("commitment of %1").arg(code));
        committed.erase(expected);
    }
    return committed.empty() ? done() : Status(wrongVault(QStringLiteral("codes missing")));
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
                                  const QStringList &custodians)
{
    if (vault.roundId != manifest.roundId)
        return wrongVault(QStringLiteral("round %1").arg(vault.roundId));
    std::vector<exchange::VaultTeam> teams = vault.teams;
    std::sort(teams.begin(), teams.end(), [](const auto &a, const auto &b) { return a.code < b.code; });
    QJsonArray openings;
    for (const exchange::VaultTeam &team : teams)
        openings.append(openingOf(team));
    JEOUL_TRY(checkOpenings(openings, manifest));
    return canonicaljson::write({{QStringLiteral("round_id"), manifest.roundId},
                                 {QStringLiteral("lock"), QString::fromLatin1(lock.toHex())},
                                 {QStringLiteral("result_sha256"), resultHash},
                                 {QStringLiteral("custodians"), QJsonArray::fromStringList(custodians)},
                                 {QStringLiteral("openings"), openings}});
}

Result<std::vector<reporting::TeamIdentity>> openedIdentities(const QByteArray &document,
                                                              const exchange::Manifest &manifest)
{
    const Result<QJsonObject> object = canonicaljson::read(document);
    if (!object.ok())
        return object.error();
    const QJsonArray openings = object->value(QStringLiteral("openings")).toArray();
    JEOUL_TRY(checkOpenings(openings, manifest));
    std::vector<reporting::TeamIdentity> teams;
    for (const QJsonValue &value : openings) {
        const QJsonObject team = value.toObject();
        teams.push_back({team.value(QStringLiteral("code")).toString(),
                         team.value(QStringLiteral("team_id")).toString(),
                         team.value(QStringLiteral("name")).toString(),
                         team.value(QStringLiteral("organisation")).toString(),
                         team.value(QStringLiteral("model")).toString()});
    }
    return teams;
}

} // namespace jeoul::session
