// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/primitives.h"

#include "models/exchange/suite.h"
#include "tests/exchange/rawcontainer.h"

#include <gtest/gtest.h>

#include <csignal>
#include <cstdlib>
#include <dlfcn.h>
#include <limits>

namespace {

bool noGenerator = false; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): C functions ask it

} // namespace

// Stands in front of libsodium's, for this program only.
extern "C" int sodium_init()
{
    using Init = int (*)();
    static const auto real = reinterpret_cast<Init>(::dlsym(RTLD_NEXT, "sodium_init"));
    return noGenerator ? -1 : real();
}

namespace jeoul::exchange {

namespace {

constexpr int kAborted = 42;

/// An end in order instead of a core file.
void endInOrder(int /*signal*/)
{
    std::exit(kAborted);
}

rawcontainer::SigningKey signer()
{
    return rawcontainer::signingKey('s');
}

QByteArray boxSecret()
{
    return QByteArray(kBoxSecretBytes, 'b');
}

QByteArray sealedBox()
{
    return *primitives::sealTo("secret", *primitives::boxPublic(boxSecret()));
}

} // namespace

TEST(PrimitivesDeathTest, WithoutRandomnessOrMemoryNoKeyIsMade)
{
    const auto withoutGenerator = [] {
        std::signal(SIGABRT, endInOrder);
        noGenerator = true;
        primitives::start();
    };
    EXPECT_EXIT(withoutGenerator(), ::testing::ExitedWithCode(kAborted), "");
    const auto withoutMemory = [] {
        std::signal(SIGABRT, endInOrder);
        const SecretBytes more(std::numeric_limits<qsizetype>::max());
    };
    EXPECT_EXIT(withoutMemory(), ::testing::ExitedWithCode(kAborted), "");
}

TEST(PrimitivesTest, NoBytesAreASecretToo)
{
    const SecretBytes none = SecretBytes::copyOf({});
    EXPECT_EQ(none.size(), 0);
    EXPECT_TRUE(none.toByteArray().isEmpty());
    EXPECT_EQ(SecretBytes::copyOf("abc").toByteArray(), "abc");
}

TEST(PrimitivesTest, WipingLeavesSharedBytesToTheirHolder)
{
    QByteArray bytes("secret");
    const QByteArray shared = bytes;
    wipe(bytes);
    EXPECT_TRUE(bytes.isEmpty());
    EXPECT_EQ(shared, "secret");
    wipe(bytes);
    EXPECT_TRUE(bytes.isEmpty());
}

TEST(PrimitivesTest, OnlyAWholeSecretSigns)
{
    const QByteArray secret = signer().secret;
    EXPECT_EQ(primitives::signingPublic(secret), signer().publicKey);
    EXPECT_EQ(primitives::sign("d", "m", secret.first(63)).error().code, ErrorCode::Internal);
    EXPECT_FALSE(primitives::signingPublic(secret.first(63)).has_value());
    QByteArray halves = secret.first(32) + rawcontainer::signingKey('t').publicKey;
    EXPECT_FALSE(primitives::signingPublic(halves).has_value());
    EXPECT_FALSE(primitives::signAs(rawcontainer::signingKey('t').publicKey, halves, "d", "m").has_value());
    EXPECT_FALSE(primitives::signAs(rawcontainer::signingKey('t').publicKey, secret, "d", "m").has_value());
    EXPECT_EQ(primitives::signAs(signer().publicKey, secret, "d", "m"), *primitives::sign("d", "m", secret));
}

TEST(PrimitivesTest, ASignatureFitsItsDomainMessageAndKey)
{
    const QByteArray made = *primitives::sign("d", "m", signer().secret);
    const QByteArray key = signer().publicKey;
    EXPECT_TRUE(primitives::verify("d", "m", made, key));
    EXPECT_FALSE(primitives::verify("e", "m", made, key));
    EXPECT_FALSE(primitives::verify("d", "n", made, key));
    EXPECT_FALSE(primitives::verify("d", "m", made.first(63), key));
    EXPECT_FALSE(primitives::verify("d", "m", made, key.first(31)));
    EXPECT_FALSE(primitives::verify("d", "m", made, rawcontainer::signingKey('t').publicKey));
}

TEST(PrimitivesTest, ABoxIsForOneKey)
{
    const QByteArray publicKey = *primitives::boxPublic(boxSecret());
    EXPECT_EQ(primitives::openSealed(sealedBox(), publicKey, boxSecret())->toByteArray(), "secret");
    EXPECT_FALSE(primitives::boxPublic(boxSecret().first(31)).has_value());
    for (const QByteArray &unusable : {publicKey.first(31), QByteArray(32, '\0')}) {
        const Result<QByteArray> box = primitives::sealTo("secret", unusable);
        ASSERT_FALSE(box.ok());
        EXPECT_EQ(box.error().code, ErrorCode::BadInput);
    }
    EXPECT_FALSE(primitives::openSealed(sealedBox().first(47), publicKey, boxSecret()).has_value());
    EXPECT_FALSE(primitives::openSealed(sealedBox(), publicKey.first(31), boxSecret()).has_value());
    EXPECT_FALSE(primitives::openSealed(sealedBox(), publicKey, boxSecret().first(31)).has_value());
    EXPECT_FALSE(primitives::openSealed(sealedBox(), publicKey, QByteArray(32, 'c')).has_value());
}

TEST(SuiteTest, TakesWholeChunksUnderAWholeKey)
{
    const auto suite = makeSuite(kSodiumSuite);
    const SecretBytes key = SecretBytes::copyOf(QByteArray(32, 'k'));
    const SecretBytes shortKey = SecretBytes::copyOf(QByteArray(31, 'k'));
    const QByteArray chunk(Suite::kChunkBytes, 'x');
    const QByteArray body = *suite->encrypt(chunk, key, "bound");
    EXPECT_EQ(body.size(), suite->bodyBytes(1));
    EXPECT_EQ(*suite->decrypt(body, key, "bound"), chunk);
    for (const QByteArray &odd : {QByteArray(), chunk + 'x', chunk.chopped(1)})
        EXPECT_EQ(suite->encrypt(odd, key, "bound").error().code, ErrorCode::Internal) << odd.size();
    EXPECT_EQ(suite->encrypt(chunk, shortKey, "bound").error().code, ErrorCode::Internal);
    for (const QByteArray &odd : {QByteArray(), body + 'x', body.chopped(1)})
        EXPECT_EQ(suite->decrypt(odd, key, "bound").error().code, ErrorCode::Damaged) << odd.size();
    EXPECT_EQ(suite->decrypt(body, shortKey, "bound").error().code, ErrorCode::Damaged);
}

TEST(SuiteTest, SignsUnderAWholeKey)
{
    const auto suite = makeSuite(kSodiumSuite);
    const QByteArray made = *suite->sign("d", "m", signer().secret);
    EXPECT_TRUE(suite->verify("d", "m", made, signer().publicKey));
    EXPECT_FALSE(suite->verify("d", "m", made.first(63), signer().publicKey));
    EXPECT_FALSE(suite->verify("d", "m", made, signer().publicKey.first(31)));
    EXPECT_EQ(suite->sign("d", "m", signer().secret.first(63)).error().code, ErrorCode::Internal);
    EXPECT_EQ(makeSuite(2), nullptr);
}

} // namespace jeoul::exchange
