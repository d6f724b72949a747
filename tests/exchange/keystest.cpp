// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/keys.h"

#include "models/base/digest.h"
#include "models/exchange/container.h"
#include "models/exchange/kdflock.h"
#include "models/exchange/passphrase.h"
#include "tests/exchange/rawcontainer.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

#include <functional>

using namespace jeoul;
using namespace jeoul::exchange;
using rawcontainer::cheapPolicy;

namespace {

SeededRandom source(char seed = 'r')
{
    return SeededRandom(QByteArray(32, seed), "test");
}

const QString kPassphrase = QStringLiteral("저울 하나 둘 셋");

QByteArray keyFile(const KdfPolicy &policy = cheapPolicy(), char seed = 'r')
{
    SeededRandom random = source(seed);
    const SecretKey key = makeKey(KeyRole::Chair, random);
    const Result<QByteArray> file = writeSecretKey(key, kPassphrase, policy, random);
    return file.ok() ? *file : QByteArray();
}

ErrorCode refusal(const QByteArray &file, const QString &passphrase, const KdfPolicy &policy = cheapPolicy())
{
    const Result<SecretKey> key = readSecretKey(file, passphrase, policy);
    EXPECT_FALSE(key.ok());
    return key.ok() ? ErrorCode::Internal : key.error().code;
}

/// The key file with its cost replaced by somebody who owns the key.
QByteArray withCost(const KdfCost &cost)
{
    KdfPolicy made = cheapPolicy();
    made.key = {2, quint64(1) << 20};
    SeededRandom random = source();
    const SecretKey key = makeKey(KeyRole::Chair, random);
    QByteArray file = *writeSecretKey(key, kPassphrase, made, random);
    const qsizetype before = file.indexOf("\"mem\":1048576,\"ops\":2");
    const QByteArray stated =
        "\"mem\":" + QByteArray::number(cost.memoryBytes) + ",\"ops\":" + QByteArray::number(cost.operations);
    file.replace(before, 21, stated);
    const quint32 length = static_cast<quint32>(file.indexOf('}', file.indexOf("\"wrap\"")) + 1 - 20);
    for (int i = 0; i < 4; ++i)
        file[16 + i] = static_cast<char>((length >> (8 * i)) & 0xFF);
    return rawcontainer::signedAgain(file, "jeoul1/key", {key.publicKey.signing, key.signingSecret});
}

SecretKey owner()
{
    SeededRandom random = source();
    return makeKey(KeyRole::Chair, random);
}

/// The owner's key file, put together by somebody who knows all of it: as wrong as wanted.
rawcontainer::Raw forged(const QByteArray &payload)
{
    SeededRandom random = source('f');
    const QByteArray payloadKey(32, 'k');
    const Result<passphrase::Locked> locked = passphrase::lock(kPassphrase, cheapPolicy(), random);
    const SecretBytes wrapping = kdflock::subkey(locked->master, 1, "jeoulkey");
    const QByteArray wrap = kdflock::wrap(SecretBytes::copyOf(payloadKey), wrapping, random);
    return rawcontainer::holding(4,
                                 {{QStringLiteral("box"), toHex(owner().publicKey.box)},
                                  {QStringLiteral("kdf"), kdflock::toJson(locked->kdf)},
                                  {QStringLiteral("role"), QStringLiteral("chair")},
                                  {QStringLiteral("signing"), toHex(owner().publicKey.signing)},
                                  {QStringLiteral("wrap"), toHex(wrap)}},
                                 payload, payloadKey);
}

QByteArray signedByOwner(const rawcontainer::Raw &raw)
{
    return rawcontainer::build(raw, {owner().publicKey.signing, owner().signingSecret});
}

} // namespace

TEST(KeysTest, ASecretKeyComesBack)
{
    SeededRandom random = source();
    const SecretKey made = makeKey(KeyRole::Custodian, random);
    const Result<QByteArray> file = writeSecretKey(made, kPassphrase, cheapPolicy(), random);
    ASSERT_TRUE(file.ok());
    EXPECT_FALSE(file->contains(made.boxSecret));
    const Result<SecretKey> read = readSecretKey(*file, kPassphrase, cheapPolicy());
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->publicKey.role, KeyRole::Custodian);
    EXPECT_EQ(read->publicKey.signing, made.publicKey.signing);
    EXPECT_EQ(read->publicKey.box, made.publicKey.box);
    EXPECT_EQ(read->signingSecret, made.signingSecret);
    EXPECT_EQ(read->boxSecret, made.boxSecret);
}

TEST(KeysTest, PassphraseIsTheSameHoweverItsSyllablesAreComposed)
{
    EXPECT_TRUE(
        readSecretKey(keyFile(), kPassphrase.normalized(QString::NormalizationForm_D), cheapPolicy()).ok());
}

TEST(KeysTest, AWrongPassphraseIsNamed)
{
    EXPECT_EQ(refusal(keyFile(), kPassphrase + u'.'), ErrorCode::WrongKey);
    EXPECT_EQ(refusal(keyFile(), {}), ErrorCode::WrongKey);
}

TEST(KeysTest, AShortPassphraseIsRefused)
{
    SeededRandom random = source();
    const SecretKey key = makeKey(KeyRole::Chair, random);
    EXPECT_FALSE(writeSecretKey(key, QStringLiteral("1234567"), cheapPolicy(), random).ok());
    EXPECT_FALSE(writeSecretKey(key, QStringLiteral("가나다라마바사"), cheapPolicy(), random).ok());
    EXPECT_TRUE(writeSecretKey(key, QStringLiteral("12345678"), cheapPolicy(), random).ok());
}

TEST(KeysTest, CostsOutsideTheLimitsAreRefusedAtOnce)
{
    // Nobody would live to see the second of these refused after it was derived.
    EXPECT_EQ(refusal(withCost({2, quint64(64) << 30}), kPassphrase), ErrorCode::BadInput);
    EXPECT_EQ(refusal(withCost({quint64(1) << 31, quint64(1) << 20}), kPassphrase), ErrorCode::BadInput);
    EXPECT_EQ(refusal(withCost({3, quint64(1) << 20}), kPassphrase), ErrorCode::BadInput);
    EXPECT_EQ(refusal(withCost({2, (quint64(1) << 20) + 1}), kPassphrase), ErrorCode::BadInput);
    EXPECT_EQ(refusal(withCost({2, 8'192}), kPassphrase), ErrorCode::BadInput);
    EXPECT_EQ(refusal(withCost({0, quint64(1) << 20}), kPassphrase), ErrorCode::BadInput);
    // The changed cost is inside the limits here: only the derived key differs.
    EXPECT_EQ(refusal(withCost({1, quint64(64) << 10}), kPassphrase), ErrorCode::WrongKey);
    EXPECT_TRUE(readSecretKey(withCost({2, quint64(1) << 20}), kPassphrase, cheapPolicy()).ok());
}

TEST(KeysTest, TheDefaultPolicyRefusesCheapFiles)
{
    EXPECT_EQ(refusal(keyFile(), kPassphrase, KdfPolicy()), ErrorCode::BadInput);
}

TEST(KeysTest, AFallbackIsRecordedAndSaid)
{
    KdfPolicy policy = cheapPolicy();
    policy.key.memoryBytes = quint64(1) << 50; // more than any computer can give
    const QByteArray file = keyFile(policy);
    ASSERT_FALSE(file.isEmpty());
    const Result<KdfCost> cost = secretKeyCost(file);
    ASSERT_TRUE(cost.ok());
    EXPECT_EQ(cost->memoryBytes, policy.keyFallback.memoryBytes);
    EXPECT_FALSE(weakerKeyNote(file, policy).isEmpty());
    EXPECT_TRUE(readSecretKey(file, kPassphrase, policy).ok());
    EXPECT_TRUE(weakerKeyNote(keyFile(), cheapPolicy()).isEmpty());
}

TEST(KeysTest, ADamagedKeyFileIsRefusedBeforeAnyDerivation)
{
    KdfPolicy never = cheapPolicy();
    QByteArray file = keyFile();
    for (qsizetype at = 0; at < file.size(); at += at < 1'024 || at > file.size() - 128 ? 1 : 257) {
        file[at] = static_cast<char>(file.at(at) ^ 4);
        const Result<SecretKey> key = readSecretKey(file, kPassphrase, never);
        ASSERT_FALSE(key.ok()) << at;
        ASSERT_NE(key.error().code, ErrorCode::WrongKey) << at;
        file[at] = static_cast<char>(file.at(at) ^ 4);
    }
}

TEST(KeysTest, TheHalvesOfAKeyBelongTogether)
{
    SeededRandom random = source('o');
    const SecretKey other = makeKey(KeyRole::Chair, random);
    const QByteArray whole = owner().signingSecret + owner().boxSecret;
    EXPECT_TRUE(readSecretKey(signedByOwner(forged(whole)), kPassphrase, cheapPolicy()).ok());
    for (const QByteArray &payload : {whole.chopped(1), whole + 'x', other.signingSecret + owner().boxSecret,
                                      owner().signingSecret + other.boxSecret}) {
        const Result<SecretKey> key =
            readSecretKey(signedByOwner(forged(payload)), kPassphrase, cheapPolicy());
        ASSERT_FALSE(key.ok());
        EXPECT_EQ(key.error().code, ErrorCode::Damaged);
        EXPECT_TRUE(key.error().sentence.contains(QStringLiteral("belong together")));
    }
}

TEST(KeysTest, ALaterMinorVersionMayAddToTheHeader)
{
    rawcontainer::Raw raw = forged(owner().signingSecret + owner().boxSecret);
    raw.header.replace("{\"box\"", "{\"a\":1,\"box\"");
    EXPECT_EQ(refusal(signedByOwner(raw), kPassphrase), ErrorCode::Damaged);
    raw.minor = 1;
    EXPECT_TRUE(readSecretKey(signedByOwner(raw), kPassphrase, cheapPolicy()).ok());
}

TEST(KeysTest, WhatIsInAKeyFileMustBeInItsForm)
{
    const rawcontainer::Raw good = forged(owner().signingSecret + owner().boxSecret);
    rawcontainer::Raw raw = good;
    raw.padded[65'535] = 1;
    EXPECT_EQ(refusal(signedByOwner(raw), kPassphrase), ErrorCode::Damaged) << "padding";
    for (const QByteArray &header : {QByteArray("[1]"), QByteArray(good.header).replace("chair", "queen")}) {
        raw = good;
        raw.header = header;
        EXPECT_EQ(refusal(signedByOwner(raw), kPassphrase), ErrorCode::Damaged) << header.constData();
        EXPECT_EQ(secretKeyCost(signedByOwner(raw)).error().code, ErrorCode::Damaged);
        EXPECT_TRUE(weakerKeyNote(signedByOwner(raw), cheapPolicy()).isEmpty());
    }
    EXPECT_EQ(secretKeyCost("no key file").error().code, ErrorCode::BadInput);
}

TEST(KeysTest, APublicKeyWithoutItsSecretIsNotWritten)
{
    EXPECT_EQ(writePublicKey(SecretKey()).error().code, ErrorCode::Internal);
}

TEST(KeysTest, APublicKeyComesBack)
{
    SeededRandom random = source();
    const SecretKey key = makeKey(KeyRole::Deputy, random);
    const Result<QByteArray> file = writePublicKey(key);
    ASSERT_TRUE(file.ok());
    EXPECT_FALSE(file->contains(key.boxSecret.toHex()));
    for (const QByteArray &form : {*file, *file + "\n", *file + "\r\n"}) {
        const Result<PublicKey> read = readPublicKey(form);
        ASSERT_TRUE(read.ok());
        EXPECT_EQ(read->role, KeyRole::Deputy);
        EXPECT_EQ(read->signing, key.publicKey.signing);
        EXPECT_EQ(read->box, key.publicKey.box);
        EXPECT_EQ(read->confirmationNumber(), key.publicKey.confirmationNumber());
    }
}

TEST(KeysTest, EveryChangeOfAPublicKeyIsRefused)
{
    SeededRandom random = source();
    QByteArray file = *writePublicKey(makeKey(KeyRole::Deputy, random));
    for (qsizetype bit = 0; bit < 8 * file.size(); ++bit) {
        const char mask = static_cast<char>(1 << (bit % 8));
        file[bit / 8] = static_cast<char>(file.at(bit / 8) ^ mask);
        EXPECT_FALSE(readPublicKey(file).ok()) << bit;
        file[bit / 8] = static_cast<char>(file.at(bit / 8) ^ mask);
    }
    for (qsizetype size = 0; size < file.size(); ++size)
        EXPECT_FALSE(readPublicKey(file.first(size)).ok()) << size;
    EXPECT_FALSE(readPublicKey(QByteArray(file).replace("\"deputy\"", "\"chair\"")).ok());
    EXPECT_FALSE(readPublicKey(QByteArray(1 << 20, ' ')).ok());
    const Result<PublicKey> newer = readPublicKey(QByteArray(file).replace("\"version\":1", "\"version\":2"));
    ASSERT_FALSE(newer.ok());
    EXPECT_EQ(newer.error().code, ErrorCode::NewerVersion);
}

TEST(KeysTest, ConfirmationNumberIsEightyBitsOfTheHash)
{
    SeededRandom random = source();
    const SecretKey key = makeKey(KeyRole::Chair, random);
    const QString number = key.publicKey.confirmationNumber();
    EXPECT_TRUE(QRegularExpression(QStringLiteral("^([0-9]{4} ){5}[0-9]{4}$")).match(number).hasMatch());
    // The same number by schoolbook addition: value = value * 256 + byte on decimal digits.
    QList<int> digits(30, 0);
    const QByteArray hash = digest::sha256(key.publicKey.signing + key.publicKey.box);
    for (int i = 0; i < 10; ++i) {
        int carry = static_cast<unsigned char>(hash.at(i));
        for (int &digit : digits) {
            carry += digit * 256;
            digit = carry % 10;
            carry /= 10;
        }
    }
    QString expected;
    for (int i = 23; i >= 0; --i)
        expected += QString::number(digits.at(i));
    EXPECT_EQ(QString(number).remove(u' '), expected);
}

TEST(KeysTest, MovingAKeyToItselfKeepsIt)
{
    SecretKey key = owner();
    SecretKey &same = key;
    key = std::move(same);
    EXPECT_EQ(key.signingSecret, owner().signingSecret);
    EXPECT_EQ(key.boxSecret, owner().boxSecret);
}

TEST(KeysTest, MovingLeavesNothingBehind)
{
    SeededRandom random = source();
    SecretKey one = makeKey(KeyRole::Chair, random);
    const QByteArray secret = one.signingSecret;
    SecretKey two = makeKey(KeyRole::Chair, random);
    two = std::move(one);
    EXPECT_EQ(two.signingSecret, secret);
    EXPECT_TRUE(one.signingSecret.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
}
