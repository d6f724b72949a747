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

constexpr std::array kWinners = {
    Named<Winner>{Winner::First, "first"_L1}, Named<Winner>{Winner::Second, "second"_L1},
    Named<Winner>{Winner::Tie, "tie"_L1}, Named<Winner>{Winner::BothBad, "both_bad"_L1}};
constexpr std::array kFlags = {Named<FlagKind>{FlagKind::Recognised, "recognised"_L1},
                               Named<FlagKind>{FlagKind::Unsafe, "unsafe"_L1},
                               Named<FlagKind>{FlagKind::Broken, "broken"_L1}};

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

int readStep(RecordReader &reader, Faults *faults)
{
    if (faults == nullptr)
        return static_cast<int>(reader.integer("step"_L1, 0, kMostSteps));
    const qint64 step = reader.integer("step"_L1, -RecordReader::kMaxInteger, RecordReader::kMaxInteger);
    const bool inRange = step >= 0 && step <= kMostSteps;
    faults->step |= !inRange;
    return inRange ? static_cast<int>(step) : -1;
}

Mark readMark(RecordReader &reader, Faults *faults)
{
    Mark out;
    if (!reader.isNull("step"_L1))
        out.step = readStep(reader, faults);
    if (!reader.isNull("reason"_L1))
        out.cannotRate = reader.text("reason"_L1, kMostWords);
    reader.require(out.step.has_value() != !out.cannotRate.isEmpty(), "step"_L1, u"neither or both"_s);
    return out;
}

Judgements readAll(RecordReader &reader, Faults *faults)
{
    Judgements out;
    reader.each("marks"_L1, kMostEntries, [&](RecordReader &entry) {
        CellKey key{entry.id("i"_L1), readLabel(entry, "l"_L1, false), entry.id("c"_L1)};
        append(out.marks, entry, faults, std::move(key), readMark(entry, faults));
    });
    reader.each("comments"_L1, kMostEntries, [&](RecordReader &entry) {
        CommentKey key{entry.id("i"_L1), readLabel(entry, "l"_L1, true), entry.optionalId("c"_L1)};
        append(out.comments, entry, faults, std::move(key), entry.text("text"_L1, kMostWords));
    });
    reader.each("preferences"_L1, kMostEntries, [&](RecordReader &entry) {
        PairKey key{entry.id("i"_L1), readLabel(entry, "first"_L1, false),
                    readLabel(entry, "second"_L1, false)};
        entry.require(key.first != key.second, "second"_L1, u"compared with itself"_s);
        append(out.preferences, entry, faults, std::move(key), entry.choice("winner"_L1, kWinners));
    });
    reader.each("flags"_L1, kMostEntries, [&](RecordReader &entry) {
        FlagKey key{entry.id("i"_L1), readLabel(entry, "l"_L1, true), entry.choice("kind"_L1, kFlags)};
        append(out.flags, entry, faults, std::move(key), entry.text("note"_L1, kMostWords));
    });
    out.recognisedTeams = reader.text("recognised"_L1, kMostWords);
    return out;
}

} // namespace

QJsonObject toJson(const Judgements &judgements)
{
    QJsonArray marks;
    for (const auto &[key, mark] : judgements.marks)
        marks.append(markJson(key, mark));
    QJsonArray comments;
    for (const auto &[key, words] : judgements.comments)
        comments.append(QJsonObject{{u"c"_s, key.criterion},
                                    {u"i"_s, key.item},
                                    {u"l"_s, key.label},
                                    {u"text"_s, text::sealed(words)}});
    QJsonArray preferences;
    for (const auto &[key, winner] : judgements.preferences)
        preferences.append(QJsonObject{{u"first"_s, key.first},
                                       {u"i"_s, key.item},
                                       {u"second"_s, key.second},
                                       {u"winner"_s, nameIn(kWinners, winner)}});
    QJsonArray flags;
    for (const auto &[key, note] : judgements.flags)
        flags.append(QJsonObject{{u"i"_s, key.item},
                                 {u"kind"_s, nameIn(kFlags, key.kind)},
                                 {u"l"_s, key.label},
                                 {u"note"_s, text::sealed(note)}});
    return {{u"comments"_s, comments},
            {u"flags"_s, flags},
            {u"marks"_s, marks},
            {u"preferences"_s, preferences},
            {u"recognised"_s, text::sealed(judgements.recognisedTeams)}};
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
