// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/meaninterval.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace jeoul::stats {

namespace {

TEST(MeanInterval, AgreesWithTheTextbookFormula)
{
    // Differences of the paired example of R's t.test: mean 2.1, 95 % interval 0.33319877524054 ...
    const std::vector<double> values = {2, -1, 6, 1, -1, 5, 2, 1, 5, 1};
    const MeanResult result = meanWithInterval(values);
    EXPECT_EQ(result.n, 10U);
    EXPECT_NEAR(result.mean.value_or(0), 2.1, 1e-12);
    EXPECT_NEAR(result.sd.value_or(0), std::sqrt(54.9 / 9), 1e-12);
    EXPECT_NEAR(result.se.value_or(0), std::sqrt(54.9 / 90), 1e-12);
    ASSERT_TRUE(result.interval);
    EXPECT_NEAR(result.interval->low, 0.33319877524054, 1e-9);
    EXPECT_NEAR(result.interval->high, 3.86680122475946, 1e-9);
    EXPECT_DOUBLE_EQ(result.interval->level, 0.95);
    const MeanResult wider = meanWithInterval(values, 0.99);
    EXPECT_LT(wider.interval->low, result.interval->low);
}

TEST(MeanInterval, SaysWhyThereIsNone)
{
    EXPECT_EQ(meanWithInterval({}).reason, NoNumber::NoRatings);
    EXPECT_FALSE(meanWithInterval({}).mean);
    const std::vector<double> one = {3};
    EXPECT_EQ(meanWithInterval(one).mean, 3);
    EXPECT_FALSE(meanWithInterval(one).interval);
    EXPECT_EQ(meanWithInterval(one).intervalReason, NoNumber::FewerThan2Raters);
    const std::vector<double> equal = {0.1, 0.1, 0.1};
    EXPECT_EQ(meanWithInterval(equal).sd, 0);
    EXPECT_FALSE(meanWithInterval(equal).interval);
    EXPECT_EQ(meanWithInterval(equal).intervalReason, NoNumber::NoVariation);
    const std::vector<double> broken = {1, std::numeric_limits<double>::quiet_NaN()};
    EXPECT_EQ(meanWithInterval(broken).reason, NoNumber::NotFinite);
}

TEST(MeanInterval, OrderChangesNothing)
{
    std::vector<double> values;
    for (int i = 0; i < 1000; ++i)
        values.push_back((i % 7 == 0 ? 1e9 : 1.0) / (i + 3));
    const double before = *meanWithInterval(values).mean;
    std::reverse(values.begin(), values.end());
    EXPECT_DOUBLE_EQ(*meanWithInterval(values).mean, before);
}

} // namespace

} // namespace jeoul::stats
