// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewstate.h"

#include "models/session/reviewrecord.h"

#include <QCoreApplication>

#include <algorithm>

namespace jeoul::session {

namespace {

using storage::JournalRecord;
using storage::RecordKind;

constexpr qint64 kClockTolerance = 120'000; ///< milliseconds a corrected clock may step back

template <typename Key, typename Value>
std::optional<Value> find(const std::map<Key, Value> &table, const Key &key)
{
    const auto found = table.find(key);
    return found == table.end() ? std::nullopt : std::optional(found->second);
}

template <typename Key, typename Value>
void put(std::map<Key, Value> &table, const Key &key, const std::optional<Value> &value)
{
    if (value)
        table.insert_or_assign(key, *value);
    else
        table.erase(key);
}

struct Put
{
    ReviewState &state;

    void operator()(const MarkChange &change) const { put(state.judgements.marks, change.key, change.after); }
    void operator()(const CommentChange &change) const
    {
        put(state.judgements.comments, change.key, change.after);
    }
    void operator()(const PreferenceChange &change) const
    {
        put(state.judgements.preferences, change.key, change.after);
    }
    void operator()(const RankChange &change) const { put(state.judgements.ranks, change.key, change.after); }
    void operator()(const SpanChange &change) const { put(state.judgements.spans, change.key, change.after); }
    void operator()(const FlagChange &change) const { put(state.judgements.flags, change.key, change.after); }
    void operator()(const DoneChange &change) const
    {
        if (change.after)
            state.done.insert(change.key.item);
        else
            state.done.erase(change.key.item);
    }
    void operator()(const RecognisedChange &change) const
    {
        state.judgements.recognisedTeams = change.after.value_or(QString());
    }
    void operator()(const NoteChange &change) const { put(state.notes, change.key.item, change.after); }
    void operator()(const QuestionChange &change) const
    {
        put(state.questions, change.key.item, change.after);
    }
    void operator()(const GateChange &change) const { put(state.judgements.gates, change.key, change.after); }
};

Error notUnderstood(const JournalRecord &record)
{
    return Error(ErrorCode::Damaged, QCoreApplication::translate(
                                         "ReviewSession", "Record %1 of the saved work cannot be understood.")
                                         .arg(record.sequence))
        .keeping(QCoreApplication::translate("ReviewSession", "The file was left as it is."))
        .advising(QCoreApplication::translate("ReviewSession",
                                              "Use the newest copy from the backups folder beside it."));
}

} // namespace

std::optional<Mark> ReviewState::value(const CellKey &key) const
{
    return find(judgements.marks, key);
}

std::optional<QString> ReviewState::value(const CommentKey &key) const
{
    return find(judgements.comments, key);
}

std::optional<PairVerdict> ReviewState::value(const PairKey &key) const
{
    return find(judgements.preferences, key);
}

std::optional<Rank> ReviewState::value(const ResponseKey &key) const
{
    return find(judgements.ranks, key);
}

std::optional<SpanMark> ReviewState::value(const SpanKey &key) const
{
    return find(judgements.spans, key);
}

std::optional<QString> ReviewState::value(const FlagKey &key) const
{
    return find(judgements.flags, key);
}

std::optional<bool> ReviewState::value(const DoneKey &key) const
{
    return done.count(key.item) > 0 ? std::optional(true) : std::nullopt;
}

std::optional<QString> ReviewState::value(const RecognisedKey & /*key*/) const
{
    return judgements.recognisedTeams.isEmpty() ? std::nullopt : std::optional(judgements.recognisedTeams);
}

std::optional<QString> ReviewState::value(const NoteKey &key) const
{
    return find(notes, key.item);
}

std::optional<QString> ReviewState::value(const QuestionKey &key) const
{
    return find(questions, key.item);
}

std::optional<QString> ReviewState::value(const GateKey &key) const
{
    return find(judgements.gates, key);
}

void ReviewState::apply(const ReviewStep &step)
{
    enteredSince = true;
    for (const AnyChange &change : step) {
        std::visit(Put{*this}, change);
        if (isForTheChair(change))
            submittedAtLastChange = submitted.size();
    }
}

Status ReviewState::replayChange(const JournalRecord &record)
{
    std::optional<AnyChange> change = reviewrecord::changeFrom(record.kind, record.body);
    const std::optional<StepOrigin> origin = reviewrecord::originFrom(record.body);
    if (!change || !origin)
        return notUnderstood(record);
    std::visit([this](auto &one) { one.before = value(one.key); }, *change);
    apply({*change});
    m_openStep.push_back(std::move(*change));
    if (reviewrecord::hasMore(record.body))
        return jeoul::done();
    // A merged record is by its nature one comment; anything else under that word is not ours.
    if (*origin == StepOrigin::Merged && !history.continues(m_openStep))
        return notUnderstood(record);
    history.note(m_openStep, *origin);
    m_openStep.clear();
    return jeoul::done();
}

Status ReviewState::replayOne(const JournalRecord &record)
{
    const QJsonObject &body = record.body;
    if (reviewrecord::isChange(record.kind))
        return replayChange(record);
    closeStep();
    switch (record.kind) {
    case RecordKind::Open:
        reviewerSeed = QByteArray::fromHex(body.value(QStringLiteral("reviewer_seed")).toString().toLatin1());
        return jeoul::done();
    case RecordKind::Pledge:
        pledgedBy = body.value(QStringLiteral("name")).toString();
        return jeoul::done();
    case RecordKind::Place:
        place = reviewrecord::placeFrom(body);
        return jeoul::done();
    case RecordKind::Reading:
        reading[body.value(QStringLiteral("item")).toString()] =
            body.value(QStringLiteral("seconds")).toInteger();
        return jeoul::done();
    case RecordKind::Submitting:
        lastNumber = std::max(lastNumber, body.value(QStringLiteral("sequence")).toInteger());
        return jeoul::done();
    case RecordKind::Submitted:
        submitted.push_back({body.value(QStringLiteral("sequence")).toInteger(),
                             body.value(QStringLiteral("file")).toString()});
        lastNumber = std::max(lastNumber, submitted.back().sequence);
        return jeoul::done();
    case RecordKind::Recovered:
        recovered = recoverynote::read(body, reviewerSeed);
        enteredSince = false;
        return recovered && recovered->kept + 1 == record.sequence ? jeoul::done() : notUnderstood(record);
    case RecordKind::QuestionsHandedOver:
        handedOver = questions;
        return jeoul::done();
    default:
        return notUnderstood(record);
    }
}

/// A step of several records is queued at once, but a power cut may fall between them. What was saved counts,
/// as a step of its own.
void ReviewState::closeStep()
{
    if (!m_openStep.empty())
        history.note(m_openStep, StepOrigin::Made);
    m_openStep.clear();
}

Status ReviewState::replay(const std::vector<JournalRecord> &records)
{
    qint64 last = 0;
    for (const JournalRecord &record : records) {
        clockWentBack = clockWentBack || record.wallMs + kClockTolerance < last;
        last = record.wallMs;
        JEOUL_TRY(replayOne(record));
    }
    stepWasCut = !m_openStep.empty();
    closeStep();
    return jeoul::done();
}

} // namespace jeoul::session
