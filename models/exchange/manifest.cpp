// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/manifest.h"

#include "models/base/canonicaljson.h"
#include "models/base/digest.h"
#include "models/base/text.h"
#include "models/domain/schemejson.h"
#include "models/exchange/primitives.h"
#include "models/exchange/recordreader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace jeoul::exchange {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Manifest)
};

using namespace Qt::StringLiterals;

constexpr QByteArrayView kDomain = "jeoul1/manifest";
constexpr QByteArrayView kCommitDomain = "jeoul1/commit";
constexpr QLatin1StringView kFormat("jeoul-manifest");
constexpr qsizetype kDigestBytes = 32;
constexpr qsizetype kCustodians = 3;
constexpr qsizetype kMostBenchmarks = 1'024;
constexpr qsizetype kMostCodes = 1'024;
constexpr qsizetype kMostSeats = 10'000;
constexpr qsizetype kMostItems = 20'000;

QJsonArray benchmarksJson(const std::vector<Benchmark> &benchmarks)
{
    QJsonArray out;
    for (const Benchmark &benchmark : benchmarks)
        out.append(QJsonObject{{u"domain"_s, benchmark.domain},
                               {u"group"_s, benchmark.group},
                               {u"id"_s, benchmark.id},
                               {u"language"_s, benchmark.language},
                               {u"modality"_s, benchmark.modality},
                               {u"title"_s, benchmark.title}});
    return out;
}

QJsonArray commitmentsJson(std::vector<Commitment> commitments)
{
    std::sort(commitments.begin(), commitments.end(),
              [](const Commitment &a, const Commitment &b) { return a.code < b.code; });
    QJsonArray out;
    for (const Commitment &commitment : commitments)
        out.append(QJsonObject{{u"code"_s, commitment.code}, {u"digest"_s, toHex(commitment.digest)}});
    return out;
}

QJsonArray rosterJson(std::vector<RosterEntry> roster)
{
    std::sort(roster.begin(), roster.end(),
              [](const RosterEntry &a, const RosterEntry &b) { return a.seat < b.seat; });
    QJsonArray out;
    for (const RosterEntry &entry : roster) {
        QJsonArray items;
        for (const QString &item : entry.items)
            items.append(item);
        const QString &hash = entry.packetHash;
        out.append(QJsonObject{{u"items"_s, items},
                               {u"packet_id"_s, entry.packetId},
                               {u"packet_public"_s, toHex(entry.packetPublic)},
                               {u"content_sha256"_s, hash.isEmpty() ? QJsonValue() : QJsonValue(hash)},
                               {u"seat"_s, entry.seat}});
    }
    return out;
}

QJsonObject holderJson(const QByteArray &signing, const QByteArray &box)
{
    return {{u"box"_s, toHex(box)}, {u"signing"_s, toHex(signing)}};
}

std::vector<Benchmark> readBenchmarks(RecordReader &reader)
{
    std::vector<Benchmark> out;
    QSet<QString> seen;
    reader.each("benchmarks"_L1, kMostBenchmarks, [&](RecordReader &entry) {
        Benchmark benchmark;
        benchmark.id = entry.id("id"_L1);
        entry.require(!seen.contains(benchmark.id), "id"_L1, u"the same id twice"_s);
        seen.insert(benchmark.id);
        benchmark.title = entry.text("title"_L1);
        benchmark.group = entry.text("group"_L1);
        benchmark.domain = entry.text("domain"_L1);
        benchmark.language = entry.text("language"_L1);
        benchmark.modality = entry.text("modality"_L1);
        out.push_back(benchmark);
    });
    return out;
}

std::vector<Commitment> readCommitments(RecordReader &reader)
{
    std::vector<Commitment> out;
    reader.each("commitments"_L1, kMostCodes, [&](RecordReader &entry) {
        Commitment commitment{entry.id("code"_L1), entry.hex("digest"_L1, kDigestBytes)};
        entry.require(out.empty() || out.back().code < commitment.code, "code"_L1,
                      u"out of order or there twice"_s);
        out.push_back(std::move(commitment));
    });
    return out;
}

std::vector<RosterEntry> readRoster(RecordReader &reader)
{
    std::vector<RosterEntry> out;
    QSet<QString> packets;
    QSet<QByteArray> keys;
    reader.each("roster"_L1, kMostSeats, [&](RecordReader &entry) {
        RosterEntry row;
        row.seat = entry.id("seat"_L1);
        row.packetId = entry.id("packet_id"_L1);
        row.packetPublic = entry.hex("packet_public"_L1, kSigningPublicBytes);
        row.packetHash = entry.optionalSha256("content_sha256"_L1);
        const QStringList items = entry.texts("items"_L1, kMostItems);
        row.items.assign(items.begin(), items.end());
        entry.require(QSet<QString>(items.begin(), items.end()).size() == items.size(), "items"_L1,
                      u"the same item twice"_s);
        entry.require(out.empty() || out.back().seat < row.seat, "seat"_L1, u"out of order or there twice"_s);
        entry.require(!packets.contains(row.packetId) && !keys.contains(row.packetPublic), "packet_id"_L1,
                      u"the same packet or key twice"_s);
        packets.insert(row.packetId);
        keys.insert(row.packetPublic);
        out.push_back(std::move(row));
    });
    return out;
}

void readHolder(RecordReader &parent, QLatin1StringView name, QByteArray &signing, QByteArray &box)
{
    RecordReader reader = parent.child(name);
    signing = reader.hex("signing"_L1, kSigningPublicBytes);
    box = reader.hex("box"_L1, kBoxPublicBytes);
    reader.finish();
}

void readKeys(RecordReader &reader, Manifest &out)
{
    out.roundPublic = reader.hex("round_public"_L1, kSigningPublicBytes);
    readHolder(reader, "chair"_L1, out.chairSigning, out.chairBox);
    readHolder(reader, "deputy"_L1, out.deputySigning, out.deputyBox);
    out.custodians = reader.hexList("custodians"_L1, kSigningPublicBytes, kCustodians, kCustodians);
    out.labelSeedCommitment = reader.hex("label_seed_commitment"_L1, kDigestBytes);
}

/// The scheme and its hash; the hash is over the bytes as they stand, so that nobody needs our reader for it.
Status readScheme(const QJsonObject &object, Manifest &out)
{
    const Result<QByteArray> canonical = canonicaljson::write(object);
    JEOUL_TRY(canonical);
    if (QString::fromLatin1(digest::sha256Hex(*canonical)) != out.schemeHash)
        return Error(ErrorCode::Damaged, Words::tr("The scheme in the manifest is not the one it names."))
            .advising(Words::tr("Use an intact copy of the round file."));
    Result<Scheme> scheme = schemejson::fromJson(object);
    JEOUL_TRY(scheme);
    out.scheme = *std::move(scheme);
    return done();
}

Error badSignature()
{
    return Error(ErrorCode::CheckFailed,
                 Words::tr("The manifest of the round was changed after it was signed."))
        .advising(Words::tr("Use an intact copy of the round file."));
}

} // namespace

QJsonObject manifestToJson(const Manifest &manifest)
{
    return {{u"benchmarks"_s, benchmarksJson(manifest.benchmarks)},
            {u"chair"_s, holderJson(manifest.chairSigning, manifest.chairBox)},
            {u"commitments"_s, commitmentsJson(manifest.commitments)},
            {u"custodians"_s, toHexArray(manifest.custodians)},
            {u"deputy"_s, holderJson(manifest.deputySigning, manifest.deputyBox)},
            {u"format"_s, kFormat},
            {u"label_seed_commitment"_s, toHex(manifest.labelSeedCommitment)},
            {u"roster"_s, rosterJson(manifest.roster)},
            {u"round_id"_s, manifest.roundId},
            {u"round_public"_s, toHex(manifest.roundPublic)},
            {u"scheme"_s, schemejson::toJson(manifest.scheme)},
            {u"scheme_hash"_s, manifest.schemeHash},
            {u"title"_s, manifest.title},
            {u"v"_s, 1}};
}

Result<Manifest> manifestFromJson(const QJsonObject &object)
{
    if (object.value("v"_L1).toInteger() > 1)
        return Error(ErrorCode::NewerVersion, Words::tr("This round was sealed by a newer version of Jeoul."))
            .advising(Words::tr("Install the newer version and open the file again."));
    Findings findings;
    RecordReader reader(object, u"manifest"_s, findings);
    reader.require(reader.id("format"_L1) == kFormat, "format"_L1, u"not a manifest"_s);
    (void)reader.integer("v"_L1, 1, 1);
    Manifest out;
    out.roundId = reader.id("round_id"_L1);
    out.title = reader.text("title"_L1);
    out.schemeHash = reader.sha256("scheme_hash"_L1);
    out.benchmarks = readBenchmarks(reader);
    out.commitments = readCommitments(reader);
    out.roster = readRoster(reader);
    readKeys(reader, out);
    const QJsonObject scheme = reader.object("scheme"_L1);
    reader.finish();
    JEOUL_TRY(findings.status());
    JEOUL_TRY(readScheme(scheme, out));
    return out;
}

Result<SignedManifest> signManifest(const Manifest &manifest, const QByteArray &roundSecret)
{
    const auto unsignable = [](const QString &detail) {
        return Error(ErrorCode::Internal, Words::tr("The manifest could not be signed.")).because(detail);
    };
    const Result<QByteArray> canonical = canonicaljson::write(manifestToJson(manifest));
    JEOUL_TRY(canonical);
    // A manifest that no reader would take must not be signed.
    const Result<Manifest> again = canonicaljson::read(*canonical).andThen(manifestFromJson);
    if (!again.ok())
        return unsignable(again.error().sentence + u' ' + again.error().detail);
    const std::optional<QByteArray> signature =
        primitives::signAs(manifest.roundPublic, roundSecret, kDomain, *canonical);
    if (!signature)
        return unsignable(u"the round key does not fit"_s);
    return SignedManifest{*canonical, *signature, QString::fromLatin1(digest::sha256Hex(*canonical))};
}

Result<Manifest> checkManifest(const SignedManifest &signedManifest)
{
    const Result<QJsonObject> record = canonicaljson::read(signedManifest.canonical);
    JEOUL_TRY(record);
    // The signer stands in the record itself, so it is read for the key first and believed afterwards.
    const QByteArray claimed = QByteArray::fromHex(record->value("round_public"_L1).toString().toLatin1());
    if (!primitives::verify(kDomain, signedManifest.canonical, signedManifest.signature, claimed) ||
        QString::fromLatin1(digest::sha256Hex(signedManifest.canonical)) != signedManifest.hash)
        return badSignature();
    return manifestFromJson(*record);
}

QByteArray commitmentDigest(const QByteArray &salt, const QString &code, const QString &teamId,
                            const QString &name)
{
    const auto piece = [](const QString &value) { return digest::lengthPrefixed(text::nfc(value).toUtf8()); };
    return digest::blake2b(salt + piece(code) + piece(teamId) + piece(name), kDigestBytes,
                           kCommitDomain.toByteArray());
}

} // namespace jeoul::exchange
