// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/panelsession.h"

#include "models/base/canonicaljson.h"
#include "models/base/digest.h"
#include "models/exchange/submission.h"
#include "models/exchange/vault.h"
#include "models/session/panelfiles.h"
#include "models/session/panellocking.h"
#include "models/session/panelresult.h"
#include "models/session/panelsessionprivate.h"
#include "models/session/panelunsealing.h"
#include "models/session/panelverdicts.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <tuple>

namespace jeoul::session {

using exchange::EventKind;

namespace {

const QString kFile = QStringLiteral("file");
const QString kSeat = QStringLiteral("seat");
const QString kReason = QStringLiteral("reason");

} // namespace

PanelSession::PanelSession(std::unique_ptr<Private> state)
    : d(std::move(state))
{
}

PanelSession::~PanelSession() = default;

Result<std::unique_ptr<PanelSession>> PanelSession::open(const QString &path, Environment env)
{
    Result<std::unique_ptr<Private>> state = Private::load(path, env);
    if (!state.ok())
        return state.error();
    return std::unique_ptr<PanelSession>(new PanelSession(std::move(state).value()));
}

const exchange::Manifest &PanelSession::manifest() const
{
    return d->round.manifest();
}

RoundState PanelSession::state() const
{
    return d->ledger.state();
}

const std::vector<exchange::Event> &PanelSession::events() const
{
    return d->ledger.events();
}

bool PanelSession::unlocked() const
{
    return d->key.has_value();
}

Status PanelSession::unlock(const QByteArray &keyFile, const QString &passphrase)
{
    Result<exchange::SecretKey> key = exchange::readSecretKey(keyFile, passphrase, d->env.kdf);
    if (!key.ok())
        return key.error();
    const exchange::Manifest &round = manifest();
    const exchange::PublicKey &open = key->publicKey;
    const bool chair = open.signing == round.chairSigning && open.box == round.chairBox;
    const bool deputy = open.signing == round.deputySigning && open.box == round.deputyBox;
    if (!chair && !deputy)
        return Error(ErrorCode::WrongKey,
                     tr("This key belongs neither to the chair nor to the deputy of this round."))
            .advising(tr("Choose the key file whose confirmation number stands in the round's minutes."));
    d->key.emplace(std::move(key).value());
    Q_EMIT changed();
    return done();
}

Result<std::vector<ReceiveOutcome>>
PanelSession::receive(const std::vector<std::pair<QString, QByteArray>> &files)
{
    JEOUL_TRY(d->ready(EventKind::Received));
    std::vector<ReceiveOutcome> outcomes;
    const std::size_t before = events().size();
    for (const auto &[name, bytes] : files) {
        Result<ReceiveOutcome> outcome = d->receiveOne(name, bytes);
        if (!outcome.ok()) {
            // What came in so far is durable and signed; trying again changes nothing about it.
            if (events().size() != before)
                Q_EMIT changed();
            return outcome.error().keeping(tr("%n file(s) before this one were dealt with and are kept.",
                                              nullptr, static_cast<int>(outcomes.size())));
        }
        outcomes.push_back(std::move(outcome).value());
    }
    if (events().size() != before)
        Q_EMIT changed();
    return outcomes;
}

Status PanelSession::confirmReceipt(const QString &seat, const QString &receipt)
{
    JEOUL_TRY(d->ready(EventKind::PhoneChecked));
    const LedgerFile *match = nullptr;
    int differing = 0;
    for (const auto &[hash, file] : d->ledger.files()) {
        if (file.seat != seat || file.late)
            continue;
        const int group = differingGroup(file.receipt, receipt);
        if (group < 0)
            return Error(ErrorCode::BadInput, tr("A receipt has 24 digits in six groups of four."))
                .advising(tr("Ask for the number again, group by group."));
        if (group == 0)
            match = &file;
        else if (const LedgerFile *current = d->ledger.current(seat); current == &file || differing == 0)
            differing = group;
    }
    if (match == nullptr && differing == 0)
        return Error(ErrorCode::NotFound, tr("Nothing was taken in from seat %1.").arg(seat));
    if (match == nullptr)
        return Error(ErrorCode::CheckFailed,
                     tr("The receipt read out differs from the file of seat %1 in group %2.")
                         .arg(seat)
                         .arg(differing))
            .keeping(tr("Nothing was confirmed."))
            .advising(tr("Ask for this group again. If it still differs, ask for the score file again."));
    if (match->verdict == verdict::kRevoked)
        return Error(ErrorCode::NotAllowed,
                     tr("The packet of seat %1 was revoked, so none of its files counts.").arg(seat))
            .keeping(tr("Nothing was confirmed."));
    if (match->verdict == verdict::kSuperseded || match->verdict == verdict::kLower)
        return Error(ErrorCode::CheckFailed,
                     tr("This is the receipt of version %1 of seat %2, which no longer counts.")
                         .arg(match->sequence)
                         .arg(seat))
            .keeping(tr("Nothing was confirmed."))
            .advising(tr("Ask the reviewer for the receipt of the newest submission."));
    if (match->phoneChecked && match->counts())
        return done();
    if (state() != RoundState::Collecting && !match->counts())
        return d->ledger.allows(EventKind::Decided);
    JEOUL_TRY(d->commit(EventKind::PhoneChecked,
                        {{kSeat, seat}, {kFile, match->hash}, {QStringLiteral("receipt"), match->receipt}}));
    Q_EMIT changed();
    return done();
}

Status PanelSession::decide(const QString &fileHash, const QString &reason)
{
    JEOUL_TRY(d->ready(EventKind::Decided));
    const auto file = d->ledger.files().find(fileHash);
    if (file == d->ledger.files().end() || file->second.verdict != verdict::kConflict)
        return Error(ErrorCode::NotFound, tr("This file is not one of those kept apart."));
    if (reason.trimmed().isEmpty())
        return Error(ErrorCode::BadInput, tr("A decision needs a reason."))
            .advising(tr("Write why this file is the right one; it stands in the minutes."));
    JEOUL_TRY(d->commit(EventKind::Decided,
                        {{kSeat, file->second.seat}, {kFile, fileHash}, {kReason, reason.trimmed()}}));
    Q_EMIT changed();
    return done();
}

Status PanelSession::revoke(const QString &seat, const QString &reason)
{
    JEOUL_TRY(d->ready(EventKind::Revoked));
    const auto &roster = manifest().roster;
    const auto entry = std::find_if(roster.begin(), roster.end(),
                                    [&](const exchange::RosterEntry &e) { return e.seat == seat; });
    if (entry == roster.end())
        return Error(ErrorCode::NotFound, tr("There is no seat %1 in this round.").arg(seat))
            .keeping(tr("Nothing was changed."))
            .advising(tr("The list of received files shows every seat."));
    if (!d->ledger.revocation(entry->packetId).isEmpty())
        return Error(ErrorCode::NotAllowed, tr("The packet of seat %1 was revoked before.").arg(seat))
            .keeping(tr("Nothing was changed."));
    if (reason.trimmed().isEmpty())
        return Error(ErrorCode::BadInput, tr("Revoking a packet needs a reason."))
            .keeping(tr("Nothing was changed."))
            .advising(tr("Write why it is revoked; it stands in the minutes."));
    JEOUL_TRY(d->commit(
        EventKind::Revoked,
        {{kSeat, seat}, {QStringLiteral("packet_id"), entry->packetId}, {kReason, reason.trimmed()}}));
    Q_EMIT changed();
    return done();
}

Status PanelSession::close()
{
    JEOUL_TRY(d->ready(EventKind::Closed));
    const QStringList counted = d->ledger.counted();
    if (counted.isEmpty())
        return Error(ErrorCode::NotAllowed, tr("No score file counts yet, so there is nothing to close."))
            .keeping(tr("The round stays open for score files."))
            .advising(tr("Take in at least one score file, or settle the conflicts."));
    JEOUL_TRY(
        d->commit(EventKind::Closed, {{QStringLiteral("counted"), QJsonArray::fromStringList(counted)}}));
    Q_EMIT changed();
    return done();
}

Status PanelSession::reopen(const QString &reason)
{
    JEOUL_TRY(d->ready(EventKind::Reopened));
    if (reason.trimmed().isEmpty())
        return Error(ErrorCode::BadInput, tr("Reopening needs a reason."))
            .keeping(tr("The round stays closed."))
            .advising(tr("Write why it is reopened; it stays visible for ever."));
    storage::RoundStore::Step step;
    step.columns = QByteArray(); // while files are collected, no score lies about
    JEOUL_TRY(d->commit(EventKind::Reopened, {{kReason, reason.trimmed()}}, std::move(step)));
    const Status loaded = d->loadOutcome();
    Q_EMIT changed();
    return loaded;
}

Status PanelSession::aggregate(ProgressSink &progress)
{
    JEOUL_TRY(d->ready(EventKind::Aggregated));
    Result<Aggregation> aggregation = aggregateRound(d->round, d->ledger, *d->key, *d->store, progress);
    if (!aggregation.ok())
        return aggregation.error();
    storage::RoundStore::Step step;
    step.openedRecords = std::move(aggregation->records);
    step.resultDocument = aggregation->document;
    step.columns = aggregation->columns;
    const auto hex = [](const QByteArray &hash) { return QString::fromLatin1(hash.toHex()); };
    JEOUL_TRY(d->commit(EventKind::Aggregated,
                        {{QStringLiteral("result_sha256"), hex(digest::sha256(aggregation->document))},
                         {QStringLiteral("columns_blake2b"), hex(digest::blake2b(aggregation->columns))},
                         {QStringLiteral("records_blake2b"), hex(aggregation->recordsDigest)}},
                        std::move(step)));
    const Status loaded = d->loadOutcome();
    Q_EMIT changed();
    return loaded;
}

Result<QString> PanelSession::lock()
{
    JEOUL_TRY(d->ready(EventKind::Locked));
    Result<Locking> locking = lockRound(d->round, d->ledger, *d->key, *d->store);
    if (!locking.ok())
        return locking.error();
    storage::RoundStore::Step step;
    step.openedRecords = std::move(locking->opened);
    JEOUL_TRY(d->commit(EventKind::Locked, locking->body, std::move(step)));
    Q_EMIT changed();
    return lockNumber();
}

QString PanelSession::lockNumber() const
{
    const QByteArray hash = d->ledger.lockHash();
    return hash.isEmpty() ? QString() : exchange::receiptNumber(hash);
}

Status PanelSession::unseal(const QByteArray &vaultFile, const exchange::SecretKey &custodian,
                            const exchange::SecretKey &other)
{
    JEOUL_TRY(d->ready(EventKind::Unsealed));
    JEOUL_TRY(checkCustodians(manifest(), custodian.publicKey, other.publicKey));
    const Result<exchange::Vault> vault =
        exchange::openVault(vaultFile, manifest().roundPublic, custodian, other);
    if (!vault.ok())
        return vault.error();
    const QStringList numbers = QStringList() << custodian.publicKey.confirmationNumber()
                                              << other.publicKey.confirmationNumber();
    const std::array custodians{custodian.publicKey, other.publicKey};
    const Result<QByteArray> document = unsealDocument(*vault, manifest(), d->ledger.lockHash(), resultHash(),
                                                       {custodians.begin(), custodians.end()});
    if (!document.ok())
        return document.error();
    storage::RoundStore::Step step;
    step.unsealDocument = *document;
    JEOUL_TRY(d->commit(EventKind::Unsealed,
                        {{QStringLiteral("lock"), QString::fromLatin1(d->ledger.lockHash().toHex())},
                         {QStringLiteral("unseal_sha256"), QString::fromLatin1(digest::sha256Hex(*document))},
                         {QStringLiteral("custodians"), QJsonArray::fromStringList(numbers)}},
                        std::move(step)));
    const Status loaded = d->loadOutcome();
    Q_EMIT changed();
    return loaded;
}

const reporting::PanelColumns &PanelSession::columns() const
{
    return d->columns;
}

const std::vector<RatedCell> &PanelSession::cells() const
{
    if (!d->cells)
        d->cells = d->columns.cells();
    return *d->cells;
}

const std::vector<RatedPair> &PanelSession::pairs() const
{
    return d->columns.pairs();
}

QJsonObject PanelSession::results() const
{
    return d->results;
}

QString PanelSession::resultHash() const
{
    return d->ledger.resultHash();
}

std::vector<TeamIdentity> PanelSession::identities() const
{
    return d->identities;
}

reporting::PanelView PanelSession::view() const
{
    return {manifest(),   state(),      lockNumber(),
            resultHash(), seats(),      versions(),
            events(),     d->columns,   d->round.content().items,
            d->results,   d->identities};
}

} // namespace jeoul::session
