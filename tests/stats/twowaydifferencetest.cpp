// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/twowaydifference.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace jeoul::stats {

namespace {

constexpr double kGone = ScoreGrid::kMissing;

const ScoreGrid kTable = {3, 4, {1, 3, 2, 6, 0, 2, 4, 2, 2, 1, 3, 6}};

TEST(TwoWayDifference, IsTheAnalysisOfVarianceOfACompleteTable)
{
    // Mean squares by hand: rater means 3, 2, 3; item means 1, 2, 3, 14/3; grand mean 8/3.
    const TwoWayDifference out = twoWayDifference(kTable);
    const double grand = 8.0 / 3;
    EXPECT_NEAR(*out.difference, grand, 1e-12);
    const double raterSquares = 4 * ((3 - grand) * (3 - grand) * 2 + (2 - grand) * (2 - grand));
    const double itemSquares = 3 * ((1 - grand) * (1 - grand) + (2 - grand) * (2 - grand) +
                                    (3 - grand) * (3 - grand) + (14.0 / 3 - grand) * (14.0 / 3 - grand));
    double total = 0;
    for (const double value : kTable.values)
        total += (value - grand) * (value - grand);
    const double cellSquares = total - raterSquares - itemSquares;
    EXPECT_NEAR(*out.raterVariance, raterSquares / 2 / 12, 1e-12);
    EXPECT_NEAR(*out.itemVariance, itemSquares / 3 / 12, 1e-12);
    EXPECT_NEAR(*out.cellVariance, cellSquares / 6 / 12, 1e-12);
    // Here raters vary less than cells alone would make them: v is that of the items, with their df.
    EXPECT_DOUBLE_EQ(*out.variance, *out.itemVariance);
    EXPECT_DOUBLE_EQ(out.df, 3);
    EXPECT_NEAR(out.interval->high - grand, 3.18244630528371 * std::sqrt(*out.itemVariance),
                1e-9); // qt(.975, 3)
}

TEST(TwoWayDifference, AddsRatersAndItemsWhenBothVary)
{
    ScoreGrid grid = kTable;
    for (std::size_t i = 0; i < 4; ++i) {
        grid.at(0, i) += 5;
        grid.at(1, i) -= 5;
    }
    const TwoWayDifference out = twoWayDifference(grid);
    const double v = *out.raterVariance + *out.itemVariance - *out.cellVariance;
    EXPECT_DOUBLE_EQ(*out.variance, v);
    const auto term = [](double variance, double df) { return variance * variance / df; };
    EXPECT_NEAR(out.df,
                v * v /
                    (term(*out.raterVariance, 2) + term(*out.itemVariance, 3) + term(*out.cellVariance, 6)),
                1e-9);
}

TEST(TwoWayDifference, WeighsItems)
{
    const std::vector<double> weights = {2, 0, 1, 1};
    const TwoWayDifference out = twoWayDifference(kTable, weights);
    EXPECT_NEAR(*out.difference, 0.5 * 1 + 0.25 * 3 + 0.25 * 14.0 / 3, 1e-12);
    EXPECT_TRUE(out.interval);
    const std::vector<double> equal = {7, 7, 7, 7};
    EXPECT_NEAR(*twoWayDifference(kTable, equal).variance, *twoWayDifference(kTable).variance, 1e-12);
    EXPECT_EQ(twoWayDifference(kTable, std::vector<double>{1, 2}).reason, NoNumber::UnequalLengths);
    EXPECT_EQ(twoWayDifference(kTable, std::vector<double>{1, 2, -1, 2}).reason, NoNumber::OutOfRange);
}

TEST(TwoWayDifference, UsesWhateverCellsThereAre)
{
    ScoreGrid grid = kTable;
    grid.at(1, 2) = kGone;
    const TwoWayDifference out = twoWayDifference(grid);
    EXPECT_EQ(out.cells, 11U);
    EXPECT_NEAR(*out.difference, (1 + 2 + 2.5 + 14.0 / 3) / 4, 1e-12);
    EXPECT_GT(*out.cellVariance, 0);
    ScoreGrid turned = {4, 3, std::vector<double>(12)}; // raters and items change places
    for (std::size_t r = 0; r < 3; ++r)
        for (std::size_t i = 0; i < 4; ++i)
            turned.at(i, r) = kTable.at(r, i);
    const TwoWayDifference there = twoWayDifference(kTable);
    const TwoWayDifference back = twoWayDifference(turned);
    EXPECT_NEAR(*there.raterVariance, *back.itemVariance, 1e-12);
    EXPECT_NEAR(*there.variance, *back.variance, 1e-12);
}

TEST(TwoWayDifference, SaysWhyThereIsNone)
{
    EXPECT_EQ(twoWayDifference(ScoreGrid::empty(2, 2)).reason, NoNumber::NoRatings);
    EXPECT_EQ(twoWayDifference({1, 3, {1, 2, 3}}).intervalReason, NoNumber::FewerThan2Raters);
    EXPECT_EQ(twoWayDifference({3, 1, {1, 2, 3}}).intervalReason, NoNumber::FewerThan2Items);
    EXPECT_EQ(twoWayDifference({2, 2, {0.3, 0.3, 0.3, 0.3}}).intervalReason, NoNumber::NoVariation);
    EXPECT_EQ(twoWayDifference({2, 2, {1, kGone, kGone, 2}}).intervalReason, NoNumber::NotConnected);
    EXPECT_EQ(twoWayDifference({2, 2, {1, kGone, 2, kGone}}, std::vector<double>{1, 1}).reason,
              NoNumber::MissingPart);
    EXPECT_DOUBLE_EQ(*twoWayDifference({2, 2, {1, kGone, 2, kGone}}).difference, 1.5);
}

} // namespace

} // namespace jeoul::stats
