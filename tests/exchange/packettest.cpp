// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packet.h"

#include "models/base/canonicaljson.h"
#include "models/base/digest.h"
#include "tests/exchange/rawcontainer.h"
#include "tests/exchange/samples.h"

#include <gtest/gtest.h>

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

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

/// Seals a record that was changed by somebody who holds every key, and says whether it is taken.
bool isTaken(const std::function<void(QJsonObject &)> &change)
{
    PacketSeal seal = samples::packetSeal();
    QJsonObject record = *canonicaljson::read(seal.plaintext);
    change(record);
    const Result<QByteArray> plaintext = canonicaljson::write(record);
    if (!plaintext.ok())
        return false;
    seal.plaintext = *plaintext;
    const Result<QByteArray> file = sealedWith(seal);
    return file.ok() && openPacket(*file, samples::kOpenCode, cheapPolicy()).ok();
}

/// Puts `value` at a path such as {"items", "0", "id"}.
QJsonValue withValue(const QJsonValue &root, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (root.isArray()) {
        QJsonArray array = root.toArray();
        const qsizetype index = path.first().toLongLong();
        array[index] = withValue(array.at(index), path.mid(1), value);
        return array;
    }
    QJsonObject object = root.toObject();
    object[path.first()] = withValue(object.value(path.first()), path.mid(1), value);
    return object;
}

bool isTakenWith(const QString &path, const QJsonValue &value)
{
    return isTaken(
        [&](QJsonObject &record) { record = withValue(record, path.split(u'/'), value).toObject(); });
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
                 "a985c75f061e4321a187af808086f8624680db87478d601549e790f359dcbea4");
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

TEST(PacketTest, RecordsThatCannotBeRightAreRefused)
{
    EXPECT_TRUE(isTaken([](QJsonObject &) {}));
    EXPECT_TRUE(isTakenWith(QStringLiteral("items/1/id"), QStringLiteral("i9")));
    const QList<std::pair<const char *, QJsonValue>> lies = {
        {"extra", 1},
        {"v", 2},
        {"v", 0},
        {"format", QStringLiteral("jeoul-vault")},
        {"seat", QString()},
        {"seat", QString(200, u's')},
        {"seat", QStringLiteral("W\n07")},
        {"seat", 7},
        {"items", QJsonObject()},
        {"items/1/id", QStringLiteral("i1")},
        {"items/0/team", QStringLiteral("x")},
        {"items/0/kind", QStringLiteral("secret")},
        {"items/0/responses/0/present", 1},
        {"items/0/responses/1/text", QStringLiteral("present after all")},
        {"items/0/responses/2/text", QStringLiteral("recused")},
        {"items/0/attachments/0/width", 3},
        {"items/0/attachments/0/width", 1.5},
        {"items/0/attachments/0/id", QString(64, u'0')},
        {"media", QJsonObject()},
        {"packet_secret", QString(128, u'0')},
        {"packet_secret", QString(126, u'0')},
        {"round_public", QString(64, u'G')},
        {"recipients", QJsonArray()},
        {"manifest_sha256", QStringLiteral("0")},
        {"rubric/scales/0/size", QStringLiteral("0")},
        {"rubric/scales/0/size", QStringLiteral("-1")},
        {"rubric/scales/0/size", QStringLiteral("0.50")},
        {"rubric/scales/0/size", QStringLiteral("1/1000000000")},
        {"rubric/scales/0/max", QStringLiteral("99999999999999999999999999")},
        {"rubric/scales/0/anchors/0/step", 11},
        {"rubric/sheets/0/criteria/0/scale", QStringLiteral("none")},
        {"rubric/sheets/0/criteria/0/comment/when", QStringLiteral("sometimes")},
        {"rubric/sheets/0/item_kinds/0", QStringLiteral("secret")},
        {"rubric/policy/min_seconds_per_item", -1},
        {"rubric/policy/labels", QStringLiteral("greek")},
    };
    for (const auto &[path, value] : lies)
        EXPECT_FALSE(isTakenWith(QString::fromLatin1(path), value)) << path;
    EXPECT_FALSE(isTaken([](QJsonObject &record) { record.remove(QStringLiteral("seat")); }));
    EXPECT_FALSE(isTaken([](QJsonObject &record) {
        QJsonArray twice = record.value(QStringLiteral("recipients")).toArray();
        twice[1] = twice.at(0);
        record[QStringLiteral("recipients")] = twice;
    }));
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
    const QJsonArray entry{QJsonObject{{QStringLiteral("criterion"), QStringLiteral("accuracy")},
                                       {QStringLiteral("reason"), QString()},
                                       {QStringLiteral("step"), 3}}};
    EXPECT_TRUE(isTakenWith(QStringLiteral("items/1/responses/0/expected"), entry));
    EXPECT_FALSE(isTakenWith(QStringLiteral("items/0/responses/0/expected"), entry)) << "an item that counts";
    EXPECT_FALSE(isTakenWith(QStringLiteral("items/1/responses/0/expected"), QJsonArray()));
    EXPECT_FALSE(isTakenWith(QStringLiteral("items/1/responses/0/expected"), 3));
}

TEST(PacketTest, PicturesMustBeWhatTheirIdSays)
{
    const QString id = QString::fromLatin1(digest::sha256Hex(samples::picture()));
    EXPECT_FALSE(
        isTakenWith(QStringLiteral("media/") + id, QString::fromLatin1(QByteArray("other").toBase64())));
    EXPECT_FALSE(isTakenWith(QStringLiteral("media/") + id, QStringLiteral("=not base64=")));
    PacketContent content = samples::packetContent();
    PacketContent trailing = content;
    const QByteArray more = samples::picture() + "more";
    trailing.items[0].attachments = {{QString::fromLatin1(digest::sha256Hex(more)), 2, 1, {}}};
    trailing.media.insert(trailing.items[0].attachments[0].id, more);
    EXPECT_FALSE(packetPlaintext(trailing, samples::packetKeys()).ok());
    QByteArray jpeg("\xFF\xD8\xFF\xE0 not a PNG");
    const QString other = QString::fromLatin1(digest::sha256Hex(jpeg));
    content.items[0].attachments = {{other, 2, 1, {}}};
    content.media.insert(other, jpeg);
    EXPECT_FALSE(packetPlaintext(content, samples::packetKeys()).ok());
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
