// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/clusteredmean.h"

#include "models/stats/intraclass.h"
#include "models/stats/meaninterval.h"
#include "models/stats/repeatconsistency.h"
#include "models/stats/standardise.h"
#include "models/stats/tdistribution.h"
#include "tests/stats/crossedcases.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace jeoul::stats {

namespace {

using namespace cases;

std::vector<ClusteredValue> valuesOf(const std::vector<CrossedRating> &ratings)
{
    std::vector<ClusteredValue> out;
    for (const CrossedRating &rating : ratings)
        out.push_back({rating.rater, Item{static_cast<std::uint32_t>(rating.unit)}, rating.value});
    return out;
}

TEST(ClusteredMean, CompleteTableIsTheAnalysisOfVariance)
{
    const Intraclass mean = intraclass(table(shroutFleiss())); // targets stand for items here
    const ClusteredMean found = clusteredMean(valuesOf(unitsByRaters(shroutFleiss())));
    EXPECT_NEAR(found.mean.value_or(0), 127.0 / 24, 1e-12);
    EXPECT_NEAR(found.itemVariance.value_or(0), *mean.msr / 24, 1e-12);
    EXPECT_NEAR(found.raterVariance.value_or(0), *mean.msc / 24, 1e-12);
    EXPECT_EQ(found.raters, 4U);
    EXPECT_EQ(found.items, 6U);
    const double v = *found.itemVariance + *found.raterVariance - *found.cellVariance;
    EXPECT_NEAR(found.variance.value_or(0), v, 1e-12);
    const double df = v * v /
                      (std::pow(*found.raterVariance, 2) / 3 + std::pow(*found.itemVariance, 2) / 5 +
                       std::pow(*found.cellVariance, 2) / 15);
    EXPECT_NEAR(found.df.value_or(0), df, 1e-12);
    ASSERT_TRUE(found.interval);
    EXPECT_NEAR(found.interval->high, 127.0 / 24 + tTwoSidedQuantile(0.95, df) * std::sqrt(v), 1e-12);
}

TEST(ClusteredMean, OneValueAClusterIsThePlainMean)
{
    // With a rater and an item for each value, all three variances are that of an independent sample.
    const std::vector<double> values = {2, -1, 6, 1, -1, 5, 2, 1, 5, 1};
    std::vector<ClusteredValue> clustered;
    for (std::uint32_t i = 0; i < values.size(); ++i)
        clustered.push_back({Rater{i}, Item{i}, values[i]});
    const ClusteredMean found = clusteredMean(clustered);
    const MeanResult plain = meanWithInterval(values);
    EXPECT_NEAR(*found.mean, *plain.mean, 1e-12);
    EXPECT_NEAR(*found.variance, *plain.se * *plain.se, 1e-12);
    EXPECT_NEAR(found.interval->low, plain.interval->low, 1e-9);
}

TEST(ClusteredMean, TheLargerPartWhereTheSumWouldBeSmaller)
{
    // Rater and item effects cancel in the cells: r + i - ri falls below r.
    const ClusteredMean found = clusteredMean(valuesOf(unitsByRaters({{0, 9}, {9, 1}, {0, 9}, {8, 0}})));
    EXPECT_LT(*found.raterVariance + *found.itemVariance - *found.cellVariance,
              std::max(*found.raterVariance, *found.itemVariance));
    EXPECT_EQ(*found.variance, std::max(*found.raterVariance, *found.itemVariance));
    EXPECT_EQ(*found.df, *found.raterVariance >= *found.itemVariance ? 1 : 3);
}

TEST(ClusteredMean, OrderChangesNoBit)
{
    auto values = valuesOf(generated(30, 5, 41, 5));
    for (ClusteredValue &value : values)
        value.value /= 7;
    const ClusteredMean before = clusteredMean(values);
    std::rotate(values.begin(), values.begin() + 37, values.end());
    const ClusteredMean after = clusteredMean(values);
    EXPECT_EQ(*before.mean, *after.mean);
    EXPECT_EQ(before.interval->low, after.interval->low);
}

TEST(ClusteredMean, SaysWhyThereIsNone)
{
    const auto reason = [](const Rows &rows) {
        return clusteredMean(valuesOf(unitsByRaters(rows))).intervalReason;
    };
    EXPECT_EQ(clusteredMean({}).reason, NoNumber::NoRatings);
    EXPECT_EQ(clusteredMean(std::vector<ClusteredValue>{{Rater{0}, Item{0}, kMissing}}).reason,
              NoNumber::NotFinite);
    EXPECT_EQ(reason({{1}, {2}}), NoNumber::FewerThan2Raters);
    EXPECT_EQ(reason({{1, 2}}), NoNumber::FewerThan2Items);
    EXPECT_EQ(reason({{2, 2}, {2, 2}}), NoNumber::NoVariation);
}

TEST(RepeatConsistency, CountsWhatWasRepeatedAlike)
{
    const std::vector<RepeatedJudgement> judgements = {{Rater{0}, Item{0}, 4, 4}, {Rater{0}, Item{1}, 3, 4},
                                                       {Rater{1}, Item{0}, 2, 2}, {Rater{1}, Item{1}, 5, 5},
                                                       {Rater{2}, Item{0}, 1, 1}, {Rater{2}, Item{1}, 4, 2}};
    const RepeatConsistency found = repeatConsistency(judgements);
    EXPECT_EQ(found.pairs, 6U);
    EXPECT_EQ(found.same, 4U);
    EXPECT_NEAR(found.shareSame.mean.value_or(0), 4.0 / 6, 1e-12);
    EXPECT_TRUE(found.shareSame.interval);
    EXPECT_NEAR(found.meanDifference.mean.value_or(0), -1.0 / 6, 1e-12);
    EXPECT_NEAR(found.absolute.value_or(0), 3.0 / 6, 1e-12);
    EXPECT_NEAR(found.within.value_or(0), std::sqrt(5.0 / 12), 1e-12);
    EXPECT_EQ(repeatConsistency({}).reason, NoNumber::NoRatings);
    EXPECT_FALSE(repeatConsistency({}).absolute);
    const std::vector<RepeatedJudgement> steady(judgements.begin() + 2, judgements.begin() + 4);
    EXPECT_EQ(repeatConsistency(steady).shareSame.mean, 1);
    EXPECT_FALSE(repeatConsistency(steady).shareSame.interval);
}

TEST(StandardisedByRater, TakesOffEachRatersOwnScale)
{
    std::vector<CrossedRating> ratings = {
        {Unit{0}, Rater{0}, 1},  {Unit{1}, Rater{0}, 3},  {Unit{2}, Rater{0}, 2},
        {Unit{0}, Rater{1}, 70}, {Unit{1}, Rater{1}, 90}, {Unit{2}, Rater{1}, 80},
        {Unit{0}, Rater{2}, 5},  {Unit{1}, Rater{2}, 5},  {Unit{0}, Rater{3}, 9}};
    const auto z = standardisedByRater(ratings);
    EXPECT_EQ(z[0], -1);
    EXPECT_EQ(z[1], 1);
    EXPECT_EQ(z[2], 0);
    EXPECT_EQ(z[3], -1);
    EXPECT_EQ(z[4], 1);
    EXPECT_FALSE(z[6]) << "no spread";
    EXPECT_FALSE(z[8]) << "one rating";
    std::reverse(ratings.begin(), ratings.end());
    EXPECT_EQ(standardisedByRater(ratings).back(), z.front());
}

} // namespace

} // namespace jeoul::stats
