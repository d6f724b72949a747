// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/container.h"
#include "tests/exchange/rawcontainer.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QStringEncoder>

#include <set>

using namespace jeoul;
using namespace jeoul::exchange;
using container::Type;

namespace {

const QByteArray kKey(32, 'k');

rawcontainer::SigningKey signer()
{
    return rawcontainer::signingKey('s');
}

QByteArray sample(Type type)
{
    const Result<QByteArray> file =
        container::write({type, {{QStringLiteral("id"), QStringLiteral("가")}}, "payload", 0},
                         SecretBytes::copyOf(kKey), signer().secret);
    return file.ok() ? *file : QByteArray();
}

Status check(const QByteArray &file, Type type)
{
    const Result<container::Unverified> unverified = container::Unverified::parse(file, type);
    JEOUL_TRY(unverified);
    JEOUL_TRY(unverified->verify(signer().publicKey));
    return done();
}

QString sentence(const QByteArray &file)
{
    const Status status = check(file, Type::Packet);
    return status.ok() ? QStringLiteral("accepted") : status.error().sentence;
}

} // namespace

TEST(ContainerSignatureTest, ForeignSignaturesAreRefused)
{
    const QByteArray file = sample(Type::Packet);
    const QByteArray other = sample(Type::Submission);
    EXPECT_FALSE(check(file.chopped(64) + other.last(64), Type::Packet).ok());
    EXPECT_FALSE(check(file.chopped(64) + QByteArray(64, '\0'), Type::Packet).ok());
    EXPECT_FALSE(check(file.chopped(64) + QByteArray(64, '\xFF'), Type::Packet).ok());
}

TEST(ContainerSignatureTest, AMalleatedSignatureIsRefused)
{
    // S + L, the same number modulo the group order.
    const QByteArray order =
        QByteArray::fromHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    QByteArray file = sample(Type::Packet);
    int carry = 0;
    for (qsizetype i = 0; i < 32; ++i) {
        const qsizetype at = file.size() - 32 + i;
        carry += static_cast<unsigned char>(file.at(at)) + static_cast<unsigned char>(order.at(i));
        file[at] = static_cast<char>(carry & 0xFF);
        carry >>= 8;
    }
    EXPECT_FALSE(check(file, Type::Packet).ok());
}

TEST(TransferDamageTest, EachMishapHasItsOwnSentence)
{
    const QByteArray file = sample(Type::Packet);
    QByteArray newer = file;
    newer[11] = 2;
    QByteArray flagged = file;
    flagged[13] = 1;
    QByteArray flipped = file;
    flipped[40'000] = static_cast<char>(flipped.at(40'000) ^ 1);
    QByteArray mailed = file;
    mailed.replace("\n", "\r\n");
    QByteArray halfCopied = file;
    halfCopied.replace(30'000, file.size() - 30'000, QByteArray(file.size() - 30'000, '\0'));
    const QList<QString> sentences = {sentence({}),
                                      sentence("%PDF-1.7"),
                                      sentence("PK\x03\x04 something"),
                                      sentence(newer),
                                      sentence(flagged),
                                      sentence(flipped),
                                      sentence(mailed),
                                      sentence(halfCopied),
                                      sentence(file.first(50'000)),
                                      sentence(file + "x"),
                                      sentence(sample(Type::Vault))};
    EXPECT_EQ(std::set<QString>(sentences.begin(), sentences.end()).size(),
              static_cast<std::size_t>(sentences.size()));
    EXPECT_FALSE(sentences.contains(QStringLiteral("accepted")));
}

TEST(TransferDamageTest, WhatMailDoesIsRecognised)
{
    const QByteArray file = sample(Type::Packet);
    QByteArray mailed = file;
    mailed.replace("\n", "\r\n");
    const QString wanted = sentence(mailed);
    EXPECT_TRUE(wanted.contains(QStringLiteral("mail"))) << wanted.toStdString();
    EXPECT_EQ(sentence(file.toBase64()), wanted);
    EXPECT_EQ(sentence("Content-Transfer-Encoding: base64\r\n\r\n" + file.toBase64()), wanted);
    const QString asText = QString::fromLatin1(file);
    QStringEncoder utf16le(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    QStringEncoder utf16be(QStringEncoder::Utf16BE, QStringConverter::Flag::WriteBom);
    EXPECT_EQ(sentence(utf16le(asText)), wanted);
    EXPECT_EQ(sentence(utf16be(asText)), wanted);
    EXPECT_EQ(sentence("\xEF\xBB\xBF" + file), wanted);
    EXPECT_EQ(sentence(QString::fromUtf8(file).toUtf8()), wanted);
    EXPECT_EQ(sentence("\xEF\xBB\xBFhello"), sentence("hello")) << "a text of somebody else";
}

TEST(TransferDamageTest, AnUnfinishedCopyIsRecognised)
{
    const QByteArray file = sample(Type::Packet);
    QByteArray half = file.first(30'000) + QByteArray(file.size() - 30'000, '\0');
    const QString wanted = sentence(half);
    EXPECT_TRUE(wanted.contains(QStringLiteral("did not finish")));
    EXPECT_EQ(sentence(file.chopped(64) + QByteArray(64, '\0')), wanted);
    EXPECT_EQ(sentence(QByteArray(70'000, '\0')), wanted);
    EXPECT_EQ(sentence(file.first(30'000) + QByteArray(4'096, '\0')), wanted);
}

TEST(TransferDamageTest, ACutAtAChunkIsNamedACut)
{
    const Result<QByteArray> file = container::write({Type::Packet, {}, QByteArray(150'000, 'x'), 0},
                                                     SecretBytes::copyOf(kKey), signer().secret);
    ASSERT_TRUE(file.ok());
    const QString cut = sentence(file->first(50'000));
    EXPECT_TRUE(cut.contains(QStringLiteral("cut off")));
    EXPECT_EQ(sentence(file->chopped(65'553)), cut);
    EXPECT_EQ(sentence(file->first(10)), cut);
    EXPECT_EQ(sentence(file->first(5)), cut);
    EXPECT_TRUE(sentence(*file + file->last(65'553)).contains(QStringLiteral("added")));
}
