// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewsession_p.h"

#include "models/session/reviewrecord.h"
#include "models/session/reviewsubmission.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace jeoul::session {

namespace {

constexpr qint64 kClockDrift = 300'000; ///< milliseconds the wall clock may drift from the machine's own

template <typename Table, typename Key>
bool startsAt(const Table &table, const Key &least, const QString &item)
{
    const auto found = table.lower_bound(least);
    return found != table.end() && found->first.item == item;
}

/// Opening a workspace, moving about in it and reading enter nothing. 0: nothing was entered.
qint64 newestEntryMs(const std::vector<storage::JournalRecord> &records)
{
    const auto enters = [](const storage::JournalRecord &record) {
        return record.kind != storage::RecordKind::Open && record.kind != storage::RecordKind::Place &&
               record.kind != storage::RecordKind::Reading;
    };
    const auto newest = std::find_if(records.rbegin(), records.rend(), enters);
    return newest == records.rend() ? 0 : newest->wallMs;
}

} // namespace

ReviewSession::Private::Private(Environment environment, exchange::OpenedPacket opened,
                                std::unique_ptr<storage::Journal> opening)
    : env(environment)
    , packet(std::move(opened))
    , rules(packet.content)
    , wallAtStart(env.clock.wallMs())
    , monotonicAtStart(env.clock.monotonicMs())
    , journal(std::move(opening))
{
}

Status ReviewSession::Private::replay()
{
    JEOUL_TRY(state.replay(journal->records()));
    lastSequence = journal->length();
    savedMs = newestEntryMs(journal->records());
    if (state.stepWasCut)
        record(storage::RecordKind::Place, reviewrecord::placeBody(state.place));
    for (const BlindItem &item : packet.content.items)
        refresh(item.id);
    return done();
}

void ReviewSession::Private::record(storage::RecordKind kind, const QJsonObject &body)
{
    lastSequence = journal->append(kind, body);
}

void ReviewSession::Private::commit(const ReviewStep &step, StepOrigin origin)
{
    state.apply(step);
    state.history.note(step, origin);
    for (std::size_t i = 0; i < step.size(); ++i)
        record(reviewrecord::kindOf(step[i]), reviewrecord::bodyOf(step[i], origin, i + 1 < step.size()));
}

bool ReviewSession::Private::begun(const QString &item) const
{
    const Judgements &said = state.judgements;
    return startsAt(said.marks, CellKey{item, {}, {}}, item) ||
           startsAt(said.comments, CommentKey{item, {}, {}}, item) ||
           startsAt(said.preferences, PairKey{item, {}, {}}, item) ||
           startsAt(said.ranks, ResponseKey{item, {}}, item) ||
           startsAt(said.spans, SpanKey{item, {}, 0, 0}, item) ||
           startsAt(said.flags, FlagKey{item, {}, {}}, item) ||
           startsAt(said.gates, GateKey{item, {}, {}}, item) || state.done.contains(item);
}

qint64 ReviewSession::Private::secondsRead(const QString &item) const
{
    const auto found = state.reading.find(item);
    return found == state.reading.end() ? 0 : found->second;
}

void ReviewSession::Private::refresh(const QString &item)
{
    const std::vector<CellKey> &cells = rules.cells(item);
    // Where nothing is asked for, the reviewer says when the item is done.
    const bool ready = rules.asksSomething(item) || state.done.contains(item);
    Facts fresh;
    if (ready && rules.nothingMissing(item, state.judgements, secondsRead(item)))
        fresh.state = ItemState::Complete;
    else if (begun(item))
        fresh.state = ItemState::Begun;
    fresh.scored = static_cast<int>(std::count_if(cells.begin(), cells.end(), [this](const CellKey &cell) {
        return state.judgements.marks.contains(cell);
    }));
    facts[item] = fresh;
}

std::vector<QString> ReviewSession::Private::completedItems() const
{
    std::vector<QString> complete;
    for (const BlindItem &item : packet.content.items) {
        if (item.kind != ItemKind::Practice && facts.at(item.id).state == ItemState::Complete)
            complete.push_back(item.id);
    }
    return complete;
}

bool ReviewSession::Private::clockAnomaly() const
{
    const qint64 wall = env.clock.wallMs() - wallAtStart;
    const qint64 monotonic = env.clock.monotonicMs() - monotonicAtStart;
    return state.clockWentBack || std::abs(wall - monotonic) > kClockDrift;
}

Result<QByteArray> ReviewSession::Private::sealedSubmission() const
{
    const ReviewerKey key(state.reviewerSeed);
    exchange::Submission submission = submissionOf(packet.content, state, completedItems());
    submission.manifestHash = packet.keys.manifestHash;
    submission.recipients = packet.keys.recipients;
    submission.reviewerPublic = key.publicKey;
    submission.journalLength = journal->length();
    submission.journalHead = journal->head();
    submission.wallTimeMs = env.clock.wallMs();
    submission.clockAnomaly = clockAnomaly();
    return exchange::sealSubmission(submission, {packet.keys.packetSecret, key.secretKey}, env.random);
}

} // namespace jeoul::session
