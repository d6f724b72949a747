// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/manifest.h"

#include "models/base/canonicaljson.h"
#include "models/base/digest.h"
#include "models/domain/schemejson.h"
#include "models/exchange/primitives.h"
#include "tests/exchange/rawcontainer.h"

#include <gtest/gtest.h>

#include <QJsonArray>

#include <functional>

using namespace jeoul;
using namespace jeoul::exchange;

namespace {

const rawcontainer::SigningKey kRound = rawcontainer::signingKey('R');

Manifest sample()
{
    Manifest out;
    out.roundId = QStringLiteral("0123456789abcdef");
    out.title = QStringLiteral("시험 라운드");
    out.scheme = *schemejson::preset(QStringLiteral("r2-2026"));
    out.schemeHash = schemejson::hash(out.scheme);
    out.benchmarks = {{QStringLiteral("b1"), QStringLiteral("요약"), {}, {}, QStringLiteral("ko"), {}}};
    out.commitments = {{QStringLiteral("잣나무"), QByteArray(32, '2')},
                       {QStringLiteral("소나무"), QByteArray(32, '1')}};
    out.roster = {
        {QStringLiteral("p2"), QStringLiteral("W02"), QByteArray(32, 'b'), {}, {QStringLiteral("i1")}},
        {QStringLiteral("p1"),
         QStringLiteral("W01"),
         QByteArray(32, 'a'),
         QString(64, u'c'),
         {QStringLiteral("i2"), QStringLiteral("i1")}}};
    out.roundPublic = kRound.publicKey;
    out.chairSigning = QByteArray(32, 'e');
    out.chairBox = QByteArray(32, 'f');
    out.deputySigning = QByteArray(32, 'g');
    out.deputyBox = QByteArray(32, 'h');
    out.custodians = {QByteArray(32, 'i'), QByteArray(32, 'j'), QByteArray(32, 'k')};
    out.labelSeedCommitment = QByteArray(32, 'l');
    return out;
}

bool isTaken(const std::function<void(QJsonObject &)> &change)
{
    QJsonObject object = manifestToJson(sample());
    change(object);
    return manifestFromJson(object).ok();
}

QJsonObject entry(const QJsonObject &object, const char *list, int index)
{
    return object.value(QString::fromLatin1(list)).toArray().at(index).toObject();
}

} // namespace

TEST(ManifestTest, ComesBackSortedAndWhole)
{
    const Result<SignedManifest> made = signManifest(sample(), kRound.secret);
    ASSERT_TRUE(made.ok()) << made.error().detail.toStdString();
    EXPECT_EQ(made->hash, QString::fromLatin1(digest::sha256Hex(made->canonical)));
    const Result<Manifest> read = checkManifest(*made);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->title, sample().title);
    EXPECT_EQ(read->schemeHash, sample().schemeHash);
    EXPECT_EQ(schemejson::hash(read->scheme), sample().schemeHash);
    EXPECT_EQ(read->commitments[0].code, QStringLiteral("소나무"));
    EXPECT_EQ(read->commitments[1].digest, QByteArray(32, '2'));
    EXPECT_EQ(read->roster[0].seat, QStringLiteral("W01"));
    EXPECT_EQ(read->roster[0].packetHash, QString(64, u'c'));
    EXPECT_EQ(read->roster[0].items, sample().roster[1].items);
    EXPECT_TRUE(read->roster[1].packetHash.isEmpty());
    EXPECT_EQ(read->benchmarks[0].language, QStringLiteral("ko"));
    EXPECT_EQ(read->deputyBox, QByteArray(32, 'h'));
    EXPECT_EQ(read->custodians, sample().custodians);
    EXPECT_EQ(read->labelSeedCommitment, QByteArray(32, 'l'));
    EXPECT_EQ(*canonicaljson::write(manifestToJson(*read)), made->canonical);
}

TEST(ManifestTest, EveryChangeIsFound)
{
    SignedManifest made = *signManifest(sample(), kRound.secret);
    for (qsizetype at = 0; at < made.canonical.size(); at += at < 200 ? 1 : 37) {
        SignedManifest bad = made;
        bad.canonical[at] = static_cast<char>(bad.canonical.at(at) ^ 1);
        bad.hash = QString::fromLatin1(digest::sha256Hex(bad.canonical));
        ASSERT_FALSE(checkManifest(bad).ok()) << at;
    }
    for (qsizetype at = 0; at < made.signature.size(); ++at) {
        SignedManifest bad = made;
        bad.signature[at] = static_cast<char>(bad.signature.at(at) ^ 1);
        ASSERT_FALSE(checkManifest(bad).ok()) << at;
    }
    SignedManifest bad = made;
    bad.hash[0] = bad.hash.at(0) == u'0' ? u'1' : u'0';
    EXPECT_EQ(checkManifest(bad).error().code, ErrorCode::CheckFailed);
}

TEST(ManifestTest, OnlyItsOwnRoundKeySignsIt)
{
    EXPECT_FALSE(signManifest(sample(), rawcontainer::signingKey('Q').secret).ok());
    SignedManifest made = *signManifest(sample(), kRound.secret);
    made.signature = *primitives::sign("jeoul1/event", made.canonical, kRound.secret);
    EXPECT_EQ(checkManifest(made).error().code, ErrorCode::CheckFailed);
}

TEST(ManifestTest, OnlyWhatCanBeReadIsSigned)
{
    Manifest unwritable = sample();
    unwritable.title = QStringLiteral("\x01");
    EXPECT_EQ(signManifest(unwritable, kRound.secret).error().code, ErrorCode::Internal);
    Manifest twice = sample();
    twice.roster[1].seat = twice.roster[0].seat;
    const Error error = signManifest(twice, kRound.secret).error();
    EXPECT_EQ(error.code, ErrorCode::Internal);
    EXPECT_TRUE(error.detail.contains(QStringLiteral("roster[1].seat"))) << error.detail.toStdString();
    SignedManifest made = *signManifest(sample(), kRound.secret);
    made.canonical.append(' ');
    EXPECT_EQ(checkManifest(made).error().code, ErrorCode::Damaged);
}

TEST(ManifestTest, RecordsThatCannotBeRightAreRefused)
{
    EXPECT_TRUE(isTaken([](QJsonObject &) {}));
    for (const QString &key : manifestToJson(sample()).keys())
        EXPECT_FALSE(isTaken([&](QJsonObject &object) { object.remove(key); })) << key.toStdString();
    EXPECT_FALSE(isTaken([](QJsonObject &object) { object[QStringLiteral("more")] = 1; }));
    EXPECT_FALSE(isTaken([](QJsonObject &object) {
        object[QStringLiteral("commitments")] =
            QJsonArray{entry(object, "commitments", 1), entry(object, "commitments", 0)};
    })) << "order";
    EXPECT_FALSE(isTaken([](QJsonObject &object) {
        object[QStringLiteral("roster")] = QJsonArray{entry(object, "roster", 0), entry(object, "roster", 0)};
    })) << "the same seat twice";
    EXPECT_FALSE(isTaken([](QJsonObject &object) {
        QJsonObject second = entry(object, "roster", 1);
        second[QStringLiteral("packet_public")] =
            entry(object, "roster", 0).value(QStringLiteral("packet_public"));
        object[QStringLiteral("roster")] = QJsonArray{entry(object, "roster", 0), second};
    })) << "the same packet key twice";
    EXPECT_FALSE(isTaken([](QJsonObject &object) {
        QJsonObject second = entry(object, "roster", 1);
        second[QStringLiteral("packet_id")] = entry(object, "roster", 0).value(QStringLiteral("packet_id"));
        object[QStringLiteral("roster")] = QJsonArray{entry(object, "roster", 0), second};
    })) << "the same packet twice";
    EXPECT_FALSE(isTaken([](QJsonObject &object) {
        QJsonObject second = entry(object, "roster", 1);
        second[QStringLiteral("items")] = QJsonArray{QStringLiteral("i1"), QStringLiteral("i1")};
        object[QStringLiteral("roster")] = QJsonArray{entry(object, "roster", 0), second};
    })) << "the same item twice";
    EXPECT_FALSE(isTaken([](QJsonObject &object) {
        object[QStringLiteral("benchmarks")] =
            QJsonArray{entry(object, "benchmarks", 0), entry(object, "benchmarks", 0)};
    })) << "the same benchmark twice";
    EXPECT_FALSE(isTaken([](QJsonObject &object) {
        object[QStringLiteral("format")] = QStringLiteral("jeoul-lock");
    })) << "another document";
    EXPECT_FALSE(isTaken([](QJsonObject &object) {
        QJsonArray custodians = object.value(QStringLiteral("custodians")).toArray();
        custodians.removeLast();
        object[QStringLiteral("custodians")] = custodians;
    })) << "two custodians";
}

TEST(ManifestTest, TheSchemeMustBeTheOneNamed)
{
    EXPECT_FALSE(
        isTaken([](QJsonObject &object) { object[QStringLiteral("scheme_hash")] = QString(64, u'0'); }));
    EXPECT_FALSE(isTaken([](QJsonObject &object) {
        QJsonObject scheme = object.value(QStringLiteral("scheme")).toObject();
        scheme[QStringLiteral("cut")] = 99;
        object[QStringLiteral("scheme")] = scheme;
    }));
}

TEST(ManifestTest, TheNamedSchemeMustBeOne)
{
    const auto refusal = [](const QJsonObject &scheme) {
        QJsonObject object = manifestToJson(sample());
        object[QStringLiteral("scheme")] = scheme;
        const Result<QByteArray> bytes = canonicaljson::write(scheme);
        object[QStringLiteral("scheme_hash")] =
            QString::fromLatin1(digest::sha256Hex(bytes.ok() ? *bytes : QByteArray()));
        const Result<Manifest> read = manifestFromJson(object);
        return read.ok() ? std::optional<QString>() : read.error().sentence;
    };
    EXPECT_EQ(refusal(schemejson::toJson(sample().scheme)), std::nullopt);
    EXPECT_NE(refusal({}), std::nullopt) << "the hash is right, the scheme is none";
    EXPECT_NE(refusal({{QStringLiteral("a"), 0.5}}), std::nullopt) << "no canonical form, so no hash";
}

TEST(ManifestTest, ANewerManifestIsNamed)
{
    QJsonObject object = manifestToJson(sample());
    object[QStringLiteral("v")] = 2;
    EXPECT_EQ(manifestFromJson(object).error().code, ErrorCode::NewerVersion);
}

TEST(ManifestTest, ACommitmentBindsEveryField)
{
    const QByteArray salt(32, 's');
    const auto commit = [&](const char *code, const char *team, const char *name) {
        return commitmentDigest(salt, QString::fromUtf8(code), QString::fromUtf8(team),
                                QString::fromUtf8(name));
    };
    const QByteArray one = commit("소나무", "t1", "가온");
    EXPECT_EQ(one.size(), 32);
    EXPECT_EQ(one, commit("소나무", "t1", "가온"));
    EXPECT_NE(one, commit("잣나무", "t1", "가온"));
    EXPECT_NE(one, commit("소나무", "t2", "가온"));
    EXPECT_NE(one, commit("소나무", "t1", "나래"));
    EXPECT_NE(commit("a", "bc", "d"), commit("ab", "c", "d"));
    EXPECT_NE(one, commitmentDigest(QByteArray(32, 'S'), QStringLiteral("소나무"), QStringLiteral("t1"),
                                    QStringLiteral("가온")));
    // The name in NFC, whatever form it came in.
    EXPECT_EQ(one, commitmentDigest(salt, QStringLiteral("소나무"), QStringLiteral("t1"),
                                    QStringLiteral("가온").normalized(QString::NormalizationForm_D)));
    QByteArray message = salt;
    for (const QByteArray &piece : {QByteArray("a"), QByteArray("b"), QByteArray("c")})
        message += QByteArray("\x01\0\0\0", 4) + piece;
    EXPECT_EQ(commit("a", "b", "c"), digest::blake2b(message, 32, "jeoul1/commit"));
}
