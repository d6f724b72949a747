// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/mixedmeans.h"

#include "models/stats/simplexsearch.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace jeoul::stats {

namespace {

void expectNear(const std::vector<double> &actual, const std::vector<double> &expected, double tolerance)
{
    ASSERT_EQ(actual.size(), expected.size());
    for (std::size_t i = 0; i < actual.size(); ++i)
        EXPECT_NEAR(actual[i], expected[i], tolerance) << i;
}

/// Rater 3, a lenient one, was recused from team 1.
const std::vector<MixedScore> kRecused = {{0, 0, 0, 80}, {0, 1, 0, 75}, {0, 2, 0, 70}, {1, 0, 0, 70},
                                          {1, 1, 0, 66}, {1, 2, 0, 61}, {2, 1, 0, 78}, {2, 2, 0, 73},
                                          {3, 0, 0, 84}, {3, 1, 0, 80}, {3, 2, 0, 73}};

TEST(MixedMeans, RatersRandom)
{
    const MixedMeans out = mixedMeans(kRecused, {.rater = true, .item = false});
    ASSERT_EQ(out.reason, NoNumber::None); // lme4 1.1-31, lmer(y ~ 0 + team + (1|rater))
    expectNear(out.means, {79.160490244467, 74.7499999999947, 69.2499999999947}, 1e-4);
    expectNear(out.raterEffects, {0.611001980603942, -8.68933220101843, 3.48147073342209, 4.59685948701351},
               1e-3);
    EXPECT_NEAR(*out.raterVariance, 36.5270807388771, 1e-3);
    EXPECT_NEAR(*out.residualVariance, 0.38881269919629, 1e-4);
    EXPECT_FALSE(out.itemVariance);
    EXPECT_TRUE(out.itemEffects.empty());
}

/// 158 of 6 raters × 4 teams × 8 items, rater 3 recused from team 2, made by a formula.
std::vector<MixedScore> madeUp()
{
    std::vector<MixedScore> out;
    for (std::uint32_t r = 0; r < 6; ++r)
        for (std::uint32_t t = 0; t < 4; ++t)
            for (std::uint32_t i = 0; i < 8; ++i) {
                if ((r + 2 * t + 3 * i) % 7 == 0 || (r == 3 && t == 2))
                    continue;
                const double y = 60 + 3.0 * (r * 7 % 5) - 2.0 * t + i * 5 % 7 +
                                 0.8 * ((r * 3 + t * 5 + i * 11 + r * i * 2 + t * t * i) % 6) +
                                 1.1 * ((t * 3 + i * 2 + t * i) % 4) + 0.9 * ((t * 2 + r * 3 + r * t) % 3);
                out.push_back({r, t, i, y});
            }
    return out;
}

TEST(MixedMeans, RatersAndItemsRandom)
{
    const std::vector<MixedScore> scores = madeUp();
    ASSERT_EQ(scores.size(), 158U);
    const MixedMeans out = mixedMeans(scores); // lme4 1.1-31, y ~ 0 + team + (1|rater) + (1|item)
    expectNear(out.means, {70.4782953775, 70.5068629130, 68.7089001954, 64.9753044063}, 1e-4);
    expectNear(out.ses, {2.22942699739, 2.22942844957, 2.23332354684, 2.22942710891}, 1e-4);
    EXPECT_NEAR(out.covariance[1], 4.89728652987, 1e-3);
    EXPECT_NEAR(*out.itemVariance, 6.94619825598, 1e-4 * 7);
    EXPECT_NEAR(*out.raterVariance, 24.17417422518, 1e-4 * 24);
    EXPECT_NEAR(*out.residualVariance, 2.98937038487, 1e-4 * 3);
    EXPECT_NEAR(out.criterion, 674.028914044, 1e-6);
    EXPECT_NEAR(out.raterEffects[2], 7.457651562399, 1e-4);
    EXPECT_NEAR(out.itemEffects[7], -3.175008819149, 1e-4);
}

TEST(MixedMeans, FullyCrossedTerms)
{
    const MixedMeans out =
        mixedMeans(madeUp(), {.rater = true, .item = true, .teamItem = true, .teamRater = true});
    expectNear(out.means, {70.4528567515, 70.5243006716, 68.6700466258, 65.0094098731}, 1e-4);
    expectNear(out.ses, {2.26205021503, 2.26205027466, 2.26906543362, 2.26205020802}, 1e-4);
    EXPECT_NEAR(*out.teamItemVariance, 1.240707501296, 1e-3);
    EXPECT_NEAR(*out.teamRaterVariance, 0.482571615944, 1e-3);
    EXPECT_NEAR(*out.itemVariance, 6.629008381603, 1e-3);
    EXPECT_NEAR(*out.raterVariance, 24.058786256027, 5e-3);
    EXPECT_NEAR(*out.residualVariance, 1.750209536196, 1e-3);
    EXPECT_NEAR(out.criterion, 643.896193859, 1e-5);
}

TEST(MixedMeans, OrderOfTheScoresDoesNotMatter)
{
    std::vector<MixedScore> scores = madeUp();
    const MixedMeans before = mixedMeans(scores);
    std::reverse(scores.begin(), scores.end());
    EXPECT_EQ(mixedMeans(scores).means, before.means);
    EXPECT_EQ(mixedMeans(scores).raterVariance, before.raterVariance);
}

TEST(MixedMeans, AVarianceAtItsBoundaryIsZero)
{
    // Raters differ less than their errors would make them differ by themselves.
    std::vector<MixedScore> scores;
    for (std::uint32_t r = 0; r < 4; ++r)
        for (std::uint32_t t = 0; t < 2; ++t)
            for (std::uint32_t i = 0; i < 4; ++i)
                scores.push_back({r, t, i, 5.0 * t + ((r + i + 2 * t) % 4 == 0 ? 3.0 : 0.0)});
    const MixedMeans out = mixedMeans(scores);
    EXPECT_EQ(out.raterVariance, 0.0);
    EXPECT_EQ(out.itemVariance, 0.0);
    expectNear(out.means, {0.75, 5.75}, 1e-9);
    double squares = 0;
    for (const MixedScore &score : scores)
        squares += std::pow(score.score - out.means[score.team], 2);
    EXPECT_NEAR(*out.residualVariance, squares / 30, 1e-9);
}

TEST(MixedMeans, SaysWhyThereIsNone)
{
    EXPECT_EQ(mixedMeans({}).reason, NoNumber::NoRatings);
    EXPECT_EQ(mixedMeans(std::vector<MixedScore>{{0, 0, 0, NAN}}).reason, NoNumber::NotFinite);
    EXPECT_EQ(mixedMeans(std::vector<MixedScore>{{0, 0, 0, 1}, {1, 0, 1, 1}}).reason, NoNumber::NoVariation);
    const std::vector<MixedScore> oneRater = {{0, 0, 0, 1}, {0, 0, 1, 2}, {0, 1, 0, 3}};
    EXPECT_EQ(mixedMeans(oneRater).reason, NoNumber::FewerThan2Raters);
    EXPECT_EQ(mixedMeans(kRecused).reason, NoNumber::FewerThan2Items);
    EXPECT_EQ(mixedMeans(kRecused, {.rater = true, .item = false, .teamRater = true}).reason,
              NoNumber::TooFewRatings);
    // No random term at all: plain means.
    expectNear(mixedMeans(kRecused, {.rater = false, .item = false}).means, {78, 74.75, 69.25}, 1e-9);
}

TEST(SimplexSearch, FindsTheBottomOfACurvedValley)
{
    const auto valley = [](const std::vector<double> &x) { // Rosenbrock (1960): minimum 0 at (1, 1)
        return 100 * std::pow(x[1] - x[0] * x[0], 2) + std::pow(1 - x[0], 2);
    };
    const SimplexMinimum out = simplexMinimum(valley, {-1.2, 1}, 0.5, 1e-8);
    EXPECT_NEAR(out.at[0], 1, 1e-6);
    EXPECT_NEAR(out.at[1], 1, 1e-6);
    EXPECT_LT(out.evaluations, 2000);
}

} // namespace

} // namespace jeoul::stats
