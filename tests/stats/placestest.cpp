// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/places.h"

#include "models/stats/quantile.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <vector>

namespace jeoul::stats {

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

TEST(Places, TiesShare)
{
    const std::vector<double> totals = {84.12, 90, 84.12, 70}; // R rank(-x, ties = "min") and "average"
    EXPECT_EQ(competitionPlaces(totals), (std::vector<std::size_t>{2, 1, 2, 4}));
    EXPECT_EQ(averagePlaces(totals), (std::vector<double>{2.5, 1, 2.5, 4}));
}

TEST(Places, RoundingOfSumsIsNoDifference)
{
    const double low = 0.1 + 0.2; // 0.30000000000000004
    EXPECT_EQ(competitionPlaces(std::vector<double>{0.3, low, 0.2}), (std::vector<std::size_t>{1, 1, 3}));
    EXPECT_EQ(competitionPlaces(std::vector<double>{0.3, 0.3000001, 0.2}),
              (std::vector<std::size_t>{2, 1, 3}));
}

TEST(Places, MissingTotalsHaveNoPlace)
{
    const std::vector<double> totals = {kMissing, 3, 5};
    EXPECT_EQ(competitionPlaces(totals), (std::vector<std::size_t>{0, 2, 1}));
    EXPECT_EQ(averagePlaces(totals), (std::vector<double>{0, 2, 1}));
    EXPECT_TRUE(competitionPlaces({}).empty());
}

TEST(Places, TableSplitsTiesEqually)
{
    PlaceTable table(3);
    table.add(std::vector<double>{3, 2, 1});
    table.add(std::vector<double>{1, 1, 1});
    table.add(std::vector<double>{1, 2, 2});
    EXPECT_EQ(table.draws(), 3U);
    const std::vector<double> shares = table.shares();
    const double third = 1.0 / 3;
    const std::vector<double> expected = {
        (1 + third) / 3, third / 3,         (third + 1) / 3,   (third + 0.5) / 3, (1 + third + 0.5) / 3,
        third / 3,       (third + 0.5) / 3, (third + 0.5) / 3, (1 + third) / 3};
    for (std::size_t i = 0; i < 9; ++i)
        EXPECT_NEAR(shares[i], expected[i], 1e-12) << i;
    EXPECT_EQ(PlaceTable(2).shares(), (std::vector<double>{0, 0, 0, 0}));
}

TEST(Quantile, OfTypeSeven)
{
    // R quantile(x, c(.025, .5, .975)), type 7, which is also numpy's default.
    const std::vector<double> values = {512, 1, 64, 2, 256, 4, 32, 8, 128, 16};
    EXPECT_NEAR(quantile(values, 0.025), 1.225, 1e-9);
    EXPECT_NEAR(quantile(values, 0.5), 24, 1e-9);
    EXPECT_NEAR(quantile(values, 0.975), 454.4, 1e-9);
    EXPECT_DOUBLE_EQ(quantile(values, 0), 1);
    EXPECT_DOUBLE_EQ(quantile(values, 1), 512);
    EXPECT_DOUBLE_EQ(median(std::vector<double>{7, 1, 3}), 3);
    EXPECT_DOUBLE_EQ(median(std::vector<double>{5}), 5);
}

} // namespace

} // namespace jeoul::stats
