// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/opencode.h"

#include <gtest/gtest.h>

#include <QRegularExpression>
#include <QSet>

using namespace jeoul;
using namespace jeoul::exchange;

namespace {

SeededRandom source()
{
    return SeededRandom(QByteArray(32, 'c'), "codes");
}

} // namespace

TEST(OpenCodeTest, HasFourGroupsAndTwoCheckDigits)
{
    SeededRandom random = source();
    QSet<QString> seen;
    for (int i = 0; i < 200; ++i) {
        const QString code = opencode::make(random);
        EXPECT_TRUE(QRegularExpression(QStringLiteral("^([0-9]{4} ){4}[0-9]{2}$")).match(code).hasMatch());
        EXPECT_TRUE(opencode::parse(code).ok());
        seen.insert(code);
    }
    EXPECT_EQ(seen.size(), 200);
}

TEST(OpenCodeTest, KnowsTheStandardsExample)
{
    // ISO 7064 mod 97-10: 794 has the check digits 44.
    EXPECT_TRUE(opencode::parse(QStringLiteral("000000000000079444")).ok());
    EXPECT_FALSE(opencode::parse(QStringLiteral("000000000000079445")).ok());
}

TEST(OpenCodeTest, EverySingleWrongDigitIsCaught)
{
    SeededRandom random = source();
    for (int i = 0; i < 200; ++i) {
        const QString code = *opencode::parse(opencode::make(random));
        for (qsizetype at = 0; at < code.size(); ++at) {
            for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
                QString typed = code;
                typed[at] = QChar(digit);
                ASSERT_EQ(opencode::parse(typed).ok(), typed == code) << typed.toStdString();
            }
        }
    }
}

TEST(OpenCodeTest, AdjacentSwapsAreCaughtButForTheKnownRest)
{
    SeededRandom random = source();
    int swaps = 0;
    int missed = 0;
    for (int i = 0; i < 500; ++i) {
        const QString code = *opencode::parse(opencode::make(random));
        for (qsizetype at = 0; at + 1 < code.size(); ++at) {
            QString typed = code;
            qSwap(typed[at], typed[at + 1]);
            swaps += typed == code ? 0 : 1;
            missed += typed != code && opencode::parse(typed).ok() ? 1 : 0;
        }
    }
    EXPECT_GT(swaps, 5'000);
    EXPECT_EQ(missed, 0);
}

TEST(OpenCodeTest, UnderstandsWhatPeopleType)
{
    const QString code = QStringLiteral("000000000000079444");
    for (const QString &typed :
         {QStringLiteral("0000 0000 0000 0794 44"), QStringLiteral("0000-0000-0000-0794-44"),
          QStringLiteral("\t0000\u00A00000\u30000000\u20110794 \u2013 44\n"),
          QStringLiteral(u"００００－００００－００００－０７９４－４４"),
          QStringLiteral("\uFEFF0000\u200B0000\u20090000\u202F0794\u221244"),
          QStringLiteral("0000\u00AD0000\u20600000\u200F0794 44")}) {
        const Result<QString> parsed = opencode::parse(typed);
        ASSERT_TRUE(parsed.ok()) << typed.toStdString();
        EXPECT_EQ(*parsed, code);
    }
}

TEST(OpenCodeTest, RefusesWhatCannotBeACode)
{
    for (const QString &typed :
         {QString(), QStringLiteral("0000 0000 0000 0794 4"), QStringLiteral("0000 0000 0000 0794 444"),
          QStringLiteral("0000 0000 0000 0794 4O"), QStringLiteral("0000.0000.0000.0794.44"),
          QStringLiteral("٠٠٠٠٠٠٠٠٠٠٠٠٠٧٩٤٤٤"), QStringLiteral("0000\u20300000 0000 0794 44"),
          QStringLiteral(u"0000 0000 0000 0794 ４Ａ"), QString(1'000'000, u'1')}) {
        const Result<QString> parsed = opencode::parse(typed);
        ASSERT_FALSE(parsed.ok()) << typed.toStdString();
        EXPECT_EQ(parsed.error().code, ErrorCode::BadInput);
        EXPECT_FALSE(parsed.error().remedy.isEmpty());
    }
}
