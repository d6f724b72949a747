// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/sealedcontent.h"

#include "models/base/digest.h"
#include "models/base/text.h"
#include "models/exchange/recordreader.h"

#include <tuple>

namespace jeoul::exchange {

namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView kFormat("jeoul-content");
constexpr qsizetype kDigestBytes = 32;
constexpr qsizetype kMostItems = 20'000;
constexpr qsizetype kMostCodes = 1'024;
constexpr qsizetype kMostSeats = 10'000;
constexpr qsizetype kMostRows = 2'000'000;

constexpr std::array kKinds = {
    Named<ItemKind>{ItemKind::Response, "response"_L1}, Named<ItemKind>{ItemKind::Dossier, "dossier"_L1},
    Named<ItemKind>{ItemKind::Practice, "practice"_L1}, Named<ItemKind>{ItemKind::Repeat, "repeat"_L1}};

QJsonArray codesJson(const std::set<QString> &codes)
{
    QJsonArray out;
    for (const QString &code : codes)
        out.append(code);
    return out;
}

std::set<QString> readCodes(RecordReader &reader, QLatin1StringView name)
{
    const QStringList codes = reader.texts(name, kMostCodes);
    reader.require(std::adjacent_find(codes.begin(), codes.end(), std::greater_equal<>()) == codes.end(),
                   name, u"out of order or there twice"_s);
    return {codes.begin(), codes.end()};
}

/// Notes an entry that does not come after all others.
template <typename Key>
void requireRising(RecordReader &entry, QLatin1StringView name, bool first, const Key &before, const Key &now)
{
    entry.require(first || before < now, name, u"out of order or there twice"_s);
}

std::vector<SealedContent::Item> readItems(RecordReader &reader)
{
    std::vector<SealedContent::Item> out;
    reader.each("items"_L1, kMostItems, [&](RecordReader &entry) {
        SealedContent::Item item{entry.id("id"_L1), entry.choice("kind"_L1, kKinds),
                                 entry.optionalId("benchmark"_L1), readCodes(entry, "present"_L1)};
        requireRising(entry, "id"_L1, out.empty(), out.empty() ? QString() : out.back().id, item.id);
        out.push_back(std::move(item));
    });
    return out;
}

std::map<QString, std::set<QString>> readRecusals(RecordReader &reader)
{
    std::map<QString, std::set<QString>> out;
    reader.each("recusals"_L1, kMostSeats, [&](RecordReader &entry) {
        const QString seat = entry.id("seat"_L1);
        std::set<QString> codes = readCodes(entry, "codes"_L1);
        entry.require(!codes.empty(), "codes"_L1, u"empty"_s);
        requireRising(entry, "seat"_L1, out.empty(), out.empty() ? QString() : out.rbegin()->first, seat);
        out.emplace(seat, std::move(codes));
    });
    return out;
}

std::vector<SealedContent::Metric> readMetrics(RecordReader &reader)
{
    std::vector<SealedContent::Metric> out;
    reader.each("metrics"_L1, kMostRows, [&](RecordReader &entry) {
        SealedContent::Metric row{entry.id("code"_L1), entry.id("source"_L1), entry.rational("value"_L1)};
        const auto key = [](const SealedContent::Metric &m) { return std::tie(m.code, m.source); };
        entry.require(out.empty() || key(out.back()) < key(row), "code"_L1, u"out of order or there twice"_s);
        out.push_back(std::move(row));
    });
    return out;
}

std::vector<SealedContent::SurveyScore> readSurvey(RecordReader &reader)
{
    std::vector<SealedContent::SurveyScore> out;
    reader.each("survey"_L1, kMostRows, [&](RecordReader &entry) {
        SealedContent::SurveyScore row{entry.optionalId("segment"_L1),
                                       entry.integer("rater"_L1, 0, kMostRows), entry.id("code"_L1),
                                       entry.rational("score"_L1)};
        const auto key = [](const SealedContent::SurveyScore &s) {
            return std::tie(s.segment, s.rater, s.code);
        };
        entry.require(out.empty() || key(out.back()) < key(row), "code"_L1, u"out of order or there twice"_s);
        out.push_back(std::move(row));
    });
    return out;
}

std::vector<SealedContent::Redaction> readRedactions(RecordReader &reader)
{
    std::vector<SealedContent::Redaction> out;
    reader.each("redactions"_L1, kMostRows, [&](RecordReader &entry) {
        SealedContent::Redaction pair{entry.hex("displayed"_L1, kDigestBytes),
                                      entry.hex("original"_L1, kDigestBytes)};
        requireRising(entry, "displayed"_L1, out.empty(), out.empty() ? QByteArray() : out.back().displayed,
                      pair.displayed);
        out.push_back(std::move(pair));
    });
    return out;
}

} // namespace

QJsonObject SealedContent::toJson() const
{
    QJsonArray itemRows;
    for (const Item &item : items)
        itemRows.append(QJsonObject{{u"benchmark"_s, item.benchmark},
                                    {u"id"_s, item.id},
                                    {u"kind"_s, nameIn(kKinds, item.kind)},
                                    {u"present"_s, codesJson(item.present)}});
    QJsonArray recusalRows;
    for (const auto &[seat, codes] : recusals)
        recusalRows.append(QJsonObject{{u"codes"_s, codesJson(codes)}, {u"seat"_s, seat}});
    QJsonArray metricRows;
    for (const Metric &row : metrics)
        metricRows.append(
            QJsonObject{{u"code"_s, row.code}, {u"source"_s, row.source}, {u"value"_s, row.value.toText()}});
    QJsonArray surveyRows;
    for (const SurveyScore &row : survey)
        surveyRows.append(QJsonObject{{u"code"_s, row.code},
                                      {u"rater"_s, row.rater},
                                      {u"score"_s, row.score.toText()},
                                      {u"segment"_s, row.segment}});
    QJsonArray redactionRows;
    for (const Redaction &pair : redactions)
        redactionRows.append(
            QJsonObject{{u"displayed"_s, toHex(pair.displayed)}, {u"original"_s, toHex(pair.original)}});
    return {{u"format"_s, kFormat},           {u"items"_s, itemRows},
            {u"metrics"_s, metricRows},       {u"recusals"_s, recusalRows},
            {u"redactions"_s, redactionRows}, {u"survey"_s, surveyRows},
            {u"texts_sha256"_s, textsHash},   {u"v"_s, 1}};
}

Result<SealedContent> SealedContent::fromJson(const QJsonObject &object)
{
    Findings findings;
    RecordReader reader(object, u"content"_s, findings);
    reader.require(reader.id("format"_L1) == kFormat, "format"_L1, u"not a content record"_s);
    (void)reader.integer("v"_L1, 1, 1);
    SealedContent out;
    out.items = readItems(reader);
    out.recusals = readRecusals(reader);
    out.metrics = readMetrics(reader);
    out.survey = readSurvey(reader);
    out.redactions = readRedactions(reader);
    out.textsHash = reader.sha256("texts_sha256"_L1);
    reader.finish();
    JEOUL_TRY(findings.status());
    return out;
}

SealedContent::Redaction RedactionOpening::commitment() const
{
    const auto piece = [](const QString &value) { return digest::lengthPrefixed(text::nfc(value).toUtf8()); };
    const auto digestOf = [&](const QString &which, const QString &words) {
        return digest::blake2b(salt + piece(which) + piece(where) + piece(field) + piece(item) + piece(code) +
                                   piece(words),
                               kDigestBytes, QByteArrayLiteral("jeoul1/redaction"));
    };
    return {digestOf(u"displayed"_s, displayed), digestOf(u"original"_s, original)};
}

QJsonObject RedactionOpening::toJson() const
{
    return {{u"code"_s, code},         {u"displayed"_s, displayed}, {u"field"_s, field}, {u"item"_s, item},
            {u"original"_s, original}, {u"salt"_s, toHex(salt)},    {u"where"_s, where}};
}

RedactionOpening readRedactionOpening(RecordReader &reader)
{
    RedactionOpening out;
    out.where = reader.id("where"_L1);
    out.field = reader.id("field"_L1);
    out.item = reader.optionalId("item"_L1);
    out.code = reader.optionalId("code"_L1);
    out.salt = reader.hex("salt"_L1, kDigestBytes);
    out.original = reader.text("original"_L1, RecordReader::kTextLength);
    out.displayed = reader.text("displayed"_L1, RecordReader::kTextLength);
    return out;
}

} // namespace jeoul::exchange
