// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewrecord.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace jeoul::session::reviewrecord {

namespace {

using storage::RecordKind;

// The words of the stored form. They are never changed: old workspaces must keep opening.
constexpr QLatin1String kItem("item");
constexpr QLatin1String kLabel("label");
constexpr QLatin1String kCriterion("criterion");
constexpr QLatin1String kFirst("first");
constexpr QLatin1String kSecond("second");
constexpr QLatin1String kStep("step");
constexpr QLatin1String kCannotRate("cannot_rate");
constexpr QLatin1String kText("text");
constexpr QLatin1String kWinner("winner");
constexpr QLatin1String kDegree("degree");
constexpr QLatin1String kPlace("place");
constexpr QLatin1String kAt("at");
constexpr QLatin1String kLength("length");
constexpr QLatin1String kSeverity("severity");
constexpr QLatin1String kCategory("category");
constexpr QLatin1String kFlag("flag");
constexpr QLatin1String kNote("note");
constexpr QLatin1String kDone("done");
constexpr QLatin1String kOrigin("origin");
constexpr QLatin1String kMore("more");
constexpr QLatin1String kScroll("scroll");
constexpr QLatin1String kMode("mode");
constexpr QLatin1String kGate("gate");
constexpr QLatin1String kReason("reason");

constexpr std::array kWinners = {std::pair{Winner::First, "first"}, std::pair{Winner::Second, "second"},
                                 std::pair{Winner::Tie, "tie"}, std::pair{Winner::BothBad, "both_bad"}};
constexpr std::array kFlags = {std::pair{FlagKind::Recognised, "recognised"},
                               std::pair{FlagKind::Unsafe, "unsafe"}, std::pair{FlagKind::Broken, "broken"}};
constexpr std::array kSeverities = {std::pair{SpanSeverity::Minor, "minor"},
                                    std::pair{SpanSeverity::Major, "major"},
                                    std::pair{SpanSeverity::Critical, "critical"}};
constexpr std::array kOrigins = {std::pair{StepOrigin::Made, ""}, std::pair{StepOrigin::Merged, "merged"},
                                 std::pair{StepOrigin::Undone, "undone"},
                                 std::pair{StepOrigin::Redone, "redone"}};

template <typename Table, typename Value>
QString wordOf(const Table &table, Value value)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const auto &row) { return row.first == value; });
    return found == table.end() ? QString() : QString::fromLatin1(found->second);
}

template <typename Table>
auto valueOf(const Table &table, const QString &word) -> std::optional<decltype(table.front().first)>
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const auto &row) { return word == QLatin1String(row.second); });
    return found == table.end() ? std::nullopt : std::optional(found->first);
}

struct Body
{
    QJsonObject operator()(const MarkChange &change) const
    {
        QJsonObject body{
            {kItem, change.key.item}, {kLabel, change.key.label}, {kCriterion, change.key.criterion}};
        if (change.after && change.after->step)
            body.insert(kStep, *change.after->step);
        else if (change.after)
            body.insert(kCannotRate, change.after->cannotRate);
        return body;
    }
    QJsonObject operator()(const CommentChange &change) const
    {
        return {{kItem, change.key.item},
                {kLabel, change.key.label},
                {kCriterion, change.key.criterion},
                {kText, change.after.value_or(QString())}};
    }
    QJsonObject operator()(const PreferenceChange &change) const
    {
        QJsonObject body{{kItem, change.key.item}, {kFirst, change.key.first}, {kSecond, change.key.second}};
        if (!change.after)
            return body;
        if (change.after->winner)
            body.insert(kWinner, wordOf(kWinners, *change.after->winner));
        else
            body.insert(kCannotRate, change.after->cannotCompare);
        if (change.after->degree > 1)
            body.insert(kDegree, change.after->degree);
        return body;
    }
    QJsonObject operator()(const RankChange &change) const
    {
        QJsonObject body{{kItem, change.key.item}, {kLabel, change.key.label}};
        if (change.after && change.after->place)
            body.insert(kPlace, *change.after->place);
        else if (change.after)
            body.insert(kCannotRate, change.after->cannotRank);
        return body;
    }
    QJsonObject operator()(const SpanChange &change) const
    {
        QJsonObject body{{kItem, change.key.item},
                         {kLabel, change.key.label},
                         {kAt, change.key.start},
                         {kLength, change.key.length}};
        if (!change.after)
            return body;
        body.insert(kSeverity, wordOf(kSeverities, change.after->severity));
        body.insert(kCategory, change.after->category);
        body.insert(kNote, change.after->note);
        return body;
    }
    QJsonObject operator()(const FlagChange &change) const
    {
        QJsonObject body{
            {kItem, change.key.item}, {kLabel, change.key.label}, {kFlag, wordOf(kFlags, change.key.kind)}};
        if (change.after)
            body.insert(kNote, *change.after);
        return body;
    }
    QJsonObject operator()(const DoneChange &change) const
    {
        return {{kItem, change.key.item}, {kDone, change.after.value_or(false)}};
    }
    QJsonObject operator()(const RecognisedChange &change) const
    {
        return {{kText, change.after.value_or(QString())}};
    }
    QJsonObject operator()(const NoteChange &change) const
    {
        return {{kItem, change.key.item}, {kText, change.after.value_or(QString())}};
    }
    QJsonObject operator()(const QuestionChange &change) const
    {
        return {{kItem, change.key.item}, {kText, change.after.value_or(QString())}};
    }
    QJsonObject operator()(const GateChange &change) const
    {
        QJsonObject body{{kItem, change.key.item}, {kLabel, change.key.label}, {kGate, change.key.gate}};
        if (change.after)
            body.insert(kReason, *change.after);
        return body;
    }
};

std::optional<QString> textIn(const QJsonObject &body, const QString &name)
{
    const QString text = body.value(name).toString();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

CellKey cellIn(const QJsonObject &body)
{
    return {body.value(kItem).toString(), body.value(kLabel).toString(), body.value(kCriterion).toString()};
}

MarkChange markFrom(const QJsonObject &body)
{
    MarkChange change{cellIn(body), {}, {}};
    if (body.contains(kStep))
        change.after = Mark{body.value(kStep).toInt(), {}};
    else if (body.contains(kCannotRate))
        change.after = Mark{std::nullopt, body.value(kCannotRate).toString()};
    return change;
}

std::optional<AnyChange> preferenceFrom(const QJsonObject &body)
{
    PreferenceChange change{
        {body.value(kItem).toString(), body.value(kFirst).toString(), body.value(kSecond).toString()},
        {},
        {}};
    if (body.contains(kWinner)) {
        const std::optional<Winner> winner = valueOf(kWinners, body.value(kWinner).toString());
        if (!winner)
            return std::nullopt;
        change.after = PairVerdict(*winner, body.value(kDegree).toInt(1));
    } else if (body.contains(kCannotRate)) {
        change.after = PairVerdict::impossible(body.value(kCannotRate).toString());
    }
    return change;
}

RankChange rankFrom(const QJsonObject &body)
{
    RankChange change{{body.value(kItem).toString(), body.value(kLabel).toString()}, {}, {}};
    if (body.contains(kPlace))
        change.after = Rank{body.value(kPlace).toInt(), {}};
    else if (body.contains(kCannotRate))
        change.after = Rank{std::nullopt, body.value(kCannotRate).toString()};
    return change;
}

std::optional<AnyChange> spanFrom(const QJsonObject &body)
{
    SpanChange change{{body.value(kItem).toString(), body.value(kLabel).toString(),
                       static_cast<qsizetype>(body.value(kAt).toInteger()),
                       static_cast<qsizetype>(body.value(kLength).toInteger())},
                      {},
                      {}};
    if (!body.contains(kSeverity))
        return change;
    const std::optional<SpanSeverity> severity = valueOf(kSeverities, body.value(kSeverity).toString());
    if (!severity)
        return std::nullopt;
    change.after = SpanMark{*severity, body.value(kCategory).toString(), body.value(kNote).toString()};
    return change;
}

std::optional<AnyChange> flagFrom(const QJsonObject &body)
{
    const std::optional<FlagKind> kind = valueOf(kFlags, body.value(kFlag).toString());
    if (!kind)
        return std::nullopt;
    FlagChange change{{body.value(kItem).toString(), body.value(kLabel).toString(), *kind}, {}, {}};
    if (body.contains(kNote))
        change.after = body.value(kNote).toString();
    return change;
}

DoneChange doneFrom(const QJsonObject &body)
{
    DoneChange change{{body.value(kItem).toString()}, {}, {}};
    if (body.value(kDone).toBool())
        change.after = true;
    return change;
}

GateChange gateFrom(const QJsonObject &body)
{
    GateChange change{
        {body.value(kItem).toString(), body.value(kLabel).toString(), body.value(kGate).toString()}, {}, {}};
    if (body.contains(kReason))
        change.after = body.value(kReason).toString();
    return change;
}

/// In the order of AnyChange.
constexpr std::array kKinds = {RecordKind::Mark,     RecordKind::Comment,  RecordKind::Preference,
                               RecordKind::Flag,     RecordKind::ItemDone, RecordKind::Recognised,
                               RecordKind::Rank,     RecordKind::Span,     RecordKind::Note,
                               RecordKind::Question, RecordKind::Gate};
static_assert(kKinds.size() == std::variant_size_v<AnyChange>);

} // namespace

bool isChange(RecordKind kind)
{
    return std::find(kKinds.begin(), kKinds.end(), kind) != kKinds.end();
}

RecordKind kindOf(const AnyChange &change)
{
    return kKinds.at(change.index());
}

QJsonObject bodyOf(const AnyChange &change, StepOrigin origin, bool more)
{
    QJsonObject body = std::visit(Body(), change);
    if (origin != StepOrigin::Made)
        body.insert(kOrigin, wordOf(kOrigins, origin));
    if (more)
        body.insert(kMore, true);
    return body;
}

std::optional<AnyChange> changeFrom(RecordKind kind, const QJsonObject &body)
{
    switch (kind) {
    case RecordKind::Mark:
        return markFrom(body);
    case RecordKind::Comment: {
        const CellKey cell = cellIn(body);
        return CommentChange{{cell.item, cell.label, cell.criterion}, {}, textIn(body, kText)};
    }
    case RecordKind::Preference:
        return preferenceFrom(body);
    case RecordKind::Flag:
        return flagFrom(body);
    case RecordKind::ItemDone:
        return doneFrom(body);
    case RecordKind::Rank:
        return rankFrom(body);
    case RecordKind::Span:
        return spanFrom(body);
    case RecordKind::Recognised:
        return RecognisedChange{{}, {}, textIn(body, kText)};
    case RecordKind::Note:
        return NoteChange{{body.value(kItem).toString()}, {}, textIn(body, kText)};
    case RecordKind::Question:
        return QuestionChange{{body.value(kItem).toString()}, {}, textIn(body, kText)};
    case RecordKind::Gate:
        return gateFrom(body);
    default:
        return std::nullopt;
    }
}

std::optional<StepOrigin> originFrom(const QJsonObject &body)
{
    return valueOf(kOrigins, body.value(kOrigin).toString());
}

bool hasMore(const QJsonObject &body)
{
    return body.value(kMore).toBool();
}

QJsonObject placeBody(const Place &place)
{
    return {{kItem, place.item},
            {kLabel, place.label},
            {kCriterion, place.criterion},
            {kScroll, place.scrollPermille},
            {kMode, place.mode}};
}

Place placeFrom(const QJsonObject &body)
{
    const CellKey cell = cellIn(body);
    return {cell.item, cell.label, cell.criterion, body.value(kScroll).toInt(), body.value(kMode).toString()};
}

} // namespace jeoul::session::reviewrecord
