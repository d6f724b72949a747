// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewsession.h"

#include "models/base/digest.h"
#include "models/base/durablefile.h"
#include "models/exchange/submission.h"
#include "models/session/reviewrecord.h"
#include "models/session/reviewrecovery.h"
#include "models/session/reviewsession_p.h"
#include "models/session/reviewtext.h"

#include <QMetaObject>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace jeoul::session {

namespace {

using reviewtext::storable;

constexpr qsizetype kSeedBytes = 32;
constexpr qsizetype kMaxName = 200; ///< characters
constexpr qsizetype kMaxRecognised = 10'000;

std::optional<QString> orNothing(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

} // namespace

ReviewSession::ReviewSession(std::unique_ptr<Private> state)
    : d(std::move(state))
{
    storage::Journal::Callbacks callbacks;
    // Both arrive on the writer's thread. Only the last of several commits is worth a message.
    callbacks.committed = [this](qint64 /*sequence*/) {
        if (!d->savedPosted.exchange(true))
            QMetaObject::invokeMethod(this, &ReviewSession::reportSaved, Qt::QueuedConnection);
    };
    callbacks.failed = [this](const Error &error) {
        QMetaObject::invokeMethod(
            this, [this, text = error.text()] { Q_EMIT saveFailed(text); }, Qt::QueuedConnection);
    };
    callbacks.noticed = [this](const Error &error) {
        QMetaObject::invokeMethod(
            this, [this, text = error.text()] { Q_EMIT noticed(text); }, Qt::QueuedConnection);
    };
    d->journal->setCallbacks(std::move(callbacks));
}

ReviewSession::~ReviewSession()
{
    d->journal.reset(); // writes what is queued and ends the thread that calls back
}

Result<std::unique_ptr<ReviewSession>> ReviewSession::begin(const QByteArray &packetFile,
                                                            const QString &openCode,
                                                            const QString &workspacePath, Environment env)
{
    Result<exchange::OpenedPacket> packet = exchange::openPacket(packetFile, openCode, env.kdf);
    if (!packet.ok())
        return packet.error();
    const QJsonObject opening{
        {QStringLiteral("packet_id"), packet->content.packetId},
        {QStringLiteral("round_public"), QString::fromLatin1(packet->keys.roundPublic.toHex())},
        {QStringLiteral("reviewer_seed"), QString::fromLatin1(env.random.bytes(kSeedBytes).toHex())}};
    Result<std::unique_ptr<storage::Journal>> journal = storage::Journal::create(
        workspacePath, packetFile, packet->workspaceKey, env.clock, env.random, opening);
    if (!journal.ok())
        return journal.error();
    return assemble(std::make_unique<Private>(env, std::move(*packet), std::move(*journal)));
}

Result<std::unique_ptr<ReviewSession>> ReviewSession::resume(const QString &workspacePath,
                                                             const QString &openCode, Environment env)
{
    const Result<QByteArray> packetFile = storage::Journal::packetFile(workspacePath);
    if (!packetFile.ok())
        return packetFile.error();
    Result<exchange::OpenedPacket> packet = exchange::openPacket(*packetFile, openCode, env.kdf);
    if (!packet.ok())
        return packet.error();
    Result<std::unique_ptr<storage::Journal>> journal =
        storage::Journal::open(workspacePath, packet->workspaceKey, env.clock, env.random);
    if (!journal.ok())
        return journal.error();
    return assemble(std::make_unique<Private>(env, std::move(*packet), std::move(*journal)));
}

Result<std::unique_ptr<ReviewSession>> ReviewSession::assemble(std::unique_ptr<Private> state)
{
    JEOUL_TRY(state->replay());
    if (state->state.reviewerSeed.size() != kSeedBytes)
        return Error(ErrorCode::Damaged, tr("The saved work holds no signing key."))
            .advising(tr("Use the newest copy from the backups folder beside it."));
    return std::unique_ptr<ReviewSession>(new ReviewSession(std::move(state)));
}

void ReviewSession::reportSaved()
{
    d->savedPosted = false;
    // While something newer is still on its way, "saved" would be a lie; its own commit will say it.
    if (!d->journal || d->journal->length() < d->lastSequence)
        return;
    d->savedMs = d->env.clock.wallMs();
    Q_EMIT saved(QDateTime::fromMSecsSinceEpoch(d->savedMs));
}

std::optional<QDateTime> ReviewSession::savedAt() const
{
    if (d->savedMs == 0 || d->journal->length() < d->lastSequence)
        return {};
    return QDateTime::fromMSecsSinceEpoch(d->savedMs);
}

const PacketContent &ReviewSession::content() const
{
    return d->packet.content;
}

const Judgements &ReviewSession::judgements() const
{
    return d->state.judgements;
}

const Clock &ReviewSession::clock() const
{
    return d->env.clock;
}

bool ReviewSession::pledged() const
{
    return !d->state.pledgedBy.isEmpty();
}

Place ReviewSession::place() const
{
    return d->state.place;
}

qint64 ReviewSession::readingSeconds(const QString &item) const
{
    return d->secondsRead(item);
}

int ReviewSession::submissions() const
{
    return static_cast<int>(d->state.submitted.size());
}

qint64 ReviewSession::nextSubmission() const
{
    return d->state.lastNumber + 1;
}

QString ReviewSession::standingNotice() const
{
    const ReviewState &state = d->state;
    return state.recovered && !state.enteredSince ? recoverySentence(*state.recovered) : QString();
}

ItemState ReviewSession::itemState(const QString &item) const
{
    const auto found = d->facts.find(item);
    return found == d->facts.end() ? ItemState::NotBegun : found->second.state;
}

bool ReviewSession::itemFlagged(const QString &item) const
{
    const auto found = d->state.judgements.flags.lower_bound(FlagKey{item, {}, {}});
    return found != d->state.judgements.flags.end() && found->first.item == item;
}

bool ReviewSession::itemDone(const QString &item) const
{
    return d->state.done.contains(item);
}

std::vector<Missing> ReviewSession::missing(const QString &item) const
{
    return d->rules.missing(item, d->state.judgements, d->secondsRead(item));
}

Progress ReviewSession::progress() const
{
    Progress sum;
    for (const BlindItem &item : d->packet.content.items) {
        if (item.kind == ItemKind::Practice)
            continue;
        const Private::Facts &facts = d->facts.at(item.id);
        ++sum.items;
        sum.complete += facts.state == ItemState::Complete ? 1 : 0;
        sum.begun += facts.state == ItemState::Begun ? 1 : 0;
        sum.cells += static_cast<int>(d->rules.cells(item.id).size());
        sum.scored += facts.scored;
    }
    return sum;
}

std::vector<CellKey> ReviewSession::cells(const QString &item) const
{
    return d->rules.cells(item);
}

Status ReviewSession::checkMark(const CellKey &cell, const Mark &mark) const
{
    return d->rules.checkMark(cell, mark);
}

Status ReviewSession::checkComment(const CommentKey &key, const QString &text) const
{
    return d->rules.checkComment(key, text);
}

Status ReviewSession::pledge(const QString &name)
{
    const QString written = storable(name.trimmed());
    if (written.isEmpty() || written.size() > kMaxName)
        return Error(ErrorCode::BadInput, tr("The pledge needs your name."));
    if (written == d->state.pledgedBy)
        return done();
    d->state.pledgedBy = written;
    d->record(storage::RecordKind::Pledge, {{QStringLiteral("name"), written}});
    return done();
}

Status ReviewSession::setMark(const CellKey &cell, const Mark &mark)
{
    JEOUL_TRY(checkMark(cell, mark));
    return make(d->changeTo(cell, std::optional(Mark{mark.step, storable(mark.cannotRate)})));
}

Status ReviewSession::clearMark(const CellKey &cell)
{
    JEOUL_TRY(d->rules.checkCell(cell));
    return make(d->changeTo(cell, std::optional<Mark>()));
}

Status ReviewSession::setComment(const CommentKey &key, const QString &text)
{
    JEOUL_TRY(checkComment(key, text));
    return make(d->changeTo(key, orNothing(storable(text))));
}

Status ReviewSession::setFlag(const FlagKey &flag, bool on, const QString &note)
{
    JEOUL_TRY(d->rules.checkFlag(flag));
    if (note.size() > kMaxRecognised)
        return Error(ErrorCode::BadInput, tr("This text is longer than %1 characters.").arg(kMaxRecognised));
    return make(d->changeTo(flag, on ? std::optional(storable(note)) : std::nullopt));
}

Status ReviewSession::setGate(const GateKey &gate, bool notMet, const QString &reason)
{
    JEOUL_TRY(d->rules.checkGate(gate));
    if (reason.size() > kMaxRecognised)
        return Error(ErrorCode::BadInput, tr("This text is longer than %1 characters.").arg(kMaxRecognised));
    return make(d->changeTo(gate, notMet ? std::optional(storable(reason)) : std::nullopt));
}

Status ReviewSession::setItemDone(const QString &item, bool done)
{
    JEOUL_TRY(d->rules.checkItem(item));
    if (done && !d->rules.nothingMissing(item, d->state.judgements, d->secondsRead(item))) {
        return Error(ErrorCode::NotAllowed, tr("This item is not complete yet."))
            .advising(missing(item).front().sentence);
    }
    return make(d->changeTo(DoneKey{item}, done ? std::optional(true) : std::nullopt));
}

Status ReviewSession::setRecognised(const QString &text)
{
    if (text.size() > kMaxRecognised)
        return Error(ErrorCode::BadInput, tr("This text is longer than %1 characters.").arg(kMaxRecognised));
    return make(d->changeTo(RecognisedKey(), orNothing(storable(text))));
}

void ReviewSession::setPlace(const Place &place)
{
    const Place &now = d->state.place;
    const bool moved = place.item != now.item || place.label != now.label || place.criterion != now.criterion;
    if (!moved && place.scrollPermille == now.scrollPermille && place.mode == now.mode)
        return;
    if (moved)
        d->state.history.endBurst();
    d->state.place = place;
    d->record(storage::RecordKind::Place, reviewrecord::placeBody(place));
}

void ReviewSession::addReadingSeconds(const QString &item, qint64 seconds)
{
    if (seconds <= 0 || !d->rules.checkItem(item).ok())
        return;
    // The total, not the addition: a record lost or read twice then changes nothing.
    const qint64 total = d->secondsRead(item) + seconds;
    d->state.reading[item] = total;
    d->record(storage::RecordKind::Reading,
              {{QStringLiteral("item"), item}, {QStringLiteral("seconds"), total}});
    refreshItem(item);
}

Status ReviewSession::make(const ReviewStep &step)
{
    if (step.empty())
        return done();
    const bool merges = d->state.history.continues(step);
    commit(step, merges ? StepOrigin::Merged : StepOrigin::Made);
    return done();
}

void ReviewSession::commit(const ReviewStep &step, StepOrigin origin)
{
    d->commit(step, origin);
    for (const AnyChange &change : step)
        announce(change);
    Q_EMIT historyChanged();
}

void ReviewSession::announce(const AnyChange &change)
{
    const QString item = touchedCell(change).item;
    switch (reviewrecord::kindOf(change)) {
    case storage::RecordKind::Comment:
        Q_EMIT commentsChanged(item);
        break;
    case storage::RecordKind::Flag:
        Q_EMIT flagsChanged(item);
        break;
    case storage::RecordKind::Gate:
        Q_EMIT gatesChanged(item);
        break;
    case storage::RecordKind::Note:
    case storage::RecordKind::Question:
        Q_EMIT notesChanged(item);
        break;
    case storage::RecordKind::Mark:
    case storage::RecordKind::Preference:
    case storage::RecordKind::Rank:
        Q_EMIT marksChanged(item);
        break;
    case storage::RecordKind::Span:
        Q_EMIT spansChanged(item);
        break;
    default:
        break;
    }
    if (!item.isEmpty())
        refreshItem(item);
    if (std::holds_alternative<DoneChange>(change))
        Q_EMIT itemStateChanged(item);
}

void ReviewSession::refreshItem(const QString &item)
{
    const ItemState before = itemState(item);
    d->refresh(item);
    if (itemState(item) != before)
        Q_EMIT itemStateChanged(item);
}

bool ReviewSession::canUndo() const
{
    return d->state.history.undoable() != nullptr;
}

bool ReviewSession::canRedo() const
{
    return d->state.history.redoable() != nullptr;
}

Result<CellKey> ReviewSession::undo()
{
    if (!canUndo())
        return Error(ErrorCode::NotAllowed, tr("There is nothing to take back."));
    const ReviewStep step = reversed(*d->state.history.undoable());
    commit(step, StepOrigin::Undone);
    return touchedCell(step.front());
}

Result<CellKey> ReviewSession::redo()
{
    if (!canRedo())
        return Error(ErrorCode::NotAllowed, tr("There is nothing to do again."));
    const ReviewStep step = *d->state.history.redoable();
    commit(step, StepOrigin::Redone);
    return touchedCell(step.front());
}

Status ReviewSession::flush()
{
    return d->journal->flush();
}

Status ReviewSession::checkComplete() const
{
    for (std::size_t i = 0; i < content().items.size(); ++i) {
        const BlindItem &item = content().items[i];
        const std::vector<Missing> gaps =
            item.kind == ItemKind::Practice ? std::vector<Missing>() : missing(item.id);
        if (gaps.empty())
            continue;
        return Error(ErrorCode::NotAllowed,
                     tr("Item %1 is not complete: %2").arg(i + 1).arg(gaps.front().sentence))
            .keeping(tr("Everything entered is saved."))
            .advising(tr("Complete it, or submit with what is missing left as not rated."));
    }
    return done();
}

Result<SubmitOutcome> ReviewSession::submit(bool allowIncomplete, const QString &path)
{
    if (!allowIncomplete)
        JEOUL_TRY(checkComplete());
    JEOUL_TRY(flush());
    const qint64 sequence = nextSubmission();
    const Result<QByteArray> file = d->sealedSubmission();
    if (!file.ok())
        return file.error();
    const QString hash = QString::fromLatin1(digest::sha256Hex(*file));
    const QJsonObject body{{QStringLiteral("sequence"), sequence}, {QStringLiteral("file"), hash}};
    // The number is taken for good before the file exists: wherever the power goes, or the disk, no second
    // file ever bears it. To the panel two files of one number would be a contradiction.
    d->state.lastNumber = sequence;
    d->record(storage::RecordKind::Submitting, body);
    JEOUL_TRY(flush());
    JEOUL_TRY(durablefile::write(path, *file));
    d->state.submitted.push_back({sequence, hash});
    d->record(storage::RecordKind::Submitted, body);
    JEOUL_TRY(flush());
    // The score file is safe by now; a copy of the workspace that fails is told by noticed(), not fatal.
    static_cast<void>(d->journal->backup());
    return SubmitOutcome{*file, exchange::receiptNumber(*file), sequence};
}

} // namespace jeoul::session
