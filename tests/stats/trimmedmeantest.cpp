// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/trimmedmean.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace jeoul::stats {

namespace {

double trimmed(const std::vector<double> &values)
{
    return trimmedMean(values).mean.value_or(-1);
}

TEST(TrimmedMean, TukeyMcLaughlinExample)
{
    // se = s_w / ((1 - 2g) sqrt(n)), df = h - 1 (Tukey and McLaughlin 1963, Yuen 1974), computed in R.
    const std::vector<double> values = {62, 71, 74, 75, 76, 77, 78, 80, 81, 95};
    const TrimmedMeanResult result = trimmedMean(values);
    EXPECT_NEAR(result.mean.value_or(0), 76.5, 1e-9);
    EXPECT_NEAR(result.winsorisedSd.value_or(0), 3.71782493162632, 1e-9);
    EXPECT_NEAR(result.se.value_or(0), 1.46959934071237, 1e-9);
    EXPECT_DOUBLE_EQ(result.df, 7);
    ASSERT_TRUE(result.interval);
    EXPECT_NEAR(result.interval->low, 73.0249497588268, 1e-9);
    EXPECT_NEAR(result.interval->high, 79.9750502411732, 1e-9);
    EXPECT_EQ(result.droppedLow, 62);
    EXPECT_EQ(result.droppedHigh, 95);
}

TEST(TrimmedMean, DropsOneOfTiedExtremes)
{
    // Civil-service exam PSAT 2023 grade 7, question 18.
    EXPECT_NEAR(trimmed({68, 68, 68, 68, 72}), 68, 1e-12);
    EXPECT_NEAR(trimmed({65, 73, 62, 65, 65}), 65, 1e-12);
    EXPECT_NEAR(trimmed({73, 69, 69, 65, 69}), 69, 1e-12);
    EXPECT_NEAR(trimmed({75, 70, 65, 65, 75}), 70, 1e-12);
    EXPECT_NEAR(trimmed({65, 60, 60, 70, 75}), 65, 1e-12);
    EXPECT_NEAR(trimmed({31.0, 29.5, 30.0, 27.5, 33.0, 28.0, 30.5, 29.0, 33.0, 26.0}), 29.8125, 1e-12);
}

TEST(TrimmedMean, SaysWhyThereIsNone)
{
    EXPECT_NEAR(trimmed({70, 90, 80}), 80, 1e-12);
    const TrimmedMeanResult two = trimmedMean(std::vector<double>{70, 90});
    EXPECT_FALSE(two.mean);
    EXPECT_EQ(two.reason, NoNumber::FewerThan3Raters);
    EXPECT_EQ(noNumberId(two.reason), "fewer_than_3_raters");
    EXPECT_EQ(trimmedMean({}).reason, NoNumber::NoRatings);
    // A recused rater is absent: four values, 77.5, no interval yet.
    const TrimmedMeanResult four = trimmedMean(std::vector<double>{70, 90, 85, 60});
    EXPECT_NEAR(four.mean.value_or(0), 77.5, 1e-12);
    EXPECT_EQ(four.n, 4U);
    EXPECT_FALSE(four.interval);
    EXPECT_EQ(four.intervalReason, NoNumber::FewerThan5Raters);
    EXPECT_TRUE(trimmedMean(std::vector<double>{70, 90, 85, 60, 75}).interval);
    const TrimmedMeanResult equal = trimmedMean(std::vector<double>{8, 8, 8, 8, 8});
    EXPECT_NEAR(equal.mean.value_or(0), 8, 1e-12);
    EXPECT_EQ(equal.intervalReason, NoNumber::NoVariation);
}

TEST(TrimmedMean, OrderChangesNothing)
{
    std::vector<double> values = {31.1, 29.5, 30.3, 27.5, 33.7};
    const double before = trimmed(values);
    std::sort(values.begin(), values.end());
    do {
        ASSERT_DOUBLE_EQ(trimmed(values), before);
    } while (std::next_permutation(values.begin(), values.end()));
}

} // namespace

} // namespace jeoul::stats
