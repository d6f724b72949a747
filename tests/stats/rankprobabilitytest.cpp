// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/rankprobability.h"

#include "models/stats/tdistribution.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace jeoul::stats {

namespace {

constexpr double kGone = ScoreGrid::kMissing;

// Totals of ten raters for two teams; R t.test(A, B, paired = TRUE): difference 2.1, t = 2.68877447859082.
const ScoreGrid kTwoTeams = {
    10, 2, {80, 78, 70, 71, 76, 70, 77, 76, 74, 75, 79, 74, 72, 70, 75, 74, 78, 73, 73, 72}};

TEST(RankProbability, TwoTeamsFollowTheirPairedT)
{
    // With two teams the t-draw is the paired t: P(B truly last) = P(T_9 < t).
    const RankProbability out =
        rankProbability(kTwoTeams, {Average::Mean, false}, {.draws = 40'000, .seed = 3});
    ASSERT_EQ(out.reason, NoNumber::None);
    const double gap = out.covariance[0] + out.covariance[3] - 2 * out.covariance[1];
    EXPECT_NEAR(2.1 / std::sqrt(gap), 2.68877447859082, 1e-9);
    EXPECT_EQ(out.last, 1U);
    EXPECT_NEAR(*out.lastT, 1 - tTwoSidedP(2.68877447859082, 9) / 2, 0.004);
    EXPECT_DOUBLE_EQ(*out.lastIsTrulyLast, std::min(*out.lastT, *out.lastShrunk));
    EXPECT_EQ(out.raters, 10U);
    // Residual mean square of x = rater + team is half the variance of the differences: s² = that over 10.
    EXPECT_NEAR(*out.noise * *out.noise, gap / 2, 1e-9);
}

/// Ten raters, four teams; the third is far below.
ScoreGrid clearCase()
{
    ScoreGrid grid = ScoreGrid::empty(10, 4);
    for (std::size_t r = 0; r < 10; ++r)
        for (std::size_t t = 0; t < 4; ++t)
            grid.at(r, t) = (t == 2 ? 60.0 : 80.0) + static_cast<double>((r * 7 + t * 3 + r * t) % 6);
    return grid;
}

TEST(RankProbability, ClearlyLast)
{
    for (const TotalRule rule : {TotalRule{Average::Mean, false}, TotalRule{Average::Trimmed, false},
                                 TotalRule{Average::Trimmed, true}}) {
        const RankProbability out = rankProbability(clearCase(), rule, {.draws = 2'000, .seed = 1});
        EXPECT_EQ(out.last, 2U);
        EXPECT_GT(*out.lastIsTrulyLast, 0.99);
        EXPECT_GT(*out.spread, 5);
    }
}

TEST(RankProbability, RowsAndColumnsOfPlacesSumToOne)
{
    ScoreGrid grid = clearCase();
    grid.at(4, 1) = kGone; // recused
    const RankProbability out = rankProbability(grid, {Average::Trimmed, false}, {.draws = 1'000, .seed = 1});
    EXPECT_EQ(out.raters, 9U);
    for (const std::vector<double> &table : {out.placesT, out.placesShrunk})
        for (std::size_t i = 0; i < 4; ++i) {
            double row = 0;
            double column = 0;
            for (std::size_t j = 0; j < 4; ++j) {
                row += table[i * 4 + j];
                column += table[j * 4 + i];
            }
            EXPECT_NEAR(row, 1, 1e-12);
            EXPECT_NEAR(column, 1, 1e-12);
        }
}

TEST(RankProbability, NearlyEqualTeamsAreNotSettled)
{
    // Teams differ by less than the noise: the hierarchical draw claims much less than the t-draw.
    ScoreGrid grid = clearCase();
    for (std::size_t r = 0; r < 10; ++r)
        grid.at(r, 2) += 20;
    const RankProbability out = rankProbability(grid, {Average::Mean, false}, {.draws = 4'000, .seed = 1});
    EXPECT_LT(*out.lastIsTrulyLast, 0.75);
    EXPECT_LT(*out.lastShrunk, *out.lastT);
}

TEST(RankProbability, TeamNamesAndThreadsChangeNothing)
{
    const TotalRule rule{Average::Trimmed, false};
    const RankProbability one = rankProbability(clearCase(), rule, {.draws = 500, .seed = 8});
    const RankProbability three = rankProbability(clearCase(), rule, {.draws = 500, .seed = 8, .threads = 3});
    EXPECT_EQ(one.placesT, three.placesT);
    EXPECT_EQ(one.placesShrunk, three.placesShrunk);
    ScoreGrid turned = clearCase();
    for (std::size_t r = 0; r < 10; ++r)
        std::reverse(turned.values.begin() + static_cast<std::ptrdiff_t>(r * 4),
                     turned.values.begin() + static_cast<std::ptrdiff_t>(r * 4 + 4));
    const RankProbability other = rankProbability(turned, rule, {.draws = 20'000, .seed = 8});
    const RankProbability many = rankProbability(clearCase(), rule, {.draws = 20'000, .seed = 8});
    EXPECT_EQ(other.last, 1U);
    for (std::size_t place = 0; place < 4; ++place)
        EXPECT_NEAR(other.placesT[3 * 4 + place], many.placesT[place], 0.025); // five standard errors
}

TEST(RankProbability, SaysWhyThereIsNone)
{
    const TotalRule mean{Average::Mean, false};
    EXPECT_EQ(rankProbability({4, 2, {1, 2, 2, 2, 3, 1, 2, 5}}, mean).reason, NoNumber::FewerThan5Raters);
    ScoreGrid recused = {5, 2, {1, 2, 2, 2, 3, 1, 2, 5, 2, kGone}};
    EXPECT_EQ(rankProbability(recused, mean).reason, NoNumber::FewerThan5Raters);
    EXPECT_EQ(rankProbability({6, 1, {1, 2, 3, 4, 5, 6}}, mean).reason, NoNumber::FewerThan2Teams);
    // All raters see the same gap: nothing tells how far another panel could differ.
    const ScoreGrid agreed = {5, 2, {0.1, 0.3, 0.2, 0.4, 0.3, 0.5, 0.4, 0.6, 0.5, 0.7}};
    EXPECT_EQ(rankProbability(agreed, mean).reason, NoNumber::NoVariation);
    const ScoreGrid tied = {5, 3, {1, 2, 9, 2, 1, 9, 3, 3, 9, 1, 1, 8, 2, 2, 9}};
    const RankProbability out = rankProbability(tied, mean, {.draws = 2'000, .seed = 4});
    EXPECT_EQ(out.lastReason, NoNumber::TiedForLast);
    EXPECT_FALSE(out.lastIsTrulyLast);
    EXPECT_NEAR(out.placesT[2], 0.5, 0.06); // the two tied teams are last about equally often
}

} // namespace

} // namespace jeoul::stats
