// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/bundlerecords.h"

#include "models/exchange/primitives.h"
#include "models/exchange/recordreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace jeoul::exchange {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BundleRecords)
};

using namespace Qt::StringLiterals;

constexpr QLatin1StringView kBundleFormat("jeoul-bundle");
constexpr QLatin1StringView kLockFormat("jeoul-lock");
constexpr QLatin1StringView kRosterFormat("jeoul-roster");
constexpr QLatin1StringView kRedactionsFormat("jeoul-redactions");
constexpr qsizetype kHashBytes = 32;
constexpr qsizetype kNumberLength = 64;
constexpr qsizetype kUnsealers = 2;
constexpr qsizetype kMostFiles = 100'000;
constexpr qsizetype kMostCodes = 1'024;
constexpr qsizetype kMostRedactions = 2'000'000;

constexpr std::array kStates = {Named<bool>{false, "locked"_L1}, Named<bool>{true, "unsealed"_L1}};

/// `format` and `v`, which stand in every document of ours.
void readHead(RecordReader &reader, QLatin1StringView format)
{
    reader.require(reader.id("format"_L1) == format, "format"_L1, u"another document"_s);
    (void)reader.integer("v"_L1, 1, 1);
}

bool isSha256(const QString &text)
{
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    return bytes.size() == kHashBytes && toHex(bytes) == text;
}

QStringList readHashes(RecordReader &reader, QLatin1StringView name)
{
    const QStringList hashes = reader.texts(name, kMostFiles, 2 * kHashBytes);
    for (const QString &hash : hashes)
        reader.require(isSha256(hash), name, u"not a SHA-256"_s);
    reader.require(std::adjacent_find(hashes.begin(), hashes.end(), std::greater_equal<>()) == hashes.end(),
                   name, u"out of order or there twice"_s);
    return hashes;
}

std::map<QString, QString> readRecords(RecordReader &reader)
{
    std::map<QString, QString> out;
    const QJsonObject object = reader.object("records"_L1);
    reader.require(object.size() <= kMostFiles, "records"_L1, u"too many"_s);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString file = it.key();
        const QString record = it.value().toString();
        reader.require(isSha256(file) && isSha256(record), "records"_L1, u"not a SHA-256"_s);
        out.emplace(file, record);
    }
    return out;
}

UnsealRecord::Opening readOpening(RecordReader &entry)
{
    UnsealRecord::Opening out;
    out.code = entry.id("code"_L1);
    out.teamId = entry.id("team_id"_L1);
    out.name = entry.text("name"_L1);
    out.organisation = entry.text("organisation"_L1);
    out.model = entry.text("model"_L1);
    out.salt = entry.hex("salt"_L1, kHashBytes);
    return out;
}

} // namespace

QJsonObject BundleIndex::toJson() const
{
    return {{u"format"_s, kBundleFormat},
            {u"round_id"_s, roundId},
            {u"state"_s, nameIn(kStates, unsealed)},
            {u"v"_s, 1}};
}

Result<BundleIndex> BundleIndex::fromJson(const QJsonObject &object)
{
    // Looked at first: a later version may have changed everything else.
    const QString format = object.value("format"_L1).toString();
    const qint64 version = object.value("v"_L1).toInteger();
    if (format == kBundleFormat && version > 1)
        return Error(ErrorCode::NewerVersion, Words::tr("This bundle was made by a newer version of Jeoul."))
            .advising(Words::tr("Check it with the newer version."));
    Findings findings;
    RecordReader reader(object, u"bundle"_s, findings);
    readHead(reader, kBundleFormat);
    BundleIndex out{reader.id("round_id"_L1), reader.choice("state"_L1, kStates)};
    reader.finish();
    JEOUL_TRY(findings.status());
    return out;
}

QJsonObject LockRecord::toJson() const
{
    QJsonObject recordRows;
    for (const auto &[file, record] : records)
        recordRows.insert(file, record);
    return {{u"aggregated"_s, toHex(aggregated)},
            {u"closed"_s, toHex(closed)},
            {u"counted"_s, QJsonArray::fromStringList(counted)},
            {u"format"_s, kLockFormat},
            {u"head"_s, toHex(head)},
            {u"label_seed"_s, toHex(labelSeed)},
            {u"manifest_sha256"_s, manifestHash},
            {u"records"_s, recordRows},
            {u"result_sha256"_s, resultHash},
            {u"round_id"_s, roundId},
            {u"v"_s, 1}};
}

Result<LockRecord> LockRecord::fromJson(const QJsonObject &object)
{
    Findings findings;
    RecordReader reader(object, u"lock"_s, findings);
    readHead(reader, kLockFormat);
    LockRecord out;
    out.roundId = reader.id("round_id"_L1);
    out.manifestHash = reader.sha256("manifest_sha256"_L1);
    out.head = reader.hex("head"_L1, kHashBytes);
    out.closed = reader.hex("closed"_L1, kHashBytes);
    out.counted = readHashes(reader, "counted"_L1);
    out.aggregated = reader.hex("aggregated"_L1, kHashBytes);
    out.resultHash = reader.sha256("result_sha256"_L1);
    out.labelSeed = reader.hex("label_seed"_L1, kHashBytes);
    out.records = readRecords(reader);
    reader.finish();
    JEOUL_TRY(findings.status());
    return out;
}

QJsonObject UnsealRecord::toJson() const
{
    QJsonArray keys;
    for (const Custodian &custodian : custodians)
        keys.append(QJsonObject{{u"box"_s, toHex(custodian.box)}, {u"signing"_s, toHex(custodian.signing)}});
    QJsonArray rows;
    for (const Opening &opening : openings)
        rows.append(QJsonObject{{u"code"_s, opening.code},
                                {u"model"_s, opening.model},
                                {u"name"_s, opening.name},
                                {u"organisation"_s, opening.organisation},
                                {u"salt"_s, toHex(opening.salt)},
                                {u"team_id"_s, opening.teamId}});
    return {{u"custodian_keys"_s, keys},      {u"custodians"_s, QJsonArray::fromStringList(custodianNumbers)},
            {u"lock"_s, toHex(lock)},         {u"openings"_s, rows},
            {u"result_sha256"_s, resultHash}, {u"round_id"_s, roundId}};
}

Result<UnsealRecord> UnsealRecord::fromJson(const QJsonObject &object)
{
    Findings findings;
    RecordReader reader(object, u"unseal"_s, findings);
    UnsealRecord out;
    out.roundId = reader.id("round_id"_L1);
    out.lock = reader.hex("lock"_L1, kHashBytes);
    out.resultHash = reader.sha256("result_sha256"_L1);
    out.custodianNumbers = reader.texts("custodians"_L1, kUnsealers, kNumberLength);
    reader.each("custodian_keys"_L1, kUnsealers, [&](RecordReader &entry) {
        out.custodians.push_back(
            {entry.hex("signing"_L1, kSigningPublicBytes), entry.hex("box"_L1, kBoxPublicBytes)});
    });
    reader.each("openings"_L1, kMostCodes,
                [&](RecordReader &entry) { out.openings.push_back(readOpening(entry)); });
    reader.require(out.custodianNumbers.size() == kUnsealers &&
                       out.custodians.size() == static_cast<std::size_t>(kUnsealers),
                   "custodians"_L1, u"not two"_s);
    reader.finish();
    JEOUL_TRY(findings.status());
    return out;
}

QJsonObject rosterDocument(const Manifest &manifest, const Event &sealedEvent)
{
    const QJsonObject files = sealedEvent.body.value("packets"_L1).toObject();
    QJsonArray packets;
    for (const RosterEntry &entry : manifest.roster) {
        const QString &content = entry.packetHash;
        packets.append(
            QJsonObject{{u"content_sha256"_s, content.isEmpty() ? QJsonValue() : QJsonValue(content)},
                        {u"file_sha256"_s, files.value(entry.seat).toString()},
                        {u"packet_id"_s, entry.packetId},
                        {u"packet_public"_s, toHex(entry.packetPublic)},
                        {u"seat"_s, entry.seat}});
    }
    return {{u"format"_s, kRosterFormat},
            {u"packets"_s, packets},
            {u"round_id"_s, manifest.roundId},
            {u"v"_s, 1}};
}

QJsonObject RedactionsRecord::toJson() const
{
    QJsonArray rows;
    for (const RedactionOpening &opening : openings)
        rows.append(opening.toJson());
    return {{u"format"_s, kRedactionsFormat}, {u"openings"_s, rows}, {u"round_id"_s, roundId}, {u"v"_s, 1}};
}

Result<RedactionsRecord> RedactionsRecord::fromJson(const QJsonObject &object)
{
    Findings findings;
    RecordReader reader(object, u"redactions"_s, findings);
    readHead(reader, kRedactionsFormat);
    RedactionsRecord out;
    out.roundId = reader.id("round_id"_L1);
    reader.each("openings"_L1, kMostRedactions,
                [&](RecordReader &entry) { out.openings.push_back(readRedactionOpening(entry)); });
    reader.finish();
    JEOUL_TRY(findings.status());
    return out;
}

} // namespace jeoul::exchange
