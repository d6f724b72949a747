// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/raterdiagnostics.h"

#include "models/stats/robustz.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace jeoul::stats {

namespace {

constexpr double kGone = ScoreGrid::kMissing;

TEST(RobustZ, AgreesWithR)
{
    const std::vector<double> severity = {-0.3, 0.1, 0.2, -0.1, 0.05, 0, -0.2, 0.15, 1.4, 0.1};
    const RobustZ out = robustZ(severity); // R median, mad (constant 1.4826)
    EXPECT_NEAR(*out.median, 0.075, 1e-9);
    EXPECT_NEAR(*out.mad, 0.14826, 1e-9);
    const std::vector<double> z = {
        -2.52934034803723,  0.168622689869149, 0.843113449345744, -1.18035882908404, -0.168622689869149,
        -0.505868069607446, -1.85484958856064, 0.505868069607446, 8.93700256306489,  0.168622689869149};
    ASSERT_EQ(out.z.size(), z.size());
    for (std::size_t i = 0; i < z.size(); ++i)
        EXPECT_NEAR(out.z[i], z[i], 1e-9) << i;
    EXPECT_EQ(robustZ(std::vector<double>{1, 1, 1, 5}).reason, NoNumber::NoVariation);
    EXPECT_EQ(robustZ({}).reason, NoNumber::NoRatings);
    EXPECT_EQ(robustZ(std::vector<double>{1, kGone}).reason, NoNumber::NotFinite);
}

constexpr std::uint32_t kRaters = 8;
const PanelShape kShape = {kRaters, 3, 2, 1, {0, 0, 0, 0, 0}};

/// Eight raters; 0 is harsh, 1 gives every criterion of an output the same score, 2 contradicts the others,
/// 3 keeps to the middle.
std::vector<PanelRating> panel()
{
    std::vector<PanelRating> out;
    for (std::uint32_t r = 0; r < kRaters; ++r)
        for (std::uint32_t t = 0; t < 3; ++t)
            for (std::uint32_t i = 0; i < 5; ++i)
                for (std::uint32_t c = 0; c < 2; ++c) {
                    const double quality = 50.0 + 10.0 * ((t * 3 + i * 2) % 5) + (c == 0 ? 3 : -2);
                    const double noise =
                        static_cast<double>((r * 5 + t * 7 + i * 3 + c * 2 + r * t + r * i) % 5) - 2;
                    double score = quality + noise + 0.3 * r;
                    if (r == 0)
                        score -= 25;
                    if (r == 1)
                        score = 50.0 + 10.0 * ((t * 3 + i * 2) % 5);
                    if (r == 2)
                        score = 140 - quality + noise;
                    if (r == 3)
                        score = 70 + (quality - 70) / 5 + noise / 5;
                    out.push_back({r, t, i, c, score});
                }
    return out;
}

TEST(RaterDiagnostics, SeesWhoDiffersAndHow)
{
    const PanelDiagnostics out = raterDiagnostics(panelCells(kShape, panel()));
    ASSERT_EQ(out.raters.size(), kRaters);
    for (std::uint32_t r = 0; r < kRaters; ++r) {
        EXPECT_EQ(out.raters[r].severityFlag, r == 0) << r;
        EXPECT_EQ(out.raters[r].straightLineFlag, r == 1) << r;
        if (r != 1) { // who gives all criteria the same also agrees less
            EXPECT_EQ(out.raters[r].correlationFlag, r == 2) << r;
        }
        EXPECT_EQ(out.raters[r].centralFlag, r == 3) << r;
        EXPECT_EQ(out.raters[r].scores, 30U);
    }
    EXPECT_LT(*out.raters[0].severity, -15);
    EXPECT_LT(*out.raters[2].restCorrelation, -0.8);
    EXPECT_GT(*out.raters[2].residualRatio, 2);
    EXPECT_DOUBLE_EQ(*out.raters[1].equalShare, 1);
    EXPECT_DOUBLE_EQ(*out.raters[1].lowest, 50);
    EXPECT_DOUBLE_EQ(*out.raters[1].highest, 90);
    double sum = 0;
    for (const RaterDiagnostics &rater : out.raters)
        sum += *rater.severity;
    EXPECT_NEAR(sum, 0, 1e-9);
}

TEST(RaterDiagnostics, RestCorrelationByHand)
{
    // Two raters, four units: the rest is the other one. R cor(c(1,2,4,3), c(2,1,5,4)) = 0.8485281.
    const PanelShape shape = {2, 4, 1, 1, {0}};
    const std::vector<PanelRating> ratings = {{0, 0, 0, 0, 1}, {0, 1, 0, 0, 2}, {0, 2, 0, 0, 4},
                                              {0, 3, 0, 0, 3}, {1, 0, 0, 0, 2}, {1, 1, 0, 0, 1},
                                              {1, 2, 0, 0, 5}, {1, 3, 0, 0, 4}};
    const PanelDiagnostics out = raterDiagnostics(panelCells(shape, ratings));
    EXPECT_NEAR(*out.raters[0].restCorrelation, 0.848528137423857, 1e-12);
    EXPECT_NEAR(*out.raters[1].restCorrelation, 0.848528137423857, 1e-12);
    // Fisher: tanh(atanh(r) ± 1.959964 / sqrt(4 - 3)).
    EXPECT_NEAR(out.raters[0].restInterval->low, std::tanh(std::atanh(0.848528137423857) - 1.95996398454005),
                1e-9);
    EXPECT_NEAR(*out.raters[0].sd, 1.29099444873581, 1e-12);
    EXPECT_FALSE(out.raters[0].equalShare); // one criterion: nothing could be equal to it
}

TEST(RaterDiagnostics, MissingScoresAndRaters)
{
    std::vector<PanelRating> ratings = panel();
    std::erase_if(ratings, [](const PanelRating &r) {
        return r.rater == 5 || (r.rater == 4 && r.team == 2) || (r.rater + r.item + r.team) % 9 == 0;
    });
    const PanelDiagnostics out = raterDiagnostics(panelCells(kShape, ratings));
    EXPECT_EQ(out.raters[5].reason, NoNumber::NoRatings);
    EXPECT_FALSE(out.raters[5].severity);
    EXPECT_TRUE(out.raters[0].severityFlag);
    EXPECT_TRUE(out.raters[2].correlationFlag);
    std::reverse(ratings.begin(), ratings.end());
    const PanelDiagnostics again = raterDiagnostics(panelCells(kShape, ratings));
    EXPECT_EQ(again.raters[4].severity, out.raters[4].severity);
    EXPECT_EQ(again.raters[6].restCorrelation, out.raters[6].restCorrelation);
}

TEST(RaterDiagnostics, Pace)
{
    const std::vector<RaterPace> pace = {{0, 10}, {0, 30}, {0, 20}, {1, 60},
                                         {2, 70}, {3, 65}, {99, 1}, {1, kGone}};
    const PanelDiagnostics out = raterDiagnostics(panelCells(kShape, panel()), pace);
    EXPECT_DOUBLE_EQ(*out.raters[0].seconds, 20);
    EXPECT_DOUBLE_EQ(*out.medianSeconds, 62.5);
    EXPECT_TRUE(out.raters[0].paceFlag);
    EXPECT_FALSE(out.raters[1].paceFlag);
    EXPECT_FALSE(out.raters[4].seconds);
}

TEST(RaterDiagnostics, SaysWhyThereIsNone)
{
    const PanelDiagnostics none = raterDiagnostics(panelCells(kShape, {}));
    EXPECT_EQ(none.reason, NoNumber::NoRatings);
    EXPECT_EQ(none.raters.size(), kRaters);
    // Each rater alone with a team: spread and range, but no severity.
    const PanelShape shape = {2, 2, 1, 1, {0, 0}};
    const std::vector<PanelRating> apart = {
        {0, 0, 0, 0, 1}, {0, 0, 1, 0, 2}, {1, 1, 0, 0, 5}, {1, 1, 1, 0, 5}};
    const PanelDiagnostics out = raterDiagnostics(panelCells(shape, apart));
    EXPECT_EQ(out.severityReason, NoNumber::NotConnected);
    EXPECT_FALSE(out.raters[0].severity);
    EXPECT_FALSE(out.raters[0].restCorrelation);
    EXPECT_DOUBLE_EQ(*out.raters[1].sd, 0);
}

TEST(PanelDeviations, RawMixesStrictnessWithDisagreement)
{
    const ScoreGrid totals = {3, 2, {80, 60, 90, 70, 40, 20}};
    const PanelDeviations out = deviationsFromPanel(totals);
    EXPECT_NEAR(out.raw.at(2, 0), (40 - 70) / 70.0, 1e-12);
    for (const double value : out.adjusted.values)
        EXPECT_NEAR(value, 0, 1e-12); // all three see the same gap
    EXPECT_TRUE(std::isnan(deviationsFromPanel({2, 1, {1, kGone}}).raw.at(1, 0)));
}

} // namespace

} // namespace jeoul::stats
