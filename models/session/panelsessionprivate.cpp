// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/panelsessionprivate.h"

#include "models/base/canonicaljson.h"
#include "models/base/digest.h"
#include "models/session/columnscache.h"
#include "models/session/panelresult.h"
#include "models/session/panelunsealing.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace jeoul::session {

using exchange::Event;
using exchange::EventKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PanelSession)
};

Error altered(const QString &detail)
{
    return Error(ErrorCode::Damaged, Words::tr("This round file was changed after it was written."))
        .keeping(Words::tr("The file was left as it is."))
        .advising(Words::tr("Use another copy of the round file."))
        .because(detail);
}

Result<QByteArray> documentWithHash(const Result<std::optional<QByteArray>> &stored, const QString &hash)
{
    if (!stored.ok())
        return stored.error();
    const QByteArray document = stored->value_or(QByteArray());
    if (QString::fromLatin1(digest::sha256Hex(document)) != hash)
        return altered(QStringLiteral("document %1").arg(hash));
    return document;
}

/// The newest aggregation, whether or not the round was reopened since; null when there was none.
const Event *lastAggregated(const PanelLedger &ledger)
{
    const auto last = std::find_if(ledger.events().rbegin(), ledger.events().rend(),
                                   [](const Event &event) { return event.kind == EventKind::Aggregated; });
    return last == ledger.events().rend() ? nullptr : &*last;
}

QByteArray hashIn(const QJsonObject &body, const char *key)
{
    return QByteArray::fromHex(body.value(QLatin1String(key)).toString().toLatin1());
}

/// A row for the store. Without bytes it only updates what the file was found to be.
storage::ReceivedFile rowOf(const LedgerFile &file)
{
    storage::ReceivedFile row;
    row.hash = file.hash;
    row.packetId = file.packetId;
    row.sequence = file.sequence;
    row.previousHash = file.previous;
    row.reviewerPublic = file.reviewer;
    row.receivedMs = file.receivedMs;
    row.items = file.items;
    row.completeItems = file.completeItems;
    row.verdict = file.verdict;
    row.phoneChecked = file.phoneChecked;
    return row;
}

auto factsOf(const storage::ReceivedFile &row)
{
    return std::tie(row.hash, row.packetId, row.sequence, row.previousHash, row.reviewerPublic,
                    row.receivedMs, row.items, row.completeItems, row.verdict, row.phoneChecked);
}

bool sameFacts(const storage::ReceivedFile &row, const LedgerFile &file)
{
    const storage::ReceivedFile expected = rowOf(file);
    const bool facts = factsOf(row) == factsOf(expected);
    const bool bytes = QString::fromLatin1(digest::sha256Hex(row.bytes)) == row.hash;
    const bool receipt = exchange::receiptNumber(row.bytes) == file.receipt;
    return facts && bytes && receipt;
}

/// The rows that differ between two ledgers. Bytes of a new file wait in `step.files`.
void addChangedRows(const PanelLedger &before, const PanelLedger &after, storage::RoundStore::Step &step)
{
    std::map<QString, QByteArray> bytes;
    for (const storage::ReceivedFile &file : step.files)
        bytes[file.hash] = file.bytes;
    step.files.clear();
    for (const auto &[hash, file] : after.files()) {
        const auto old = before.files().find(hash);
        if (old != before.files().end() && old->second.verdict == file.verdict &&
            old->second.phoneChecked == file.phoneChecked)
            continue;
        step.files.push_back(rowOf(file));
        if (const auto found = bytes.find(hash); found != bytes.end())
            step.files.back().bytes = found->second;
    }
}

} // namespace

StepBody::StepBody(std::initializer_list<Member> members)
{
    for (const Member &member : members)
        m_object.insert(member.name, member.value);
}

PanelSession::Private::Private(Environment environment, std::unique_ptr<storage::RoundStore> roundStore,
                               PanelRound sealedRound)
    : env(environment)
    , store(std::move(roundStore))
    , round(std::move(sealedRound))
{
}

Result<std::unique_ptr<PanelSession::Private>> PanelSession::Private::load(const QString &path,
                                                                           Environment environment)
{
    Result<std::unique_ptr<storage::RoundStore>> store = storage::RoundStore::open(path);
    if (!store.ok())
        return store.error();
    Result<storage::RoundContent> content = (*store)->content();
    if (!content.ok())
        return content.error();
    Result<PanelRound> round = PanelRound::check(std::move(content).value());
    if (!round.ok())
        return round.error();
    auto state = std::make_unique<Private>(environment, std::move(store).value(), std::move(round).value());
    JEOUL_TRY(state->replay());
    JEOUL_TRY(state->checkFiles());
    JEOUL_TRY(state->checkLeftovers());
    JEOUL_TRY(state->loadOutcome());
    return state;
}

Status PanelSession::Private::replay()
{
    const Result<std::vector<Event>> events = store->events();
    if (!events.ok())
        return events.error();
    const exchange::Manifest &manifest = round.manifest();
    JEOUL_TRY(exchange::checkChain(*events, stepSigners(manifest)));
    for (const Event &event : *events) {
        const bool sealing = event.kind == EventKind::Sealed;
        if (sealing != (event.signer == manifest.roundPublic))
            return altered(QStringLiteral("signer of event %1").arg(event.sequence));
        JEOUL_TRY(ledger.apply(event));
    }
    return done();
}

Status PanelSession::Private::checkFiles()
{
    const Result<std::vector<storage::ReceivedFile>> rows = store->received();
    if (!rows.ok())
        return rows.error();
    if (rows->size() != ledger.files().size())
        return altered(QStringLiteral("number of received files"));
    for (const storage::ReceivedFile &row : *rows) {
        const auto file = ledger.files().find(row.hash);
        if (file == ledger.files().end() || !sameFacts(row, file->second))
            return altered(QStringLiteral("received file %1").arg(row.hash));
    }
    return done();
}

// A chain cut short is a valid chain; what the missing steps left behind in the other tables shows the cut.
Status PanelSession::Private::checkLeftovers()
{
    const Event *last = lastAggregated(ledger);
    const bool aggregated = last != nullptr;
    const Result<std::optional<QByteArray>> result = store->resultDocument();
    if (!result.ok())
        return result.error();
    const Result<std::optional<QByteArray>> unsealed = store->unsealDocument();
    if (!unsealed.ok())
        return unsealed.error();
    QString hash;
    if (aggregated)
        hash = last->body.value(QStringLiteral("result_sha256")).toString();
    const Result<std::optional<QByteArray>> leftColumns = store->columns();
    if (!leftColumns.ok())
        return leftColumns.error();
    if (leftColumns->has_value() && ledger.state() < RoundState::Aggregated)
        return altered(QStringLiteral("columns without their step"));
    QString found;
    if (result->has_value())
        found = QString::fromLatin1(digest::sha256Hex(**result));
    if (found != hash || unsealed->has_value() != (ledger.state() == RoundState::Unsealed))
        return altered(QStringLiteral("documents without their steps"));
    if (aggregated)
        return done(); // loadColumns() looks at the records then
    const Result<std::map<QString, QJsonObject>> records = store->openedRecords();
    if (!records.ok())
        return records.error();
    if (!records->empty())
        return altered(QStringLiteral("records without their step"));
    return done();
}

Status PanelSession::Private::ready(EventKind kind) const
{
    JEOUL_TRY(ledger.allows(kind));
    if (key)
        return done();
    return Error(ErrorCode::NotAllowed, Words::tr("The round is not open with the chair's key."))
        .keeping(Words::tr("Nothing was changed."))
        .advising(Words::tr("Open it with the key of the chair or the deputy."));
}

Status PanelSession::Private::commit(EventKind kind, const StepBody &body, storage::RoundStore::Step step)
{
    Result<PanelLedger> next = ledger.with(exchange::makeEvent(
        kind, body.object(), &ledger.last(), env.clock.wallMs(), key->publicKey.signing, key->signingSecret));
    if (!next.ok())
        return next.error();
    addChangedRows(ledger, *next, step);
    step.event = next->last();
    JEOUL_TRY(store->apply(step));
    ledger = std::move(next).value();
    return done();
}

Status PanelSession::Private::loadOutcome()
{
    columns = {};
    cells.reset();
    results = {};
    identities.clear();
    if (ledger.state() < RoundState::Aggregated)
        return done();
    const Result<QByteArray> document = documentWithHash(store->resultDocument(), ledger.resultHash());
    if (!document.ok())
        return document.error();
    Result<QJsonObject> object = canonicaljson::read(*document);
    if (!object.ok())
        return object.error();
    results = std::move(object).value();
    JEOUL_TRY(loadColumns());
    if (ledger.state() != RoundState::Unsealed)
        return done();
    const Result<QByteArray> unsealed = documentWithHash(store->unsealDocument(), ledger.unsealHash());
    if (!unsealed.ok())
        return unsealed.error();
    Result<std::vector<TeamIdentity>> names = openedIdentities(*unsealed, round.manifest());
    if (!names.ok())
        return names.error();
    identities = std::move(names).value();
    return done();
}

// The Aggregated event, signed and chained, holds the hashes of the records and of the columns made from
// them. Records of that hash were checked when they were signed for, so the columns of that hash are theirs.
// Events of the first version hold neither; then the records are read and checked one by one.
Status PanelSession::Private::loadColumns()
{
    const QJsonObject &body = lastAggregated(ledger)->body;
    const QByteArray records = hashIn(body, "records_blake2b");
    const QByteArray wanted = hashIn(body, "columns_blake2b");
    const bool signedFor = !records.isEmpty() && !wanted.isEmpty();
    if (signedFor) {
        const Result<QByteArray> found = store->openedDigest(ledger.counted());
        if (!found.ok())
            return found.error();
        if (*found != records)
            return altered(QStringLiteral("opened records"));
        const Result<std::optional<QByteArray>> stored = store->columns();
        QByteArray bytes;
        if (stored.ok())
            bytes = stored->value_or(QByteArray());
        if (digest::blake2b(bytes) == wanted) {
            if (std::optional<reporting::PanelColumns> read = columnsFromBytes(bytes)) {
                columns = *std::move(read);
                return done();
            }
        }
    }
    Result<reporting::PanelColumns> made = columnsFromRecords();
    if (!made.ok())
        return made.error();
    columns = std::move(made).value();
    if (!signedFor)
        return done();
    storage::RoundStore::Step step;
    step.columns = columnsToBytes(columns);
    (void)store->apply(step); // a copy for the next opening; this one has what it needs
    return done();
}

Result<reporting::PanelColumns> PanelSession::Private::columnsFromRecords()
{
    const Result<std::map<QString, QJsonObject>> records = store->openedRecords();
    if (!records.ok())
        return records.error();
    std::vector<CountedJudgements> counted;
    for (const QString &hash : ledger.counted()) {
        const auto record = records->find(hash);
        if (record == records->end())
            return altered(QStringLiteral("record of %1").arg(hash));
        Result<CountedJudgements> judgements = judgementsOf(ledger.files().at(hash), record->second);
        if (!judgements.ok())
            return judgements.error();
        counted.push_back(std::move(judgements).value());
    }
    return columnsOf(counted);
}

Result<CountedJudgements> PanelSession::Private::judgementsOf(const LedgerFile &file,
                                                              const QJsonObject &record)
{
    const exchange::RosterEntry *entry = round.packet(file.packetId);
    if (entry == nullptr)
        return altered(QStringLiteral("packet of %1").arg(file.hash));
    const Result<exchange::SignedSubmission> submission =
        exchange::signedSubmissionFromJson(record, entry->packetPublic);
    if (!submission.ok())
        return submission.error();
    if (submission->record.packetId != file.packetId || submission->record.sequence != file.sequence ||
        submission->record.reviewerPublic != file.reviewer ||
        submission->record.manifestHash != round.content().manifest.hash)
        return altered(QStringLiteral("record of %1 is of another file").arg(file.hash));
    Result<ResolvedJudgements> resolved = resolveJudgements(round, *entry, submission->record);
    if (!resolved.ok())
        return resolved.error();
    return CountedJudgements{entry, std::move(resolved).value()};
}

} // namespace jeoul::session
