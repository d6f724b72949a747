// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/judgementrecord.h"

#include "models/base/text.h"

namespace jeoul::exchange::judgementrecord {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMostEntries = 2'000'000;
constexpr qsizetype kMostWords = 100'000; // of one comment, note or reason
constexpr qint64 kMostSteps = 1'000;
constexpr qsizetype kLabelLength = 16;
constexpr qint64 kMostDegree = 3;
constexpr qint64 kMostPlace = 1'000;

constexpr std::array kWinners = {
    Named<Winner>{Winner::First, "first"_L1}, Named<Winner>{Winner::Second, "second"_L1},
    Named<Winner>{Winner::Tie, "tie"_L1}, Named<Winner>{Winner::BothBad, "both_bad"_L1}};
constexpr std::array kFlags = {Named<FlagKind>{FlagKind::Recognised, "recognised"_L1},
                               Named<FlagKind>{FlagKind::Unsafe, "unsafe"_L1},
                               Named<FlagKind>{FlagKind::Broken, "broken"_L1}};

constexpr std::array kSeverities = {Named<SpanSeverity>{SpanSeverity::Minor, "minor"_L1},
                                    Named<SpanSeverity>{SpanSeverity::Major, "major"_L1},
                                    Named<SpanSeverity>{SpanSeverity::Critical, "critical"_L1}};

QJsonObject pairJson(const PairKey &key, const PairVerdict &verdict)
{
    QJsonObject out{{u"first"_s, key.first}, {u"i"_s, key.item}, {u"second"_s, key.second}};
    out.insert(u"winner"_s, verdict.winner ? QJsonValue(nameIn(kWinners, *verdict.winner)) : QJsonValue());
    if (verdict.degree > 1)
        out.insert(u"degree"_s, verdict.degree);
    if (!verdict.winner)
        out.insert(u"reason"_s, text::sealed(verdict.cannotCompare));
    return out;
}

QJsonObject rankJson(const ResponseKey &key, const Rank &rank)
{
    return {{u"i"_s, key.item},
            {u"l"_s, key.label},
            {u"place"_s, rank.place ? QJsonValue(*rank.place) : QJsonValue()},
            {u"reason"_s, rank.place ? QJsonValue() : QJsonValue(text::sealed(rank.cannotRank))}};
}

QJsonObject spanJson(const SpanKey &key, const SpanMark &mark)
{
    return {{u"at"_s, key.start},
            {u"category"_s, mark.category},
            {u"i"_s, key.item},
            {u"l"_s, key.label},
            {u"length"_s, key.length},
            {u"note"_s, text::sealed(mark.note)},
            {u"severity"_s, nameIn(kSeverities, mark.severity)}};
}

template <typename K, typename V, typename F>
QJsonArray entriesOf(const std::map<K, V> &map, F toObject)
{
    QJsonArray out;
    for (const auto &[key, value] : map)
        out.append(toObject(key, value));
    return out;
}

QJsonObject markJson(const CellKey &key, const Mark &mark)
{
    return {{u"c"_s, key.criterion},
            {u"i"_s, key.item},
            {u"l"_s, key.label},
            {u"reason"_s, mark.step ? QJsonValue() : QJsonValue(text::sealed(mark.cannotRate))},
            {u"step"_s, mark.step ? QJsonValue(*mark.step) : QJsonValue()}};
}

/// Puts the entry in. One that does not come after all others is told, or noted when nobody asks.
template <typename K, typename V>
void append(std::map<K, V> &map, RecordReader &reader, Faults *faults, K key, V value)
{
    const bool rising = map.empty() || map.rbegin()->first < key;
    if (faults == nullptr)
        reader.require(rising, "i"_L1, u"out of order or there twice"_s);
    else
        faults->order |= !rising;
    map.emplace(std::move(key), std::move(value));
}

QString readLabel(RecordReader &reader, QLatin1StringView name, bool mayBeEmpty)
{
    QString label = reader.text(name, kLabelLength);
    reader.require(mayBeEmpty || !label.isEmpty(), name, u"empty"_s);
    return label;
}

int readStep(RecordReader &reader, bool strict)
{
    if (strict)
        return static_cast<int>(reader.integer("step"_L1, 0, kMostSteps));
    const qint64 step = reader.integer("step"_L1, -RecordReader::kMaxInteger, RecordReader::kMaxInteger);
    return step >= 0 && step <= kMostSteps ? static_cast<int>(step) : -1;
}

Mark readMark(RecordReader &reader, bool strict)
{
    Mark out;
    if (!reader.isNull("step"_L1))
        out.step = readStep(reader, strict);
    if (!reader.isNull("reason"_L1))
        out.cannotRate = reader.text("reason"_L1, kMostWords);
    reader.require(out.step.has_value() != !out.cannotRate.isEmpty(), "step"_L1, u"neither or both"_s);
    return out;
}

PairVerdict readVerdict(RecordReader &reader)
{
    if (reader.isNull("winner"_L1)) {
        const QString reason = reader.text("reason"_L1, kMostWords);
        reader.require(!reason.isEmpty(), "reason"_L1, u"empty"_s);
        return PairVerdict::impossible(reason);
    }
    PairVerdict out(reader.choice("winner"_L1, kWinners));
    if (!reader.has("degree"_L1))
        return out;
    out.degree = static_cast<int>(reader.integer("degree"_L1, 2, kMostDegree));
    const bool decided = out.winner == Winner::First || out.winner == Winner::Second;
    reader.require(decided, "degree"_L1, u"nobody is better"_s);
    return out;
}

Rank readRank(RecordReader &reader)
{
    Rank out;
    if (!reader.isNull("place"_L1))
        out.place = static_cast<int>(reader.integer("place"_L1, 1, kMostPlace));
    if (!reader.isNull("reason"_L1))
        out.cannotRank = reader.text("reason"_L1, kMostWords);
    reader.require(out.place.has_value() != !out.cannotRank.isEmpty(), "place"_L1, u"neither or both"_s);
    return out;
}

/// What may be left out, because files of earlier versions do not have it.
void readLater(RecordReader &reader, Faults *faults, Judgements &out)
{
    if (reader.has("ranks"_L1)) {
        reader.each("ranks"_L1, kMostEntries, [&](RecordReader &entry) {
            ResponseKey key{entry.id("i"_L1), readLabel(entry, "l"_L1, false)};
            append(out.ranks, entry, faults, std::move(key), readRank(entry));
        });
    }
    if (!reader.has("spans"_L1))
        return;
    reader.each("spans"_L1, kMostEntries, [&](RecordReader &entry) {
        SpanKey key{entry.id("i"_L1), readLabel(entry, "l"_L1, false),
                    static_cast<qsizetype>(entry.integer("at"_L1, 0, RecordReader::kTextLength)),
                    static_cast<qsizetype>(entry.integer("length"_L1, 1, RecordReader::kTextLength))};
        append(out.spans, entry, faults, std::move(key),
               SpanMark{entry.choice("severity"_L1, kSeverities), entry.optionalId("category"_L1),
                        entry.text("note"_L1, kMostWords)});
    });
}

Judgements readAll(RecordReader &reader, Faults *faults)
{
    Judgements out;
    reader.each("marks"_L1, kMostEntries, [&](RecordReader &entry) {
        CellKey key{entry.id("i"_L1), readLabel(entry, "l"_L1, false), entry.id("c"_L1)};
        append(out.marks, entry, faults, std::move(key), readMark(entry, faults == nullptr));
    });
    reader.each("comments"_L1, kMostEntries, [&](RecordReader &entry) {
        CommentKey key{entry.id("i"_L1), readLabel(entry, "l"_L1, true), entry.optionalId("c"_L1)};
        append(out.comments, entry, faults, std::move(key), entry.text("text"_L1, kMostWords));
    });
    reader.each("preferences"_L1, kMostEntries, [&](RecordReader &entry) {
        PairKey key{entry.id("i"_L1), readLabel(entry, "first"_L1, false),
                    readLabel(entry, "second"_L1, false)};
        entry.require(key.first != key.second, "second"_L1, u"compared with itself"_s);
        append(out.preferences, entry, faults, std::move(key), readVerdict(entry));
    });
    reader.each("flags"_L1, kMostEntries, [&](RecordReader &entry) {
        FlagKey key{entry.id("i"_L1), readLabel(entry, "l"_L1, true), entry.choice("kind"_L1, kFlags)};
        append(out.flags, entry, faults, std::move(key), entry.text("note"_L1, kMostWords));
    });
    readLater(reader, faults, out);
    out.recognisedTeams = reader.text("recognised"_L1, kMostWords);
    return out;
}

QJsonObject commentJson(const CommentKey &key, const QString &words)
{
    return {
        {u"c"_s, key.criterion}, {u"i"_s, key.item}, {u"l"_s, key.label}, {u"text"_s, text::sealed(words)}};
}

QJsonObject flagJson(const FlagKey &key, const QString &note)
{
    return {{u"i"_s, key.item},
            {u"kind"_s, nameIn(kFlags, key.kind)},
            {u"l"_s, key.label},
            {u"note"_s, text::sealed(note)}};
}

QJsonObject gateJson(const GateKey &key, const QString &reason)
{
    return {{u"g"_s, key.gate}, {u"i"_s, key.item}, {u"l"_s, key.label}, {u"reason"_s, text::sealed(reason)}};
}

} // namespace

QJsonObject toJson(const Judgements &judgements)
{
    QJsonObject out{{u"comments"_s, entriesOf(judgements.comments, commentJson)},
                    {u"flags"_s, entriesOf(judgements.flags, flagJson)},
                    {u"marks"_s, entriesOf(judgements.marks, markJson)},
                    {u"preferences"_s, entriesOf(judgements.preferences, pairJson)},
                    {u"recognised"_s, text::sealed(judgements.recognisedTeams)}};
    // Left out while there is none, so that such files stay what they were.
    if (!judgements.ranks.empty())
        out.insert(u"ranks"_s, entriesOf(judgements.ranks, rankJson));
    if (!judgements.spans.empty())
        out.insert(u"spans"_s, entriesOf(judgements.spans, spanJson));
    return out;
}

QJsonArray gatesJson(const Judgements &judgements)
{
    return entriesOf(judgements.gates, gateJson);
}

void readGates(RecordReader &reader, Judgements &judgements, Faults *faults)
{
    reader.each("gates"_L1, kMostEntries, [&](RecordReader &entry) {
        GateKey key{entry.id("i"_L1), readLabel(entry, "l"_L1, false), entry.id("g"_L1)};
        append(judgements.gates, entry, faults, std::move(key), entry.text("reason"_L1, kMostWords));
    });
}

Judgements read(RecordReader &reader)
{
    return readAll(reader, nullptr);
}

Judgements readTelling(RecordReader &reader, Faults &faults)
{
    return readAll(reader, &faults);
}

} // namespace jeoul::exchange::judgementrecord
