// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/kdflock.h"

#include "models/exchange/passphrase.h"
#include "tests/exchange/rawcontainer.h"

#include <gtest/gtest.h>

namespace jeoul::exchange {

namespace {

constexpr quint64 kNobodyHas = quint64(1) << 50; // bytes of memory

SeededRandom source()
{
    return SeededRandom(QByteArray(32, 'l'), "test");
}

} // namespace

TEST(KdfLockTest, NeedsItsMemoryAndAWholeSalt)
{
    const KdfCost cheap = rawcontainer::cheapPolicy().code;
    SeededRandom random = source();
    kdflock::Parameters parameters = kdflock::fresh(cheap, random);
    EXPECT_TRUE(kdflock::derive("known", parameters).ok());
    parameters.salt.chop(1);
    EXPECT_EQ(kdflock::derive("known", parameters).error().code, ErrorCode::NotAvailable);
    parameters = kdflock::fresh({1, kNobodyHas}, random);
    const Error error = kdflock::derive("known", parameters).error();
    EXPECT_EQ(error.code, ErrorCode::NotAvailable);
    EXPECT_TRUE(error.sentence.contains(QStringLiteral("1073741824 MiB"))) << error.sentence.toStdString();
}

TEST(KdfLockTest, AWrapOpensUnderItsKeyAndLength)
{
    SeededRandom random = source();
    const SecretBytes key = kdflock::freshKey(random);
    const SecretBytes wrapping = kdflock::freshKey(random);
    const QByteArray wrapped = kdflock::wrap(key, wrapping, random);
    EXPECT_EQ(kdflock::unwrap(wrapped, wrapping)->toByteArray(), key.toByteArray());
    EXPECT_FALSE(kdflock::unwrap(wrapped, key).has_value());
    EXPECT_FALSE(kdflock::unwrap(wrapped.chopped(1), wrapping).has_value());
    EXPECT_FALSE(kdflock::unwrap(wrapped + 'x', wrapping).has_value());
    EXPECT_FALSE(kdflock::unwrap(wrapped, wrapping, kSymmetricKeyBytes + 1).has_value());
}

TEST(PassphraseTest, HasEightToAThousandAndTwentyFourCharacters)
{
    SeededRandom random = source();
    const auto lock = [&](const QString &words, const KdfPolicy &policy) {
        const Result<passphrase::Locked> locked = passphrase::lock(words, policy, random);
        return locked.ok() ? std::optional<ErrorCode>() : locked.error().code;
    };
    KdfPolicy policy = rawcontainer::cheapPolicy();
    EXPECT_EQ(lock(QString(7, u'x'), policy), ErrorCode::BadInput);
    EXPECT_EQ(lock(QString(8, u'x'), policy), std::nullopt);
    EXPECT_EQ(lock(QString(1'024, u'x'), policy), std::nullopt);
    EXPECT_EQ(lock(QString(1'025, u'x'), policy), ErrorCode::BadInput);
    policy.key.memoryBytes = kNobodyHas;
    EXPECT_EQ(lock(QString(8, u'x'), policy), std::nullopt) << "the fallback is enough";
    policy.keyFallback.memoryBytes = kNobodyHas;
    EXPECT_EQ(lock(QString(8, u'x'), policy), ErrorCode::NotAvailable);
}

} // namespace jeoul::exchange
