// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/packetrecord.h"

#include "models/base/canonicaljson.h"
#include "models/base/digest.h"
#include "models/exchange/packet.h"
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
    SeededRandom random(QByteArray(32, 'r'), "packet");
    const Result<QByteArray> file = sealPacket(seal, cheapPolicy(), random);
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

/// A PNG of this size on paper.
QByteArray pictureOf(quint32 width, quint32 height)
{
    QByteArray bytes = samples::picture();
    for (int i = 0; i < 4; ++i) {
        bytes[16 + i] = static_cast<char>((width >> (24 - 8 * i)) & 0xFF);
        bytes[20 + i] = static_cast<char>((height >> (24 - 8 * i)) & 0xFF);
    }
    return bytes;
}

bool takesPicture(const QByteArray &bytes, int width, int height)
{
    PacketContent content = samples::packetContent();
    const QString id = QString::fromLatin1(digest::sha256Hex(bytes));
    content.items[0].attachments = {{id, width, height, {}}};
    content.media.insert(id, bytes);
    return packetPlaintext(content, samples::packetKeys()).ok();
}

bool isTakenWith(const QString &path, const QJsonValue &value)
{
    return isTaken(
        [&](QJsonObject &record) { record = withValue(record, path.split(u'/'), value).toObject(); });
}

} // namespace

TEST(PacketRecordTest, OnlyPracticeSaysWhatToExpect)
{
    const QJsonArray entry{QJsonObject{{QStringLiteral("criterion"), QStringLiteral("accuracy")},
                                       {QStringLiteral("reason"), QString()},
                                       {QStringLiteral("step"), 3}}};
    EXPECT_TRUE(isTakenWith(QStringLiteral("items/1/responses/0/expected"), entry));
    EXPECT_FALSE(isTakenWith(QStringLiteral("items/0/responses/0/expected"), entry)) << "an item that counts";
    EXPECT_FALSE(isTakenWith(QStringLiteral("items/1/responses/0/expected"), QJsonArray()));
    EXPECT_FALSE(isTakenWith(QStringLiteral("items/1/responses/0/expected"), 3));
    const auto withheld = [&](const QJsonArray &expected) {
        return isTaken([&](QJsonObject &record) {
            QJsonObject response = record.value(QStringLiteral("items"))
                                       .toArray()
                                       .at(1)
                                       .toObject()
                                       .value(QStringLiteral("responses"))
                                       .toArray()
                                       .at(0)
                                       .toObject();
            response[QStringLiteral("assigned")] = false;
            response[QStringLiteral("text")] = QString();
            response[QStringLiteral("media")] = QJsonArray();
            response.remove(QStringLiteral("expected"));
            if (!expected.isEmpty())
                response[QStringLiteral("expected")] = expected;
            record =
                withValue(record, QStringLiteral("items/1/responses/0").split(u'/'), response).toObject();
        });
    };
    EXPECT_TRUE(withheld({}));
    EXPECT_FALSE(withheld(entry)) << "what was withheld from this reviewer has no anchors either";
}

TEST(PacketRecordTest, RecordsThatCannotBeRightAreRefused)
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
        {"items/0/responses/2/media", canonicaljson::read(samples::packetSeal().plaintext)
                                          ->value(QStringLiteral("items"))[0][QStringLiteral("attachments")]},
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
        {"rubric/scales/0/max", QStringLiteral("4.9")},
        {"rubric/scales/0/max", QStringLiteral("0")},
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

TEST(PacketRecordTest, PicturesMustBeWhatTheirIdSays)
{
    const QString id = QString::fromLatin1(digest::sha256Hex(samples::picture()));
    EXPECT_FALSE(
        isTakenWith(QStringLiteral("media/") + id, QString::fromLatin1(QByteArray("other").toBase64())));
    EXPECT_FALSE(isTakenWith(QStringLiteral("media/") + id, QStringLiteral("=not base64=")));
    // The same bytes, not as we write them: the last letter has two bits that say nothing.
    const QByteArray ours = samples::picture().toBase64();
    ASSERT_TRUE(ours.endsWith("I="));
    for (const QByteArray &loose : {ours.chopped(1), ours.chopped(2) + "J="}) {
        EXPECT_EQ(QByteArray::fromBase64(loose), samples::picture());
        EXPECT_FALSE(isTakenWith(QStringLiteral("media/") + id, QString::fromLatin1(loose)));
    }
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

TEST(PacketRecordTest, RecordingsMakeAPacketOfVersionTwo)
{
    const QByteArray bytes = "OggS and so on";
    const QString id = QString::fromLatin1(digest::sha256Hex(bytes));
    PacketContent content = samples::packetContent();
    content.media.insert(id, bytes);
    const auto written = [&](const Media &media) {
        content.items[0].attachments.push_back(media);
        const auto plaintext = packetPlaintext(content, samples::packetKeys());
        content.items[0].attachments.pop_back();
        return plaintext;
    };
    const auto heard = written({id, 0, 0, {}, MediaKind::Sound, 1'500, -120});
    ASSERT_TRUE(heard.ok()) << heard.error().text().toStdString();
    EXPECT_TRUE(heard->contains("\"duration\":1500,\"gain\":-120,"));
    EXPECT_TRUE(heard->endsWith(",\"v\":2}"));
    const auto back = packetrecord::read(*canonicaljson::read(*heard), Findings::Unknown::Refused);
    ASSERT_TRUE(back.ok());
    const Media &media = back->content.items[0].attachments.back();
    EXPECT_EQ(media.kind, MediaKind::Sound);
    EXPECT_EQ(std::pair(media.duration, media.gain), std::pair(1'500, -120));
    EXPECT_TRUE(written({id, 640, 480, {}, MediaKind::Video, 1'200'000, 1'200}).ok());
    for (const Media &lie :
         {Media{id, 0, 0, {}}, Media{id, 1, 1, {}, MediaKind::Sound, 1'500, 0},
          Media{id, 0, 0, {}, MediaKind::Video, 1'500, 0}, Media{id, 0, 0, {}, MediaKind::Sound},
          Media{id, 0, 0, {}, MediaKind::Sound, 1'200'001, 0},
          Media{id, 0, 0, {}, MediaKind::Sound, 1, 1'201}, Media{id, 0, 0, {}, MediaKind::Sound, 1, -4'001}})
        EXPECT_FALSE(written(lie).ok()) << lie.width << ' ' << lie.duration << ' ' << lie.gain;
    Media picture = content.items[0].attachments[0];
    picture.kind = MediaKind::Video;
    picture.duration = 10;
    EXPECT_FALSE(written(picture).ok()) << "a picture does not play";
}

TEST(PacketRecordTest, PicturesAreOfAUsableSize)
{
    EXPECT_TRUE(takesPicture(pictureOf(2, 1), 2, 1));
    EXPECT_TRUE(takesPicture(pictureOf(5'000, 5'000), 5'000, 5'000)) << "25 million points";
    EXPECT_TRUE(takesPicture(pictureOf(32'767, 1), 32'767, 1));
    for (const auto &[width, height] :
         std::initializer_list<std::pair<int, int>>{{0, 1}, {1, 0}, {32'768, 1}, {1, 32'768}, {5'001, 5'000}})
        EXPECT_FALSE(
            takesPicture(pictureOf(static_cast<quint32>(width), static_cast<quint32>(height)), width, height))
            << width << " x " << height;
    EXPECT_FALSE(takesPicture(pictureOf(2, 1), 2, 2)) << "another size than it says";
    EXPECT_FALSE(takesPicture(samples::picture().first(23), 2, 1));
    EXPECT_FALSE(takesPicture('x' + samples::picture(), 2, 1));
}
