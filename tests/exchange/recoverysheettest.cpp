// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/recoverysheet.h"

#include "tests/exchange/rawcontainer.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

using namespace jeoul;
using namespace jeoul::exchange;
using rawcontainer::cheapPolicy;

namespace {

const QString kPassphrase = QStringLiteral("저울 하나 둘 셋");

SecretKey key(KeyRole role = KeyRole::Custodian)
{
    SeededRandom random(QByteArray(32, 'k'), "test");
    return makeKey(role, random);
}

QString sheet(KeyRole role = KeyRole::Custodian)
{
    SeededRandom random(QByteArray(32, 's'), "test");
    const Result<QString> text = recoverysheet::write(key(role), kPassphrase, cheapPolicy(), random);
    EXPECT_TRUE(text.ok());
    return text.ok() ? *text : QString();
}

Result<SecretKey> read(const QString &text, const QString &passphrase = kPassphrase)
{
    return recoverysheet::read(text, passphrase, cheapPolicy());
}

ErrorCode refusal(const QString &text, const QString &passphrase = kPassphrase)
{
    const Result<SecretKey> made = read(text, passphrase);
    EXPECT_FALSE(made.ok()) << text.toStdString();
    return made.ok() ? ErrorCode::Internal : made.error().code;
}

QString replaced(const char *from, const char *to)
{
    QString text = sheet();
    EXPECT_TRUE(text.contains(QString::fromUtf8(from)));
    return text.replace(QString::fromUtf8(from), QString::fromUtf8(to));
}

/// The numbered line, from its number to its end.
QString lineOf(const QString &text, int number)
{
    const qsizetype at = text.indexOf(QStringLiteral("\n%1:").arg(number, 2, 10, QLatin1Char('0'))) + 1;
    return text.mid(at, text.indexOf(u'\n', at) - at);
}

} // namespace

TEST(RecoverySheetTest, TheKeyComesBackWhole)
{
    for (const KeyRole role : {KeyRole::Chair, KeyRole::Deputy, KeyRole::Custodian, KeyRole::Round}) {
        const Result<SecretKey> again = read(sheet(role));
        ASSERT_TRUE(again.ok());
        EXPECT_EQ(again->publicKey.role, role);
        EXPECT_EQ(again->publicKey.signing, key().publicKey.signing);
        EXPECT_EQ(again->publicKey.box, key().publicKey.box);
        EXPECT_EQ(again->signingSecret, key().signingSecret);
        EXPECT_EQ(again->boxSecret, key().boxSecret);
    }
}

TEST(RecoverySheetTest, FitsAPageAndHoldsNeitherPassphraseNorSecret)
{
    const QString text = sheet();
    EXPECT_LT(text.count(u'\n'), 40);
    EXPECT_FALSE(text.contains(kPassphrase));
    for (const QString &word : kPassphrase.split(u' '))
        EXPECT_FALSE(text.contains(word)) << word.toStdString();
    const QString digits = QString(text).remove(QRegularExpression(QStringLiteral("[^0-9a-f]")));
    for (const QByteArray &secret : {key().signingSecret.first(32), key().boxSecret}) {
        for (qsizetype at = 0; at + 4 <= secret.size(); at += 4)
            EXPECT_FALSE(digits.contains(QString::fromLatin1(secret.mid(at, 4).toHex())));
    }
    EXPECT_TRUE(text.contains(key().publicKey.confirmationNumber()));
}

TEST(RecoverySheetTest, IsTakenAsPeopleTypeIt)
{
    EXPECT_TRUE(read(sheet().toUpper()).ok());
    EXPECT_TRUE(read(sheet().replace(u'\n', QStringLiteral("\r\n"))).ok());
    EXPECT_TRUE(read(sheet().replace(QStringLiteral("  "), QStringLiteral("\t"))).ok());
    QString wide = sheet();
    for (QChar &c : wide) {
        if (c >= u'0' && c <= u'9')
            c = QChar(static_cast<char16_t>(c.unicode() - u'0' + u'\uFF10'));
    }
    EXPECT_TRUE(read(wide).ok());
    QString numbersOnly;
    for (const QString &line : sheet().split(u'\n')) {
        if (!line.startsWith(u'#'))
            numbersOnly.prepend(line + u'\n');
    }
    EXPECT_TRUE(read(numbersOnly).ok()) << "in any order, without the words";
}

TEST(RecoverySheetTest, EveryMistypedDigitIsNamedByItsLine)
{
    const QString text = sheet();
    int tried = 0;
    for (int number = 1; number <= 15; ++number) {
        const QString line = lineOf(text, number);
        for (qsizetype at = 4; at < line.size(); ++at) {
            if (line.at(at) == u' ')
                continue;
            QString wrong = line;
            wrong[at] = line.at(at) == u'7' ? u'2' : u'7';
            const Result<SecretKey> made = read(QString(text).replace(line, wrong));
            ASSERT_FALSE(made.ok()) << wrong.toStdString();
            EXPECT_TRUE(made.error().sentence.contains(QStringLiteral("Line %1 ").arg(number)))
                << made.error().sentence.toStdString();
            ++tried;
        }
    }
    EXPECT_EQ(tried, 15 * 18);
}

TEST(RecoverySheetTest, ALineOfAnotherFormIsNamed)
{
    const QString text = sheet();
    const QString line = lineOf(text, 14);
    for (const QString &wrong : {line + u'0', line.chopped(1), line.chopped(1) + u'x', line.left(3)}) {
        const Result<SecretKey> made = read(QString(text).replace(line, wrong));
        ASSERT_FALSE(made.ok()) << wrong.toStdString();
        EXPECT_EQ(made.error().sentence, QStringLiteral("Line 14 of the recovery sheet is not right."));
    }
}

TEST(RecoverySheetTest, NeighboursAndLinesExchangedAreFound)
{
    const QString text = sheet();
    for (int number = 1; number <= 15; ++number) {
        const QString line = lineOf(text, number);
        for (qsizetype at = 4; at + 1 < line.size(); ++at) {
            QString wrong = line;
            std::swap(wrong[at], wrong[at + 1]);
            if (QString(wrong).remove(u' ') == QString(line).remove(u' '))
                continue;
            EXPECT_EQ(refusal(QString(text).replace(line, wrong)), ErrorCode::BadInput);
        }
    }
    const QString first = lineOf(text, 1);
    const QString second = lineOf(text, 2);
    QString exchanged = text;
    exchanged.replace(first, QStringLiteral("01") + second.mid(2));
    EXPECT_EQ(refusal(exchanged), ErrorCode::BadInput);
}

TEST(RecoverySheetTest, WhatIsMissingIsNamed)
{
    const QString text = sheet();
    const Result<SecretKey> short14 = read(QString(text).remove(lineOf(text, 14)));
    ASSERT_FALSE(short14.ok());
    EXPECT_TRUE(short14.error().sentence.contains(QStringLiteral("Line 14 ")));
    EXPECT_EQ(refusal(replaced("role: custodian", "role: king")), ErrorCode::BadInput);
    EXPECT_EQ(refusal(replaced("confirmation:", "number:")), ErrorCode::BadInput);
    EXPECT_EQ(refusal(replaced("argon2id13:", "argon2id:")), ErrorCode::BadInput);
    EXPECT_EQ(refusal(replaced("argon2id13: 1 65536", "argon2id13: 1")), ErrorCode::BadInput);
    EXPECT_EQ(refusal(replaced("argon2id13: 1 65536", "argon2id13: x 65536")), ErrorCode::BadInput);
    EXPECT_EQ(refusal(replaced("\n15:", "\n16:")), ErrorCode::BadInput);
    EXPECT_EQ(refusal(replaced("\n15:", "\n00:")), ErrorCode::BadInput);
    EXPECT_EQ(refusal({}), ErrorCode::BadInput);
}

TEST(RecoverySheetTest, WhatDoesNotFitIsRefused)
{
    EXPECT_EQ(refusal(sheet(), kPassphrase + u'.'), ErrorCode::WrongKey);
    EXPECT_EQ(refusal(replaced("role: custodian", "role: chair")), ErrorCode::WrongKey);
    EXPECT_EQ(refusal(replaced("argon2id13: 1 65536", "argon2id13: 2 65536")), ErrorCode::WrongKey);
    EXPECT_EQ(refusal(replaced("argon2id13: 1 65536", "argon2id13: 1 68719476736")), ErrorCode::BadInput);
    EXPECT_EQ(refusal(replaced("argon2id13: 1 65536", "argon2id13: 1 1024")), ErrorCode::BadInput);
    const QString number = key().publicKey.confirmationNumber();
    QString other = number;
    other[0] = number.at(0) == u'1' ? u'2' : u'1';
    EXPECT_EQ(refusal(sheet().replace(number, other)), ErrorCode::BadInput);
    EXPECT_EQ(recoverysheet::read(sheet(), kPassphrase, KdfPolicy()).error().code, ErrorCode::BadInput)
        << "a cheap derivation is a downgrade";
}

TEST(RecoverySheetTest, AShortPassphraseMakesNoSheet)
{
    SeededRandom random(QByteArray(32, 's'), "test");
    EXPECT_FALSE(recoverysheet::write(key(), QStringLiteral("1234567"), cheapPolicy(), random).ok());
}
