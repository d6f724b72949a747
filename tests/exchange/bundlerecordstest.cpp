// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/bundlerecords.h"

#include "models/base/canonicaljson.h"

#include <gtest/gtest.h>

#include <QJsonArray>

namespace jeoul::exchange {

namespace {

const QString kHash(64, u'a');
const QByteArray kBytes(32, '\x1f');

LockRecord lockRecord()
{
    return {QStringLiteral("round"), kHash, kBytes, kBytes, {kHash, QString(64, u'b')}, kBytes, kHash, kBytes,
            {{kHash, kHash}}};
}

UnsealRecord unsealRecord()
{
    UnsealRecord out;
    out.roundId = QStringLiteral("round");
    out.lock = kBytes;
    out.resultHash = kHash;
    out.custodianNumbers = {QStringLiteral("1"), QStringLiteral("2")};
    out.custodians = {{kBytes, kBytes}, {kBytes, kBytes}};
    out.openings = {{QStringLiteral("가람"), QStringLiteral("t1"), QStringLiteral("한빛"), {}, {}, kBytes}};
    return out;
}

SealedContent sealedContent()
{
    SealedContent out;
    out.items = {{QStringLiteral("i1"),
                  ItemKind::Response,
                  QStringLiteral("b"),
                  {QStringLiteral("A"), QStringLiteral("B")}},
                 {QStringLiteral("i2"), ItemKind::Dossier, {}, {}}};
    out.recusals = {{QStringLiteral("W01"), {QStringLiteral("A")}}};
    out.metrics = {{QStringLiteral("A"), QStringLiteral("m"), Rational(1, 3)},
                   {QStringLiteral("A"), QStringLiteral("n"), Rational(5, 2)}};
    out.survey = {{{}, 0, QStringLiteral("A"), Rational(4)}, {{}, 1, QStringLiteral("A"), Rational(0)}};
    out.redactions = {{kBytes, kBytes}, {QByteArray(32, '\x2f'), kBytes}};
    out.textsHash = kHash;
    return out;
}

QByteArray canonical(const QJsonObject &object)
{
    const Result<QByteArray> bytes = canonicaljson::write(object);
    return bytes.ok() ? *bytes : QByteArray();
}

/// Every member taken away, and given another type, one at a time.
template <typename Record>
void expectStrict(const QJsonObject &good)
{
    const Result<Record> again = Record::fromJson(good);
    ASSERT_TRUE(again.ok()) << again.error().detail.toStdString();
    EXPECT_EQ(canonical(again->toJson()), canonical(good));
    for (const QString &member : good.keys()) {
        QJsonObject without = good;
        without.remove(member);
        EXPECT_FALSE(Record::fromJson(without).ok()) << member.toStdString();
        QJsonObject other = good;
        other.insert(member, QJsonValue());
        EXPECT_FALSE(Record::fromJson(other).ok()) << member.toStdString();
    }
    QJsonObject more = good;
    more.insert(QStringLiteral("more"), 1);
    EXPECT_FALSE(Record::fromJson(more).ok());
}

/// `list` with its first entry put at the end again.
QJsonObject repeated(QJsonObject object, const char *list)
{
    QJsonArray array = object.value(QLatin1String(list)).toArray();
    array.append(array.first());
    object.insert(QLatin1String(list), array);
    return object;
}

} // namespace

TEST(BundleRecords, AreReadStrictly)
{
    expectStrict<BundleIndex>(BundleIndex{QStringLiteral("r"), false}.toJson());
    expectStrict<BundleIndex>(BundleIndex{QStringLiteral("r"), true}.toJson());
    expectStrict<LockRecord>(lockRecord().toJson());
    expectStrict<UnsealRecord>(unsealRecord().toJson());
    expectStrict<SealedContent>(sealedContent().toJson());
    const RedactionOpening opening{
        QStringLiteral("prompt"), QStringLiteral("prompt"), QStringLiteral("i1"), {}, kBytes,
        QStringLiteral("a"),      QStringLiteral("b")};
    expectStrict<RedactionsRecord>(RedactionsRecord{QStringLiteral("r"), {opening}}.toJson());
}

TEST(BundleRecords, ALaterIndexIsNewerAndNotDamaged)
{
    QJsonObject index = BundleIndex{QStringLiteral("r"), false}.toJson();
    index[QStringLiteral("v")] = 2;
    EXPECT_EQ(BundleIndex::fromJson(index).error().code, ErrorCode::NewerVersion);
    index[QStringLiteral("format")] = QStringLiteral("else");
    EXPECT_EQ(BundleIndex::fromJson(index).error().code, ErrorCode::Damaged);
    index[QStringLiteral("v")] = 1;
    EXPECT_EQ(BundleIndex::fromJson(index).error().code, ErrorCode::Damaged);
}

TEST(BundleRecords, ListsRise)
{
    EXPECT_FALSE(LockRecord::fromJson(repeated(lockRecord().toJson(), "counted")).ok());
    for (const char *list : {"items", "recusals", "metrics", "survey", "redactions"})
        EXPECT_FALSE(SealedContent::fromJson(repeated(sealedContent().toJson(), list)).ok()) << list;
    SealedContent nobody = sealedContent();
    nobody.recusals[QStringLiteral("W02")] = {};
    EXPECT_FALSE(SealedContent::fromJson(nobody.toJson()).ok()) << "a recusal of nobody";
    QJsonObject codes = sealedContent().toJson();
    QJsonArray items = codes.value(QStringLiteral("items")).toArray();
    QJsonObject item = items.first().toObject();
    item.insert(QStringLiteral("present"), QJsonArray{QStringLiteral("B"), QStringLiteral("A")});
    items.replace(0, item);
    codes.insert(QStringLiteral("items"), items);
    EXPECT_FALSE(SealedContent::fromJson(codes).ok());
}

TEST(BundleRecords, HashesAreHashes)
{
    LockRecord lock = lockRecord();
    lock.counted = {QStringLiteral("A").repeated(64)};
    EXPECT_FALSE(LockRecord::fromJson(lock.toJson()).ok()) << "upper case";
    lock = lockRecord();
    lock.records = {{QStringLiteral("x"), kHash}};
    EXPECT_FALSE(LockRecord::fromJson(lock.toJson()).ok());
    lock.records = {{kHash, QStringLiteral("x")}};
    EXPECT_FALSE(LockRecord::fromJson(lock.toJson()).ok());
    UnsealRecord unseal = unsealRecord();
    unseal.custodians.pop_back();
    EXPECT_FALSE(UnsealRecord::fromJson(unseal.toJson()).ok());
    unseal = unsealRecord();
    unseal.custodianNumbers.removeLast();
    EXPECT_FALSE(UnsealRecord::fromJson(unseal.toJson()).ok());
}

TEST(BundleRecords, ARosterNamesTheContentWhereItIsKnown)
{
    Manifest manifest;
    manifest.roster = {{QStringLiteral("p"), QStringLiteral("W01"), kBytes, kHash, {}}};
    const QJsonObject packet =
        rosterDocument(manifest, Event()).value(QStringLiteral("packets")).toArray().first().toObject();
    EXPECT_EQ(packet.value(QStringLiteral("content_sha256")).toString(), kHash);
}

TEST(BundleRecords, ARosterWithoutContentHashSaysSo)
{
    Manifest manifest;
    manifest.roundId = QStringLiteral("r");
    manifest.roster = {{QStringLiteral("p"), QStringLiteral("W01"), kBytes, {}, {}}};
    Event sealedEvent;
    sealedEvent.body = {{QStringLiteral("packets"), QJsonObject{{QStringLiteral("W01"), kHash}}}};
    const QByteArray hex = kBytes.toHex();
    EXPECT_EQ(canonical(rosterDocument(manifest, sealedEvent)),
              "{\"format\":\"jeoul-roster\",\"packets\":[{\"content_sha256\":null,\"file_sha256\":\"" +
                  kHash.toUtf8() + "\",\"packet_id\":\"p\",\"packet_public\":\"" + hex +
                  "\",\"seat\":\"W01\"}],\"round_id\":\"r\",\"v\":1}");
}

// resources/formats/bundle.md, computed there with Python's hashlib.
TEST(BundleRecords, ARedactionCommitsToBothTexts)
{
    QByteArray salt;
    for (char i = 0; i < 32; ++i)
        salt += i;
    const SealedContent::Redaction pair = RedactionOpening{QStringLiteral("response"),
                                                           QStringLiteral("text"),
                                                           QStringLiteral("item-1"),
                                                           QStringLiteral("가람"),
                                                           salt,
                                                           QStringLiteral("저는 한빛입니다."),
                                                           QStringLiteral("저는 〔가림〕입니다.")}
                                              .commitment();
    EXPECT_EQ(pair.original.toHex(), "cf8c47d65ed0cb885a9356141d66838e7db9dd180d69aba5da38f5a67ded6e56");
    EXPECT_EQ(pair.displayed.toHex(), "8f0f23f0296865cd92b987e4cd0d59f12717d54cc3b57f7ccf90e6620aa477d8");
}

} // namespace jeoul::exchange
