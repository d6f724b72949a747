// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packet.h"

#include "models/base/canonicaljson.h"
#include "models/base/digest.h"
#include "models/exchange/kdflock.h"
#include "tests/exchange/rawcontainer.h"
#include "tests/exchange/samples.h"

#include <gtest/gtest.h>

#include <QJsonObject>

using namespace jeoul;
using namespace jeoul::exchange;
using rawcontainer::cheapPolicy;

namespace {

Result<QByteArray> sealedWith(const PacketSeal &seal)
{
    SeededRandom random(QByteArray(32, 'r'), "packet");
    return sealPacket(seal, cheapPolicy(), random);
}

QByteArray packetFile()
{
    const Result<QByteArray> file = sealedWith(samples::packetSeal());
    EXPECT_TRUE(file.ok()) << (file.ok() ? "" : file.error().detail.toStdString());
    return file.ok() ? *file : QByteArray();
}

ErrorCode refusal(const QByteArray &file, const QString &code = samples::kOpenCode,
                  const KdfPolicy &policy = cheapPolicy())
{
    const Result<OpenedPacket> opened = openPacket(file, code, policy);
    EXPECT_FALSE(opened.ok());
    return opened.ok() ? ErrorCode::Internal : opened.error().code;
}

/// The sample's header.
QJsonObject packetHeader(const kdflock::Parameters &kdf, const QByteArray &wrap)
{
    const PacketSeal seal = samples::packetSeal();
    return {{QStringLiteral("kdf"), kdflock::toJson(kdf)},
            {QStringLiteral("packet"), seal.packetId},
            {QStringLiteral("round"), seal.roundShortId},
            {QStringLiteral("round_public"), toHex(seal.roundPublic)},
            {QStringLiteral("wrap"), toHex(wrap)}};
}

/// The packet put together by somebody who holds every key: as wrong as wanted.
rawcontainer::Raw forged(const QByteArray &payload, const QJsonObject &changes = {})
{
    SeededRandom random(QByteArray(32, 'f'), "packet");
    const QByteArray payloadKey(32, 'k');
    const kdflock::Parameters kdf = kdflock::fresh(cheapPolicy().code, random);
    const Result<SecretBytes> master =
        kdflock::derive(QString(samples::kOpenCode).remove(u' ').toLatin1(), kdf);
    const QByteArray wrap =
        kdflock::wrap(SecretBytes::copyOf(payloadKey), kdflock::subkey(*master, 1, "jeoulpkt"), random);
    QJsonObject header = packetHeader(kdf, wrap);
    for (auto it = changes.begin(); it != changes.end(); ++it)
        header[it.key()] = it.value();
    return rawcontainer::holding(1, header, payload, payloadKey);
}

QByteArray signedBy(char key, const rawcontainer::Raw &raw)
{
    return rawcontainer::build(raw, rawcontainer::signingKey(key));
}

} // namespace

TEST(PacketTest, ComesBackAsItWas)
{
    const Result<OpenedPacket> opened = openPacket(packetFile(), samples::kOpenCode, cheapPolicy());
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(opened->keys.packetSecret, samples::packetKeys().packetSecret);
    EXPECT_EQ(opened->keys.recipients, samples::packetKeys().recipients);
    EXPECT_EQ(opened->keys.roundPublic, samples::packetKeys().roundPublic);
    EXPECT_EQ(opened->workspaceKey.size(), 32);
    const PacketContent &content = opened->content;
    EXPECT_EQ(content.seat, QStringLiteral("W07"));
    EXPECT_EQ(content.items.size(), 2U);
    EXPECT_EQ(content.items[0].prompt, samples::packetContent().items[0].prompt);
    EXPECT_EQ(content.items[1].kind, ItemKind::Practice);
    EXPECT_FALSE(content.items[0].responses[1].present);
    EXPECT_FALSE(content.items[0].responses[2].assigned);
    EXPECT_EQ(content.media.size(), 1);
    EXPECT_EQ(content.rubric.policy.labels, LabelStyle::Latin);
    EXPECT_EQ(content.rubric.scales[0].size, Rational(1, 2));
    EXPECT_EQ(content.rubric.sheets[0].criteria[0].comment.below, Rational(1, 3));
    // Everything that a record carries, at once: the same bytes again.
    EXPECT_EQ(*packetPlaintext(content, opened->keys), samples::packetSeal().plaintext);
}

TEST(PacketTest, TheCodeMayBeTypedInGroups)
{
    EXPECT_TRUE(openPacket(packetFile(), QStringLiteral("0000-0000-0000-0794-44"), cheapPolicy()).ok());
}

TEST(PacketTest, AWrongCodeIsNamed)
{
    EXPECT_EQ(refusal(packetFile(), samples::kOtherCode), ErrorCode::WrongKey);
    EXPECT_EQ(refusal(packetFile(), QStringLiteral("0000 0000 0000 0794 45")), ErrorCode::BadInput);
}

TEST(PacketTest, TheWorkspaceKeyBelongsToCodeAndPacket)
{
    SeededRandom random(QByteArray(32, 'q'), "packet");
    const QByteArray one = packetFile();
    const QByteArray two = *sealPacket(samples::packetSeal(), cheapPolicy(), random);
    const auto key = [](const QByteArray &file) {
        return openPacket(file, samples::kOpenCode, cheapPolicy())->workspaceKey;
    };
    EXPECT_EQ(key(one), key(one));
    EXPECT_NE(key(one), key(two));
}

TEST(PacketTest, CostsOutsideTheLimitsAreRefused)
{
    EXPECT_EQ(refusal(packetFile(), samples::kOpenCode, KdfPolicy()), ErrorCode::BadInput);
    KdfPolicy tight = cheapPolicy();
    tight.cap = {1, quint64(32) << 10};
    EXPECT_EQ(refusal(packetFile(), samples::kOpenCode, tight), ErrorCode::BadInput);
}

TEST(PacketTest, IsAPureFunctionOfItsArguments)
{
    const QByteArray first = *packetPlaintext(samples::packetContent(), samples::packetKeys());
    for (int i = 0; i < 20; ++i)
        EXPECT_EQ(*packetPlaintext(samples::packetContent(), samples::packetKeys()), first);
    EXPECT_STREQ(digest::sha256Hex(first).constData(),
                 "7de94b3ea7dc200a61bd778c0ed28e7d943f2966d76ae6a320261c17fec0c7c8");
}

TEST(PacketTest, TheOrderOfThePictureStoreLeavesNoTrace)
{
    QList<std::pair<QString, QByteArray>> pictures;
    for (char shade = 'a'; shade <= 'z'; ++shade) {
        const QByteArray bytes = samples::picture().insert(45, shade);
        pictures.emplaceBack(QString::fromLatin1(digest::sha256Hex(bytes)), bytes);
    }
    const auto plaintext = [&] {
        PacketContent content = samples::packetContent();
        std::vector<Media> all;
        for (const auto &[id, bytes] : pictures)
            content.media.insert(id, bytes);
        QStringList ids = content.media.keys();
        ids.sort();
        for (const QString &id : ids)
            all.push_back({id, 2, 1, {}});
        content.items[0].attachments = all;
        return *packetPlaintext(content, samples::packetKeys());
    };
    const QByteArray forward = plaintext();
    std::reverse(pictures.begin(), pictures.end());
    EXPECT_EQ(plaintext(), forward);
}

TEST(PacketTest, HoldsTheAgreedMembersOnly)
{
    const QJsonObject record = *canonicaljson::read(samples::packetSeal().plaintext);
    EXPECT_EQ(
        record.keys(),
        QStringList({QStringLiteral("format"), QStringLiteral("items"), QStringLiteral("manifest_sha256"),
                     QStringLiteral("media"), QStringLiteral("packet_id"), QStringLiteral("packet_secret"),
                     QStringLiteral("recipients"), QStringLiteral("round_id"), QStringLiteral("round_public"),
                     QStringLiteral("round_title"), QStringLiteral("rubric"), QStringLiteral("seat"),
                     QStringLiteral("v")}));
    const QByteArray file = packetFile();
    const QByteArray header = file.mid(20, file.indexOf('}', file.indexOf("\"wrap\"")) - 19);
    EXPECT_EQ(canonicaljson::read(header)->keys(),
              QStringList({QStringLiteral("chunk"), QStringLiteral("kdf"), QStringLiteral("packet"),
                           QStringLiteral("padded"), QStringLiteral("round"), QStringLiteral("round_public"),
                           QStringLiteral("wrap")}));
}

TEST(PacketTest, WithheldTextNeverGoesIn)
{
    PacketContent content = samples::packetContent();
    content.items[0].responses[1].text = QStringLiteral("absent words");
    content.items[0].responses[2].text = QStringLiteral("recused words");
    content.items[0].responses[2].media = content.items[0].attachments;
    content.media.insert(QString(64, u'a'), "nothing shows this");
    EXPECT_EQ(*packetPlaintext(content, samples::packetKeys()), samples::packetSeal().plaintext);
}

TEST(PacketTest, TheSizeTellsNothing)
{
    PacketSeal seal = samples::packetSeal();
    seal.paddedLength = 200'000;
    PacketSeal longer = seal;
    PacketContent content = samples::packetContent();
    content.items[0].prompt = QString(150'000, u'x');
    longer.plaintext = *packetPlaintext(content, samples::packetKeys());
    EXPECT_EQ(sealedWith(seal)->size(), sealedWith(longer)->size());
    longer.paddedLength = 100'000;
    EXPECT_FALSE(sealedWith(longer).ok());
}

TEST(PacketTest, TheIdIsReadableOutside)
{
    EXPECT_EQ(*peekPacketId(packetFile()), samples::packetContent().packetId);
    EXPECT_FALSE(peekPacketId("JEOULFL").ok());
}

TEST(PacketTest, DamageIsFoundBeforeAnyDerivation)
{
    QByteArray file = packetFile();
    for (qsizetype at = 0; at < file.size(); at += at < 1'024 || at > file.size() - 128 ? 1 : 509) {
        file[at] = static_cast<char>(file.at(at) ^ 2);
        const Result<OpenedPacket> opened = openPacket(file, samples::kOpenCode, cheapPolicy());
        ASSERT_FALSE(opened.ok()) << at;
        ASSERT_NE(opened.error().code, ErrorCode::WrongKey) << at;
        file[at] = static_cast<char>(file.at(at) ^ 2);
    }
}

TEST(PacketTest, ARoundKeyOnTheOutsideMustBeTheOneInside)
{
    // Somebody without the code signs the packet again with a key of their own.
    QByteArray file = packetFile();
    const auto forger = rawcontainer::signingKey('F');
    file.replace(samples::packetKeys().roundPublic.toHex(), forger.publicKey.toHex());
    EXPECT_EQ(refusal(rawcontainer::signedAgain(file, "jeoul1/packet", forger)), ErrorCode::Damaged);
    // Somebody with the code, but without the round key.
    PacketSeal seal = samples::packetSeal();
    seal.roundPublic = forger.publicKey;
    seal.roundSecret = forger.secret;
    EXPECT_FALSE(sealedWith(seal).ok());
    seal = samples::packetSeal();
    seal.roundSecret = forger.secret;
    EXPECT_FALSE(sealedWith(seal).ok());
}

TEST(PacketTest, TheOutsideMustAnnounceTheInside)
{
    PacketSeal seal = samples::packetSeal();
    seal.packetId = QStringLiteral("another");
    EXPECT_FALSE(sealedWith(seal).ok());
    seal = samples::packetSeal();
    seal.roundShortId = QStringLiteral("99999999");
    EXPECT_FALSE(sealedWith(seal).ok());
}

TEST(PacketTest, AHeaderOfAnotherPacketIsRefused)
{
    const QByteArray plaintext = samples::packetSeal().plaintext;
    EXPECT_TRUE(openPacket(signedBy('R', forged(plaintext)), samples::kOpenCode, cheapPolicy()).ok());
    const auto outside = [&](const char *member, const QString &value, char key) {
        const auto opened = openPacket(signedBy(key, forged(plaintext, {{QLatin1String(member), value}})),
                                       samples::kOpenCode, cheapPolicy());
        return opened.ok() ? QString() : opened.error().sentence;
    };
    const QString wanted = QStringLiteral("The outside of this packet does not belong to what is inside.");
    EXPECT_EQ(outside("packet", QStringLiteral("another"), 'R'), wanted);
    EXPECT_EQ(outside("round", QStringLiteral("99999999"), 'R'), wanted);
    EXPECT_EQ(outside("round_public", toHex(rawcontainer::signingKey('F').publicKey), 'F'), wanted);
}

TEST(PacketTest, OnlyPracticeSaysWhatToExpect)
{
    PacketContent content = samples::packetContent();
    ASSERT_EQ(content.items.at(1).kind, ItemKind::Practice);
    const Expected expected{QStringLiteral("accuracy"), 3, QStringLiteral("두 곳이 틀림")};
    content.items[1].responses[0].expected = {expected};
    const Result<QByteArray> plain = packetPlaintext(content, samples::packetKeys());
    ASSERT_TRUE(plain.ok());
    PacketSeal seal = samples::packetSeal();
    seal.plaintext = *plain;
    const Result<QByteArray> file = sealedWith(seal);
    ASSERT_TRUE(file.ok());
    const Result<OpenedPacket> opened = openPacket(*file, samples::kOpenCode, cheapPolicy());
    ASSERT_TRUE(opened.ok()) << opened.error().detail.toStdString();
    EXPECT_EQ(opened->content.items.at(1).responses.at(0).expected, std::vector<Expected>{expected});
    EXPECT_TRUE(opened->content.items.at(0).responses.at(0).expected.empty());
}

TEST(PacketTest, ALaterMinorVersionMayAddMembers)
{
    QJsonObject record = *canonicaljson::read(samples::packetSeal().plaintext);
    record[QStringLiteral("later")] = 1;
    rawcontainer::Raw inside = forged(*canonicaljson::write(record));
    rawcontainer::Raw outside = forged(samples::packetSeal().plaintext, {{QStringLiteral("later"), 1}});
    EXPECT_EQ(refusal(signedBy('R', inside)), ErrorCode::Damaged);
    EXPECT_EQ(refusal(signedBy('R', outside)), ErrorCode::Damaged);
    for (rawcontainer::Raw *raw : {&inside, &outside}) {
        raw->minor = 1;
        EXPECT_TRUE(openPacket(signedBy('R', *raw), samples::kOpenCode, cheapPolicy()).ok());
    }
}

TEST(PacketTest, WhatIsInAPacketMustBeInItsForm)
{
    EXPECT_EQ(refusal("no packet"), ErrorCode::BadInput);
    EXPECT_EQ(refusal(signedBy('R', forged("{"))), ErrorCode::Damaged);
    rawcontainer::Raw raw = forged(samples::packetSeal().plaintext);
    raw.padded[65'535] = 1;
    EXPECT_EQ(refusal(signedBy('R', raw)), ErrorCode::Damaged) << "padding";
    raw = forged(samples::packetSeal().plaintext);
    raw.header = "[1]";
    EXPECT_EQ(refusal(signedBy('R', raw)), ErrorCode::Damaged);
    EXPECT_EQ(peekPacketId(signedBy('R', raw)).error().code, ErrorCode::Damaged);
}

TEST(PacketTest, NeedsTheMemoryItSays)
{
    const KdfCost huge{1, quint64(1) << 50};
    KdfPolicy policy = cheapPolicy();
    policy.cap = huge;
    const QJsonObject kdf = kdflock::toJson({QByteArray(16, 's'), huge});
    EXPECT_EQ(
        refusal(signedBy('R', forged("{}", {{QStringLiteral("kdf"), kdf}})), samples::kOpenCode, policy),
        ErrorCode::NotAvailable);
    policy.code = huge;
    SeededRandom random(QByteArray(32, 'r'), "packet");
    EXPECT_EQ(sealPacket(samples::packetSeal(), policy, random).error().code, ErrorCode::NotAvailable);
}

TEST(PacketTest, IsSealedUnderACodeOnly)
{
    PacketSeal seal = samples::packetSeal();
    seal.openCode = QStringLiteral("0000 0000 0000 0794 45");
    EXPECT_EQ(sealedWith(seal).error().code, ErrorCode::BadInput);
}

TEST(PacketTest, LargePacketsOpen)
{
    PacketContent content = samples::packetContent();
    for (int i = 0; i < 200; ++i) {
        BlindItem item = content.items[0];
        item.id = QStringLiteral("more%1").arg(i);
        item.responses[0].text = QString(5'000, QChar(0xAC00 + i));
        content.items.push_back(item);
    }
    PacketSeal seal = samples::packetSeal();
    seal.plaintext = *packetPlaintext(content, samples::packetKeys());
    ASSERT_GT(seal.plaintext.size(), 2'000'000);
    const Result<OpenedPacket> opened = openPacket(*sealedWith(seal), samples::kOpenCode, cheapPolicy());
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(opened->content.items.back().responses[0].text, content.items.back().responses[0].text);
}
