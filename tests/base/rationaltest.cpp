// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/rational.h"

#include <gtest/gtest.h>

#include <limits>

namespace jeoul {

namespace {

Rational r(const char *text)
{
    const Result<Rational> value = Rational::parse(QString::fromLatin1(text));
    EXPECT_TRUE(value.ok()) << text;
    return value.ok() ? *value : Rational();
}

QString rounded(const char *text, int places, RoundingMode mode = RoundingMode::HalfUp)
{
    return r(text).rounded(places, mode).toDecimal(places);
}

TEST(Rational, ReadsDecimalsAndFractions)
{
    EXPECT_EQ(r("31").toText(), QStringLiteral("31"));
    EXPECT_EQ(r("-2.50").toText(), QStringLiteral("-2.5"));
    EXPECT_EQ(r("1/3").toText(), QStringLiteral("1/3"));
    EXPECT_EQ(r("2/8").toText(), QStringLiteral("0.25"));
    EXPECT_EQ(r("007.010").toText(), QStringLiteral("7.01")) << "a leading zero is not octal";
    EXPECT_EQ(r("-0").toText(), QStringLiteral("0"));
    EXPECT_EQ(r("010/012").toText(), QStringLiteral("5/6"));
    EXPECT_EQ(r("1/08").toText(), QStringLiteral("0.125"));
}

TEST(Rational, RefusesWhatIsNotADecimal)
{
    for (const char *text : {"", " ", "1e3", "1,000", "1.", ".5", "--1", "1/0", "1/00", "1/-2", "0x10",
                             "1.2.3", "1/2/3", "+1", "NaN", "inf", "1 2"}) {
        EXPECT_FALSE(Rational::parse(QString::fromLatin1(text)).ok()) << text;
    }
    EXPECT_FALSE(Rational::parse(QString(65, QLatin1Char('1'))).ok());
    EXPECT_TRUE(Rational::parse(QString(64, QLatin1Char('1'))).ok());
}

TEST(Rational, RoundsHalvesAwayFromZeroOnTheDecimalValue)
{
    EXPECT_EQ(rounded("84.125", 2), QStringLiteral("84.13"));
    EXPECT_EQ(rounded("84.135", 2), QStringLiteral("84.14"));
    EXPECT_EQ(rounded("2.675", 2), QStringLiteral("2.68")) << "binary doubles give 2.67";
    EXPECT_EQ(rounded("-0.005", 2), QStringLiteral("-0.01"));
    EXPECT_EQ(rounded("84.1249999", 2), QStringLiteral("84.12"));
    EXPECT_EQ(rounded("9.475", 2), QStringLiteral("9.48"));
    EXPECT_EQ(rounded("0.5", 0), QStringLiteral("1"));
    EXPECT_EQ(rounded("2/3", 3), QStringLiteral("0.667"));
}

TEST(Rational, RoundsTheOtherWays)
{
    EXPECT_EQ(rounded("11.85", 1, RoundingMode::HalfEven), QStringLiteral("11.8"));
    EXPECT_EQ(rounded("11.75", 1, RoundingMode::HalfEven), QStringLiteral("11.8"));
    EXPECT_EQ(rounded("-2.5", 0, RoundingMode::HalfEven), QStringLiteral("-2"));
    EXPECT_EQ(rounded("11.851", 1, RoundingMode::HalfEven), QStringLiteral("11.9"));
    EXPECT_EQ(rounded("11.89", 1, RoundingMode::Down), QStringLiteral("11.8"));
    EXPECT_EQ(rounded("-11.89", 1, RoundingMode::Down), QStringLiteral("-11.8")) << "towards zero";
    EXPECT_EQ(rounded("-0.4", 0), QStringLiteral("0"));
}

TEST(Rational, PrintsFixedDecimals)
{
    EXPECT_EQ(Rational(69).toDecimal(1), QStringLiteral("69.0"));
    EXPECT_EQ(r("-0.05").toDecimal(2), QStringLiteral("-0.05"));
    EXPECT_EQ(r("0.05").toDecimal(1), QStringLiteral("0.1"));
    EXPECT_EQ(Rational(1, 3).toDecimal(4), QStringLiteral("0.3333"));
}

TEST(Rational, CalculatesExactly)
{
    EXPECT_EQ(r("0.1") + r("0.2"), r("0.3"));
    EXPECT_EQ(Rational(1, 3) * Rational(3), Rational(1));
    EXPECT_EQ(Rational(1) / Rational(3) - Rational(1, 3), Rational());
    EXPECT_EQ(Rational(1, -2), Rational(-1, 2));
    EXPECT_EQ(Rational(-3, -6).toText(), QStringLiteral("0.5"));
    EXPECT_LT(Rational(1, 3), Rational(34, 100));
    Rational sum;
    for (int i = 1; i <= 60; ++i)
        sum += Rational(1, i);
    for (int i = 1; i <= 60; ++i)
        sum -= Rational(1, i);
    EXPECT_TRUE(sum.isZero()) << "denominators far beyond 64 bits";
}

TEST(Rational, KnowsIntegers)
{
    EXPECT_TRUE(r("4.0").isInteger());
    EXPECT_EQ(r("4.0").toInteger(), 4);
    EXPECT_FALSE(r("4.5").isInteger());
    EXPECT_EQ(r("4.5").toInteger(), 0);
    const qint64 most = std::numeric_limits<qint64>::max();
    EXPECT_EQ(Rational(most).toInteger(), most);
    EXPECT_EQ((Rational(most) + Rational(1)).toInteger(), 0);
    EXPECT_DOUBLE_EQ(r("0.25").toDouble(), 0.25);
}

TEST(Rational, MovedFromValuesStayUsable)
{
    Rational a(7);
    const Rational b(std::move(a));
    EXPECT_EQ(b, Rational(7));
    a = Rational(2); // NOLINT(bugprone-use-after-move): being assignable again is what is tested
    EXPECT_EQ(a, Rational(2));
}

TEST(Rational, SumDoesNotDependOnOrder)
{
    Rational forward;
    Rational backward;
    for (int i = 1; i <= 40; ++i) {
        forward += Rational(i, 7 + i % 5);
        backward += Rational(41 - i, 7 + (41 - i) % 5);
    }
    EXPECT_EQ(forward, backward);
}

} // namespace

} // namespace jeoul
