// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/minisign.h"

#include "models/exchange/keys.h"
#include "models/exchange/spokennumber.h"

#include <gtest/gtest.h>

namespace jeoul::exchange {

namespace {

QByteArray countedBytes()
{
    QByteArray out;
    for (char i = 0; i < 32; ++i)
        out += i;
    return out;
}

// The public half that libsodium (PyNaCl 1.5) gives for the seed 000102…1f.
const QByteArray kPublic =
    QByteArray::fromHex("03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8");
const QByteArray kSecret = countedBytes() + kPublic;
const QByteArray kFile = QByteArrayLiteral("{\"v\":1}");

// resources/formats/bundle.md; minisign 0.11 of Debian 12 says "Signature and comment signature verified".
const QByteArray kKeyFile = QByteArrayLiteral("untrusted comment: jeoul round key\n"
                                              "RWRWR1qnVGNHTAOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4\n");
const QByteArray kSignature =
    QByteArrayLiteral("untrusted comment: signature of the jeoul round key\n"
                      "RURWR1qnVGNHTGEsiGkLJNeOp5Tvaqj9CyO5eDImACNwXmbz2iBpNRhlJRO5tVP5S/C/"
                      "ZbYI6XmqTkCjvj99StmkiZvb7rZEmwg=\n"
                      "trusted comment: jeoul round 0123456789abcdef\n"
                      "IY///RBTMV3gWRdzWHk8LNyVidqwmFGkvhAmAxbcZwIurcw0w6u92j3dVFL/"
                      "mW+IYeaylWN18EORLxus8dWYDw==\n");

Result<QByteArray> signedBy(const QByteArray &secret, const QString &trusted)
{
    return minisign::sign(kFile, secret, QStringLiteral("signature of the jeoul round key"), trusted);
}

} // namespace

TEST(Minisign, WritesWhatThePageShows)
{
    EXPECT_EQ(minisign::publicKeyFile(kPublic, QStringLiteral("jeoul round key")), kKeyFile);
    const Result<QByteArray> signature = signedBy(kSecret, QStringLiteral("jeoul round 0123456789abcdef"));
    ASSERT_TRUE(signature.ok());
    EXPECT_EQ(*signature, kSignature);
    EXPECT_TRUE(minisign::verifies(kFile, kSignature, kPublic));
    EXPECT_EQ(spokenNumber(kPublic), QStringLiteral("4074 3976 8638 5927 6539 5589"));
}

TEST(Minisign, RefusesWhatCannotBeSigned)
{
    EXPECT_FALSE(signedBy(kSecret.first(63), QStringLiteral("x")).ok());
    EXPECT_FALSE(signedBy(kSecret, QStringLiteral("two\nlines")).ok());
    EXPECT_FALSE(signedBy(kSecret, QStringLiteral("two\rlines")).ok());
    EXPECT_FALSE(minisign::sign(kFile, kSecret, QStringLiteral("two\nlines"), QStringLiteral("x")).ok());
}

TEST(Minisign, EveryChangedByteIsFound)
{
    EXPECT_FALSE(minisign::verifies(kFile + ' ', kSignature, kPublic));
    EXPECT_FALSE(minisign::verifies(kFile, kSignature, QByteArray(32, '\1')));
    EXPECT_FALSE(minisign::verifies(kFile, kSignature, {}));
    const qsizetype comment = kSignature.indexOf('\n');
    for (qsizetype i = 0; i < kSignature.size(); ++i) {
        QByteArray changed = kSignature;
        changed[i] = static_cast<char>(changed.at(i) ^ 1);
        // The first line proves nothing, but its beginning belongs to the form.
        const bool free = i >= QByteArrayView("untrusted comment: ").size() && i < comment;
        EXPECT_EQ(minisign::verifies(kFile, changed, kPublic), free) << i;
    }
    for (qsizetype length = 0; length < kSignature.size(); ++length)
        EXPECT_FALSE(minisign::verifies(kFile, kSignature.first(length), kPublic)) << length;
    EXPECT_FALSE(minisign::verifies(kFile, kSignature + '\n', kPublic));
    EXPECT_FALSE(minisign::verifies(kFile, QByteArray(20'000, 'a') + '\n', kPublic));
}

TEST(Minisign, ReadsOnlyKeyFiles)
{
    EXPECT_EQ(minisign::publicKeyIn(kKeyFile), kPublic);
    EXPECT_FALSE(minisign::publicKeyIn({}).has_value());
    EXPECT_FALSE(minisign::publicKeyIn(kSignature).has_value());
    EXPECT_FALSE(minisign::publicKeyIn(QByteArray(kKeyFile).replace("untrusted", "trusted")).has_value());
    EXPECT_FALSE(minisign::publicKeyIn(QByteArray(kKeyFile).replace("RWRW", "RURW")).has_value())
        << "algorithm";
    EXPECT_FALSE(minisign::publicKeyIn(QByteArray(kKeyFile).replace("RWRWR1", "RWRWR2")).has_value())
        << "key id";
    EXPECT_FALSE(minisign::publicKeyIn(kKeyFile.chopped(1)).has_value());
}

} // namespace jeoul::exchange
