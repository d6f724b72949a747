// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/container.h"
#include "tests/exchange/rawcontainer.h"

#include <gtest/gtest.h>

#include <set>

using namespace jeoul;
using namespace jeoul::exchange;
using container::Type;
using rawcontainer::Raw;

namespace {

const QByteArray kKey(32, 'k');

rawcontainer::SigningKey signer()
{
    return rawcontainer::signingKey('s');
}

Raw goodRaw()
{
    Raw raw;
    raw.padded = rawcontainer::pad("hello");
    raw.key = kKey;
    raw.domain = "jeoul1/packet";
    return raw;
}

Result<QByteArray> openWith(const QByteArray &file, const QByteArray &publicKey, const QByteArray &key = kKey,
                            Type type = Type::Packet)
{
    const Result<container::Unverified> unverified = container::Unverified::parse(file, type);
    JEOUL_TRY(unverified);
    const Result<container::Verified> verified = unverified->verify(publicKey);
    JEOUL_TRY(verified);
    return verified->open(SecretBytes::copyOf(key));
}

Result<QByteArray> openRaw(const Raw &raw)
{
    return openWith(rawcontainer::build(raw, signer()), signer().publicKey);
}

ErrorCode refusal(const Result<QByteArray> &result)
{
    EXPECT_FALSE(result.ok());
    return result.ok() ? ErrorCode::Internal : result.error().code;
}

Result<QByteArray> written(const QByteArray &payload, qint64 padAs = 0)
{
    return container::write({Type::Packet, {{QStringLiteral("a"), 1}}, payload, padAs},
                            SecretBytes::copyOf(kKey), signer().secret);
}

} // namespace

TEST(ContainerTest, GivesBackWhatWasWritten)
{
    for (const qsizetype size : {0, 1, 65'527, 65'528, 65'529, 200'000}) {
        const QByteArray payload(size, 'x');
        const Result<QByteArray> file = written(payload);
        ASSERT_TRUE(file.ok()) << size;
        const Result<QByteArray> opened = openWith(*file, signer().publicKey);
        ASSERT_TRUE(opened.ok()) << size;
        EXPECT_EQ(*opened, payload);
    }
}

TEST(ContainerTest, OpensWhatAnotherImplementationWrote)
{
    const Result<QByteArray> opened = openRaw(goodRaw());
    ASSERT_TRUE(opened.ok());
    EXPECT_EQ(*opened, "hello");
}

TEST(ContainerTest, HasTheAgreedLayout)
{
    const Result<QByteArray> file = written("hello");
    ASSERT_TRUE(file.ok());
    const QByteArray header = "{\"a\":1,\"chunk\":65536,\"padded\":65536}";
    EXPECT_EQ(file->left(20), QByteArray::fromHex("4a454f554c464c01010001010000000024000000"))
        << file->left(20).toHex().data();
    EXPECT_EQ(header.size(), 0x24);
    EXPECT_EQ(file->mid(20, header.size()), header);
    EXPECT_EQ(file->size(), 20 + header.size() + 24 + 65'536 + 17 + 64);
}

TEST(ContainerTest, PaddingHidesTheLength)
{
    EXPECT_EQ(written("a")->size(), written(QByteArray(65'528, 'b'))->size());
    EXPECT_EQ(written("a", 150'000)->size(), written(QByteArray(150'000, 'b'))->size());
    EXPECT_LT(written("a")->size(), written(QByteArray(65'529, 'b'))->size());
}

TEST(ContainerTest, RefusesAnotherKey)
{
    EXPECT_EQ(refusal(openWith(*written("a"), signer().publicKey, QByteArray(32, 'q'))), ErrorCode::Damaged);
    EXPECT_EQ(refusal(openWith(*written("a"), rawcontainer::signingKey('t').publicKey)), ErrorCode::Damaged);
}

TEST(ContainerTest, ASignatureFitsOneKindOnly)
{
    Raw raw = goodRaw();
    raw.domain = "jeoul1/vault";
    EXPECT_EQ(refusal(openRaw(raw)), ErrorCode::Damaged);
}

TEST(ContainerTest, NamesTheOtherKind)
{
    const Result<QByteArray> opened = openWith(*written("a"), signer().publicKey, kKey, Type::Vault);
    EXPECT_EQ(refusal(opened), ErrorCode::BadInput);
    EXPECT_TRUE(opened.error().sentence.contains(QStringLiteral(".jpacket")));
}

TEST(ContainerTest, PrefixFieldsAreChecked)
{
    const auto with = [](auto change) {
        Raw raw = goodRaw();
        change(raw);
        return refusal(openRaw(raw));
    };
    EXPECT_EQ(with([](Raw &raw) { raw.major = 2; }), ErrorCode::NewerVersion);
    EXPECT_EQ(with([](Raw &raw) { raw.major = 0; }), ErrorCode::Damaged);
    EXPECT_EQ(with([](Raw &raw) { raw.type = 9; }), ErrorCode::NewerVersion);
    EXPECT_EQ(with([](Raw &raw) { raw.suite = 2; }), ErrorCode::NotAvailable);
    EXPECT_EQ(with([](Raw &raw) { raw.flags = 1; }), ErrorCode::NewerVersion);
    EXPECT_EQ(with([](Raw &raw) { raw.reserved = 256; }), ErrorCode::Damaged);
    for (const quint32 length : {0U, 1U, 65'537U, 0x7FFF'FFFFU, 0xFFFF'FFFFU})
        EXPECT_EQ(with([length](Raw &raw) { raw.headerLength = length; }), ErrorCode::Damaged) << length;
}

TEST(ContainerTest, ALaterMinorVersionOpens)
{
    Raw raw = goodRaw();
    raw.minor = 7;
    EXPECT_TRUE(openRaw(raw).ok());
}

TEST(ContainerTest, HeaderMustBeCanonical)
{
    for (const char *header :
         {"{\"chunk\":65536,\"chunk\":65536,\"padded\":65536}", "{\"padded\":65536,\"chunk\":65536}",
          "{\"chunk\":65536, \"padded\":65536}", "{\"a\":1.5,\"chunk\":65536,\"padded\":65536}",
          "{\"chunk\":65536.0,\"padded\":65536}", "{\"a\":1e400,\"chunk\":65536,\"padded\":65536}",
          "{\"a\":9007199254740993,\"chunk\":65536,\"padded\":65536}",
          "{\"a\":\"\\u0000\",\"chunk\":65536,\"padded\":65536}",
          "{\"a\":\"\xC0\xAF\",\"chunk\":65536,\"padded\":65536}", "[1]", "{}", "{\"chunk\":65536}"}) {
        Raw raw = goodRaw();
        raw.header = header;
        EXPECT_EQ(refusal(openRaw(raw)), ErrorCode::Damaged) << header;
    }
    Raw deep = goodRaw();
    deep.header = "{\"a\":" + QByteArray(30'000, '[') + QByteArray(30'000, ']') + ",\"chunk\":65536}";
    EXPECT_EQ(refusal(openRaw(deep)), ErrorCode::Damaged);
}

TEST(ContainerTest, HeaderMayFillItsLimit)
{
    Raw raw = goodRaw();
    const QByteArray tail = "\",\"chunk\":65536,\"padded\":65536}";
    raw.header = "{\"a\":\"" + QByteArray(65'536 - 6 - tail.size(), 'x') + tail;
    ASSERT_EQ(raw.header.size(), container::kMaxHeaderBytes);
    EXPECT_TRUE(openRaw(raw).ok());
    raw.header.insert(10, 'x');
    EXPECT_EQ(refusal(openRaw(raw)), ErrorCode::Damaged);
}

TEST(ContainerTest, PaddedLengthMustBeTrue)
{
    for (const char *padded : {"0", "-65536", "65535", "131072", "536936448", "9007199254740991"}) {
        Raw raw = goodRaw();
        raw.header = QByteArray("{\"chunk\":65536,\"padded\":") + padded + "}";
        const Result<QByteArray> opened = openRaw(raw);
        EXPECT_EQ(refusal(opened), ErrorCode::Damaged) << padded;
        EXPECT_EQ(opened.error().detail, QStringLiteral("padded length"));
        // A header that promises nothing says nothing about how much of a file is missing either.
        EXPECT_EQ(refusal(openWith(rawcontainer::build(raw, signer()).chopped(1), signer().publicKey)),
                  ErrorCode::Damaged);
    }
    Raw raw = goodRaw();
    raw.header = "{\"chunk\":65535,\"padded\":65536}";
    EXPECT_EQ(openRaw(raw).error().detail, QStringLiteral("padded length"));
}

TEST(ContainerTest, PaddingMustBeZeroAndFit)
{
    Raw raw = goodRaw();
    raw.padded[65'535] = 1;
    EXPECT_EQ(refusal(openRaw(raw)), ErrorCode::Damaged);
    for (const QByteArray &length : {QByteArray("\xF9\xFF\0\0\0\0\0\0", 8), QByteArray(8, '\xFF'),
                                     QByteArray("\0\0\0\0\0\0\0\x80", 8)}) {
        raw = goodRaw();
        raw.padded.replace(0, 8, length);
        EXPECT_EQ(refusal(openRaw(raw)), ErrorCode::Damaged) << length.toHex().data();
    }
}

TEST(ContainerTest, ChunksStandWhereTheyBelong)
{
    Raw raw = goodRaw();
    raw.header = "{\"chunk\":65536,\"padded\":196608}";
    raw.padded = rawcontainer::pad(QByteArray(150'000, 'y'), 3);
    EXPECT_TRUE(openRaw(raw).ok());
    for (const QList<qsizetype> &order :
         {QList<qsizetype>{1, 0, 2}, QList<qsizetype>{0, 2, 1}, QList<qsizetype>{0, 0, 2},
          QList<qsizetype>{0, 2, 2}, QList<qsizetype>{2, 1, 0}}) {
        raw.order = order;
        EXPECT_EQ(refusal(openRaw(raw)), ErrorCode::Damaged);
    }
    raw.header = "{\"chunk\":65536,\"padded\":131072}";
    raw.order = {0, 1}; // the cut that secretstream itself does not notice
    EXPECT_EQ(refusal(openRaw(raw)), ErrorCode::Damaged);
    raw.order = {0, 2};
    EXPECT_EQ(refusal(openRaw(raw)), ErrorCode::Damaged);
    raw.header = "{\"chunk\":65536,\"padded\":262144}";
    raw.order = {0, 1, 2, 2};
    EXPECT_EQ(refusal(openRaw(raw)), ErrorCode::Damaged);
}

TEST(ContainerTest, TheLastChunkMustSaySo)
{
    Raw raw = goodRaw();
    raw.finalTag = false;
    EXPECT_EQ(refusal(openRaw(raw)), ErrorCode::Damaged);
}

TEST(ContainerTest, TheFirstChunkIsBoundToTheHeader)
{
    Raw raw = goodRaw();
    raw.associated = false;
    EXPECT_EQ(refusal(openRaw(raw)), ErrorCode::Damaged);
    // Somebody who may sign cannot move the contents under another header either.
    QByteArray moved = *written("hello");
    moved.replace("{\"a\":1,", "{\"a\":2,");
    moved = rawcontainer::signedAgain(moved, "jeoul1/packet", signer());
    EXPECT_EQ(refusal(openWith(moved, signer().publicKey)), ErrorCode::Damaged);
}

TEST(ContainerTest, TheHeaderIsOursToExtend)
{
    const auto withHeader = [](const QJsonObject &header) {
        return container::write({Type::Packet, header, "a", 0}, SecretBytes::copyOf(kKey), signer().secret);
    };
    for (const QJsonObject &header :
         {QJsonObject{{QStringLiteral("chunk"), 1}}, QJsonObject{{QStringLiteral("padded"), 1}},
          QJsonObject{{QStringLiteral("a"), 0.5}}, QJsonObject{{QStringLiteral("a"), QString(65'536, u'x')}}})
        EXPECT_EQ(refusal(withHeader(header)), ErrorCode::Internal);
    EXPECT_TRUE(withHeader({{QStringLiteral("a"), QString(65'000, u'x')}}).ok());
}

TEST(ContainerTest, NeedsWholeKeys)
{
    const auto under = [](const QByteArray &key, const QByteArray &secret) {
        return container::write({Type::Packet, {}, "a", 0}, SecretBytes::copyOf(key), secret);
    };
    EXPECT_EQ(refusal(under(kKey.chopped(1), signer().secret)), ErrorCode::Internal);
    EXPECT_EQ(refusal(under(kKey, signer().secret.chopped(1))), ErrorCode::Internal);
    EXPECT_EQ(refusal(openWith(*written("a"), signer().publicKey, kKey.chopped(1))), ErrorCode::Damaged);
    EXPECT_EQ(refusal(openWith(*written("a"), signer().publicKey.chopped(1))), ErrorCode::Damaged);
}

TEST(ContainerTest, TooLargeIsToldBeforeAnythingIsMade)
{
    constexpr qint64 kMost = container::kMaxFileBytes;
    const QString sentence = QStringLiteral("The contents are larger than the 512 MiB a file may hold.");
    for (const Result<QByteArray> &file :
         {written("a", kMost + 1), written("a", kMost), written(QByteArray::fromRawData("a", kMost + 1))}) {
        ASSERT_FALSE(file.ok());
        EXPECT_EQ(file.error().sentence, sentence);
    }
    // Refused by its length alone: nothing of it is there to be read.
    const auto parsed =
        container::Unverified::parse(QByteArray::fromRawData("JEOULFL", kMost + 1), Type::Packet);
    ASSERT_FALSE(parsed.ok());
    EXPECT_EQ(parsed.error().sentence,
              QStringLiteral("The file is larger than 512 MiB, which no Jeoul file is."));
}
