// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/vault.h"
#include "models/session/bundlewriter.h"
#include "models/session/panelsessionprivate.h"

#include <QCoreApplication>

#include <algorithm>

/// The panel desk's verification bundle.
namespace jeoul::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PanelSession)
};

/// The vault must open exactly what was committed to before the first score.
Status checkRedactions(const exchange::Vault &vault, const PanelRound &round)
{
    std::vector<QByteArray> opened;
    std::vector<QByteArray> committed;
    for (const exchange::RedactionOpening &opening : vault.redactions)
        opened.push_back(opening.commitment().displayed + opening.commitment().original);
    for (const exchange::SealedContent::Redaction &pair : round.content().redactions)
        committed.push_back(pair.displayed + pair.original);
    std::sort(opened.begin(), opened.end());
    std::sort(committed.begin(), committed.end());
    if (vault.roundId == round.manifest().roundId && opened == committed)
        return done();
    return Error(ErrorCode::CheckFailed,
                 Words::tr("This vault does not open the masked texts of this round."))
        .keeping(Words::tr("No bundle was written."))
        .advising(Words::tr("Use the vault that was sealed with this round."));
}

} // namespace

Result<exchange::bundlefiles::BundleFiles> PanelSession::bundle(const exchange::Vault *vault) const
{
    if (state() < RoundState::Locked)
        return Error(ErrorCode::NotAllowed,
                     Words::tr("A verification bundle shows the scores, so it is made after the lock."))
            .keeping(Words::tr("No bundle was written."))
            .advising(Words::tr("Lock the result first."));
    if (vault != nullptr && state() != RoundState::Unsealed)
        return Error(ErrorCode::NotAllowed,
                     Words::tr("Masked texts may hold names, so they are shown after unsealing."))
            .keeping(Words::tr("No bundle was written."))
            .advising(Words::tr("Unseal the round first, or leave the vault out."));
    if (vault != nullptr)
        JEOUL_TRY(checkRedactions(*vault, d->round));
    Result<std::map<QString, QJsonObject>> records = d->store->openedRecords();
    if (!records.ok())
        return records.error();
    const Result<std::optional<QByteArray>> result = d->store->resultDocument();
    if (!result.ok())
        return result.error();
    const Result<std::optional<QByteArray>> unsealed = d->store->unsealDocument();
    if (!unsealed.ok())
        return unsealed.error();
    BundleSource source{
        d->round, d->ledger,       std::move(records).value(), result->value_or(QByteArray()), *unsealed,
        {},       vault != nullptr};
    if (vault != nullptr)
        source.redactions = vault->redactions;
    Result<exchange::bundlefiles::BundleFiles> files = bundleFiles(source);
    if (!files.ok() || !d->key)
        return files;
    const bool chair = d->key->publicKey.signing == manifest().chairSigning;
    JEOUL_TRY(signSums(*files, *d->key, chair ? QStringLiteral("chair") : QStringLiteral("deputy"),
                       manifest().roundId));
    return files;
}

} // namespace jeoul::session
