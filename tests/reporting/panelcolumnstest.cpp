// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/exactsums.h"

#include <gtest/gtest.h>

using namespace jeoul;
using namespace jeoul::reporting;

namespace {

RatedCell cell(const char *seat, const char *item, const Rational &value, const char *benchmark = "b")
{
    return {QString::fromLatin1(seat),
            QString::fromLatin1(item),
            QString::fromLatin1(benchmark),
            QStringLiteral("code"),
            QStringLiteral("style"),
            value,
            false};
}

} // namespace

TEST(ExactSums, AddFractionsWithoutLosingAnything)
{
    const auto columns = PanelColumns::of({cell("W1", "i1", Rational(1, 3)), cell("W1", "i2", Rational(1, 4)),
                                           cell("W1", "i3", Rational(-7, 12)), cell("W2", "i1", Rational(5)),
                                           cell("W2", "i2", Rational(1, 3), "b")},
                                          {});
    ASSERT_TRUE(columns.ok());
    const ExactSums sums = ExactSums::of(*columns);
    EXPECT_EQ(sums.sum(0, 0, 0, 0), Rational(0));
    EXPECT_EQ(sums.count(0, 0, 0, 0), 3);
    EXPECT_EQ(sums.sum(1, 0, 0, 0), Rational(16, 3));
    EXPECT_EQ(columns->exactLevels().denominator % 12, 0);
}

TEST(PanelColumns, RefuseContradictionsAndWhatTheyCannotHold)
{
    EXPECT_FALSE(PanelColumns::of({cell("W1", "i1", 1), cell("W1", "i1", 2)}, {}).ok()) << "rated twice";
    EXPECT_FALSE(PanelColumns::of({cell("W1", "i1", 1, "a"), cell("W2", "i1", 1, "b")}, {}).ok());
    EXPECT_FALSE(
        PanelColumns::of({cell("W1", "i1", Rational(1, 65'537)), cell("W2", "i1", Rational(1, 65'539))}, {})
            .ok())
        << "no common denominator below 2^31";
    EXPECT_FALSE(PanelColumns::of({cell("W1", "i1", qint64{1} << 40)}, {}).ok());
    EXPECT_TRUE(PanelColumns::of({}, {}).ok());
    std::vector<RatedCell> many;
    for (int i = 0; i < 257; ++i) {
        many.push_back(cell("W1", "i1", 1));
        many.back().criterion = QString::number(i);
    }
    EXPECT_FALSE(PanelColumns::of(many, {}).ok());
    many.pop_back();
    EXPECT_TRUE(PanelColumns::of(many, {}).ok());
}
