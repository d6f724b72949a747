// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/paireddifference.h"

#include <gtest/gtest.h>

#include <vector>

namespace jeoul::stats {

namespace {

const std::vector<double> kFirst = {80, 70, 76, 77, 74, 79, 72, 75, 78, 73};
const std::vector<double> kSecond = {78, 71, 70, 76, 75, 74, 70, 74, 73, 72};

TEST(PairedDifference, AgreesWithR)
{
    const PairedDifference result = pairedDifference(kFirst, kSecond); // t.test(A, B, paired = TRUE)
    EXPECT_NEAR(result.difference.value_or(0), 2.1, 1e-9);
    EXPECT_NEAR(result.t.value_or(0), 2.68877447859082, 1e-9);
    EXPECT_DOUBLE_EQ(result.df, 9);
    EXPECT_NEAR(result.p.value_or(0), 0.0248463444406555, 1e-9);
    ASSERT_TRUE(result.interval);
    EXPECT_NEAR(result.interval->low, 0.33319877524054, 1e-9);
    EXPECT_NEAR(result.interval->high, 3.86680122475946, 1e-9);
}

TEST(PairedDifference, TurnsItsSignWithTheTeams)
{
    const PairedDifference there = pairedDifference(kFirst, kSecond);
    const PairedDifference back = pairedDifference(kSecond, kFirst);
    EXPECT_DOUBLE_EQ(*back.difference, -*there.difference);
    EXPECT_DOUBLE_EQ(*back.p, *there.p);
    EXPECT_DOUBLE_EQ(back.interval->low, -there.interval->high);
}

TEST(PairedDifference, OfTwoTeamsOfAGrid)
{
    ScoreGrid grid = ScoreGrid::empty(11, 3);
    for (std::size_t r = 0; r < 10; ++r) {
        grid.at(r, 2) = kFirst[r];
        grid.at(r, 0) = kSecond[r];
    }
    grid.at(10, 2) = 99; // recused from the other team: counts for neither
    const PairedDifference result = pairedDifference(grid, 2, 0);
    EXPECT_EQ(result.n, 10U);
    EXPECT_NEAR(result.p.value_or(0), 0.0248463444406555, 1e-9);
    EXPECT_EQ(result.firstHigher, 8U);
    EXPECT_EQ(result.secondHigher, 2U);
    EXPECT_EQ(pairedDifference(grid, 2, 1).reason, NoNumber::NoRatings);
    EXPECT_EQ(pairedDifference(grid, 2, 3).reason, NoNumber::OutOfRange);
}

TEST(PairedDifference, SaysWhyThereIsNone)
{
    const std::vector<double> shorter(kSecond.begin(), kSecond.end() - 1);
    EXPECT_EQ(pairedDifference(kFirst, shorter).reason, NoNumber::UnequalLengths);
    EXPECT_EQ(pairedDifference({}, {}).reason, NoNumber::NoRatings);
    const std::vector<double> a = {3};
    const std::vector<double> b = {1};
    EXPECT_EQ(pairedDifference(a, b).difference, 2);
    EXPECT_EQ(pairedDifference(a, b).intervalReason, NoNumber::FewerThan2Raters);
    // Every rater sees the same gap: no spread, so neither an interval nor a p value can be stated.
    const std::vector<double> upper = {3, 4, 5};
    const std::vector<double> lower = {1, 2, 3};
    EXPECT_EQ(pairedDifference(upper, lower).difference, 2);
    EXPECT_FALSE(pairedDifference(upper, lower).p);
    EXPECT_EQ(pairedDifference(upper, lower).intervalReason, NoNumber::NoVariation);
}

} // namespace

} // namespace jeoul::stats
