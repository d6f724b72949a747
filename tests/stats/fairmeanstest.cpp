// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/fairmeans.h"

#include "models/stats/teamtotals.h"

#include <gtest/gtest.h>

namespace jeoul::stats {

namespace {

constexpr double kGone = ScoreGrid::kMissing;

/// Rater 3, a lenient one, was recused from team 1.
ScoreGrid recused()
{
    return {4, 3, {80, 75, 70, 70, 66, 61, kGone, 78, 73, 84, 80, 73}};
}

void expectNear(const std::vector<double> &actual, const std::vector<double> &expected, double tolerance)
{
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i)
        EXPECT_NEAR(actual[i], expected[i], tolerance) << i;
}

TEST(FairMeans, AgreesWithR)
{
    const FairMeans means = fairMeans(recused()); // lm(x ~ rater + team), sum contrasts
    EXPECT_NEAR(*means.grand, 74.3888888888889, 1e-9);
    expectNear(means.raterEffects, {0.611111111111119, -8.72222222222222, 3.5, 4.61111111111111}, 1e-9);
    expectNear(means.fair, {79.1666666666667, 74.75, 69.25}, 1e-9);
    expectNear(means.raw, {78, 74.75, 69.25}, 1e-9);
    EXPECT_FALSE(means.changesNothing);
    EXPECT_DOUBLE_EQ(means.residualDf, 5);
    // Residual sum of squares of that lm: 1.9444444, so sigma = 0.6236096.
    EXPECT_NEAR(*means.residualSd, 0.623609564462325, 1e-9);
    // A team all four judged: sigma / 2.
    EXPECT_NEAR(means.se[1], 0.623609564462325 / 2, 1e-9);
    EXPECT_GT(means.se[0], means.se[1]);
}

TEST(FairMeans, CompleteDataHaveNothingToAdjust)
{
    const ScoreGrid grid = {3, 2, {80, 78, 70, 75, 76, 70}};
    const FairMeans means = fairMeans(grid);
    EXPECT_TRUE(means.changesNothing);
    expectNear(means.fair, means.raw, 1e-12);
    double sum = 0;
    for (const double effect : means.raterEffects)
        sum += effect;
    EXPECT_NEAR(sum, 0, 1e-12);
}

TEST(FairMeans, SaysWhenTwoPanelsShareNoScale)
{
    const ScoreGrid grid = {3, 3, {80, 70, kGone, 81, 72, kGone, kGone, kGone, 60}};
    const FairMeans means = fairMeans(grid);
    EXPECT_EQ(means.reason, NoNumber::NotConnected);
    EXPECT_EQ(means.groups, 2U);
    EXPECT_EQ(means.group, (std::vector<std::uint32_t>{0, 0, 1, 0, 0, 1}));
    EXPECT_TRUE(std::isnan(means.fair[0]));
    EXPECT_DOUBLE_EQ(means.raw[2], 60);
    EXPECT_TRUE(std::isnan(severityRemoved(grid, means).at(0, 0)));
    EXPECT_EQ(teamTotals(grid, {Average::Mean, true}).reasons[0], NoNumber::NotConnected);
}

TEST(FairMeans, EmptyRowsAndColumnsAreLeftOut)
{
    ScoreGrid grid = ScoreGrid::empty(5, 4);
    const ScoreGrid small = recused();
    for (std::size_t r = 0; r < 4; ++r)
        for (std::size_t t = 0; t < 3; ++t)
            grid.at(r < 2 ? r : r + 1, t) = small.at(r, t);
    const FairMeans means = fairMeans(grid);
    EXPECT_EQ(means.reason, NoNumber::None);
    EXPECT_NEAR(means.fair[0], 79.1666666666667, 1e-9);
    EXPECT_TRUE(std::isnan(means.fair[3]));
    EXPECT_TRUE(std::isnan(means.raterEffects[2]));
    EXPECT_EQ(fairMeans(ScoreGrid::empty(2, 2)).reason, NoNumber::NoRatings);
    EXPECT_EQ(fairMeans({}).reason, NoNumber::NoRatings);
}

TEST(FairMeans, SeverityAdjustedMeanIsTheMeanOfTheAdjustedScores)
{
    const TeamTotals totals = teamTotals(recused(), {Average::Mean, true});
    expectNear(totals.totals, {79.1666666666667, 74.75, 69.25}, 1e-9);
    EXPECT_EQ(totals.raters, (std::vector<std::size_t>{3, 4, 4}));
}

} // namespace

} // namespace jeoul::stats
