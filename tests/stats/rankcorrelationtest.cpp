// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/rankcorrelation.h"

#include "models/stats/adjustedp.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace jeoul::stats {

namespace {

TEST(RankCorrelation, AgreesWithR)
{
    const std::vector<double> x = {1, 2, 2, 3, 5, 4, 4, 1};
    const std::vector<double> y = {2, 1, 3, 3, 5, 5, 4, 2};
    const RankCorrelation out = rankCorrelation(x, y); // cor(x, y, method = "kendall", "spearman")
    EXPECT_NEAR(*out.tauB, 0.76, 1e-9);
    EXPECT_NEAR(*out.spearman, 0.864197530864198, 1e-9);
    std::vector<double> turned = y;
    for (double &value : turned)
        value = -value;
    EXPECT_NEAR(*rankCorrelation(x, turned).tauB, -0.76, 1e-9);
}

TEST(RankCorrelation, SaysWhyThereIsNone)
{
    const std::vector<double> x = {1, 2};
    EXPECT_EQ(rankCorrelation(x, std::vector<double>{1}).reason, NoNumber::UnequalLengths);
    EXPECT_EQ(rankCorrelation({}, {}).reason, NoNumber::FewerThan2Teams);
    EXPECT_EQ(rankCorrelation(x, std::vector<double>{3, 3}).reason, NoNumber::NoVariation);
    EXPECT_EQ(rankCorrelation(x, std::vector<double>{3, NAN}).reason, NoNumber::NotFinite);
}

TEST(AdjustedP, AgreesWithR)
{
    const std::vector<double> p = {0.01, 0.04, 0.03, 0.005};
    const std::vector<double> holm = {0.03, 0.06, 0.06, 0.02};
    const std::vector<double> hochberg = {0.02, 0.04, 0.04, 0.02};
    for (std::size_t i = 0; i < p.size(); ++i) {
        EXPECT_NEAR(holmAdjusted(p)[i], holm[i], 1e-12) << i;
        EXPECT_NEAR(benjaminiHochbergAdjusted(p)[i], hochberg[i], 1e-12) << i;
    }
    EXPECT_EQ(holmAdjusted(std::vector<double>{0.6, 0.7}), (std::vector<double>{1, 1}));
    EXPECT_TRUE(holmAdjusted({}).empty());
}

} // namespace

} // namespace jeoul::stats
