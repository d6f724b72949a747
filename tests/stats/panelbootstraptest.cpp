// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/panelbootstrap.h"

#include "models/stats/places.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace jeoul::stats {

namespace {

constexpr double kGone = ScoreGrid::kMissing;

struct Spread
{
    double mean = 0;
    double variance = 0;
};

Spread spreadOf(const std::vector<double> &values)
{
    Spread out;
    for (const double value : values)
        out.mean += value / static_cast<double>(values.size());
    for (const double value : values)
        out.variance += (value - out.mean) * (value - out.mean) / static_cast<double>(values.size());
    return out;
}

const ScoreGrid kThreeRaters = {3, 2, {80, 78, 70, 75, 76, 70}};

TEST(RaterBootstrap, AllTwentySevenResamples)
{
    // Exact enumeration of the 27 resamples in R.
    std::vector<double> first;
    std::vector<double> gaps;
    PlaceTable places(2);
    for (std::uint32_t a = 0; a < 3; ++a)
        for (std::uint32_t b = 0; b < 3; ++b)
            for (std::uint32_t c = 0; c < 3; ++c) {
                std::vector<double> totals(2);
                totalsOfResample(kThreeRaters, Average::Mean, std::vector<std::uint32_t>{a, b, c}, totals);
                first.push_back(totals[0]);
                gaps.push_back(totals[0] - totals[1]);
                places.add(totals);
            }
    EXPECT_NEAR(std::sqrt(spreadOf(first).variance), 2.37268405600696, 1e-9);
    EXPECT_NEAR(std::sqrt(spreadOf(gaps).variance), 2.62466929133727, 1e-9);
    EXPECT_NEAR(places.shares()[1], 0.37037037037037, 1e-9); // the first team last, ties half
}

TEST(RaterBootstrap, ConvergesToTheEnumeration)
{
    const PanelBootstrap out = bootstrapRaters(kThreeRaters, Average::Mean, {.resamples = 20'000, .seed = 5});
    ASSERT_EQ(out.reason, NoNumber::None);
    EXPECT_EQ(out.used, 20'000U);
    EXPECT_NEAR(out.ses[0], 2.37268405600696, 0.06); // five standard errors of 20,000 draws
    EXPECT_NEAR(out.places[1], 0.37037037037037, 0.017);
    const double gap = out.covariance[0] + out.covariance[3] - 2 * out.covariance[1];
    EXPECT_NEAR(std::sqrt(gap), 2.62466929133727, 0.07);
    EXPECT_DOUBLE_EQ(out.intervals[0].low, 70);
    EXPECT_DOUBLE_EQ(out.intervals[0].high, 80);
}

TEST(RaterBootstrap, ThreadsChangeNoDigit)
{
    const ScoreGrid grid = {6, 3, {3, 4, 5, 2, 5, 4, 3, 3, kGone, 4, 4, 5, 1, 2, 2, 5, 4, 3}};
    const PanelBootstrap one = bootstrapRaters(grid, Average::Trimmed, {.resamples = 999, .seed = 3});
    const PanelBootstrap four =
        bootstrapRaters(grid, Average::Trimmed, {.resamples = 999, .seed = 3, .threads = 4});
    EXPECT_EQ(one.draws, four.draws);
    EXPECT_EQ(one.places, four.places);
    EXPECT_EQ(one.covariance, four.covariance);
    EXPECT_NE(one.draws, bootstrapRaters(grid, Average::Trimmed, {.resamples = 999, .seed = 4}).draws);
}

TEST(RaterBootstrap, SaysWhyThereIsNone)
{
    EXPECT_EQ(bootstrapRaters(ScoreGrid::empty(3, 2), Average::Mean).reason, NoNumber::NoRatings);
    EXPECT_EQ(bootstrapRaters({1, 2, {1, 2}}, Average::Mean).reason, NoNumber::FewerThan2Raters);
    EXPECT_EQ(bootstrapRaters({2, 2, {1, kGone, 2, kGone}}, Average::Mean).reason, NoNumber::MissingPart);
    EXPECT_EQ(bootstrapRaters({2, 1, {1, 2}}, Average::Trimmed).reason, NoNumber::MissingPart);
    // A resample that leaves a team without enough raters is not used, and the number used says so.
    const PanelBootstrap rare = bootstrapRaters({4, 2, {1, 1, 2, 2, 3, 3, kGone, 4}}, Average::Trimmed,
                                                {.resamples = 500, .seed = 1});
    EXPECT_LT(rare.used, 500U);
    EXPECT_GT(rare.used, 250U);
    EXPECT_EQ(rare.draws.size(), 2 * rare.used);
}

/// Two raters, two teams, two items of one benchmark.
PanelCells twoByTwo()
{
    const std::vector<PanelRating> ratings = {{0, 0, 0, 0, 3}, {0, 0, 1, 0, 5}, {0, 1, 0, 0, 4},
                                              {0, 1, 1, 0, 4}, {1, 0, 0, 0, 2}, {1, 0, 1, 0, 2},
                                              {1, 1, 0, 0, 3}, {1, 1, 1, 0, 1}};
    return panelCells({2, 2, 1, 1, {0, 0}}, ratings);
}

TEST(PigeonholeBootstrap, AllSixteenResamples)
{
    // Exact enumeration of 16 two-way resamples (Owen 2007).
    const ItemResampler resampler(twoByTwo(), {{1}, {1}});
    ASSERT_TRUE(resampler.valid());
    std::vector<double> first;
    std::vector<double> gaps;
    PlaceTable places(2);
    ScoreGrid grid = ScoreGrid::empty(2, 2);
    for (std::uint32_t items = 0; items < 4; ++items)
        for (std::uint32_t raters = 0; raters < 4; ++raters) {
            std::vector<std::uint32_t> counts(2, 0);
            ++counts[items % 2];
            ++counts[items / 2];
            resampler.totals(counts, {}, grid);
            std::vector<double> totals(2);
            totalsOfResample(grid, Average::Mean, std::vector<std::uint32_t>{raters % 2, raters / 2}, totals);
            first.push_back(totals[0]);
            gaps.push_back(totals[0] - totals[1]);
            places.add(totals);
        }
    EXPECT_NEAR(spreadOf(first).mean, 3, 1e-9);
    EXPECT_NEAR(spreadOf(first).variance, 0.6875, 1e-9);
    EXPECT_NEAR(spreadOf(gaps).variance, 0.5, 1e-9);
    EXPECT_NEAR(places.shares()[1], 0.5, 1e-9);
    const PanelBootstrap drawn =
        bootstrapRatersAndItems(twoByTwo(), {{1}, {1}}, Average::Mean, {.resamples = 20'000, .seed = 2});
    EXPECT_NEAR(drawn.covariance[0], 0.6875, 0.03);
    EXPECT_NEAR(drawn.places[1], 0.5, 0.018);
}

/// 5 raters × 3 teams × 7 items in two benchmarks × 2 criteria, scores that look like none other.
std::vector<PanelRating> uneven()
{
    std::vector<PanelRating> out;
    for (std::uint32_t r = 0; r < 5; ++r)
        for (std::uint32_t t = 0; t < 3; ++t)
            for (std::uint32_t i = 0; i < 7; ++i)
                for (std::uint32_t c = 0; c < 2; ++c)
                    out.push_back({r, t, i, c, 1.0 + (r * 7 + t * 5 + i * 3 + c * 11 + r * i) % 5});
    return out;
}

const PanelShape kUneven = {5, 3, 2, 2, {0, 1, 0, 1, 1, 0, 1}};
const PanelWeights kWeights = {{0.4, 0.6}, {0.7, 0.3}};

/// The straight way: copy the ratings of an item as often as it was drawn.
ScoreGrid byCopying(const std::vector<PanelRating> &ratings, const std::vector<std::uint32_t> &counts)
{
    std::vector<PanelRating> copies;
    for (const PanelRating &rating : ratings)
        copies.insert(copies.end(), counts[rating.item], rating);
    return raterTotals(panelCells(kUneven, copies), kWeights);
}

void expectSame(const ScoreGrid &actual, const ScoreGrid &expected)
{
    for (std::size_t i = 0; i < expected.values.size(); ++i) {
        EXPECT_EQ(std::isnan(actual.values[i]), std::isnan(expected.values[i])) << i;
        if (!std::isnan(expected.values[i])) {
            EXPECT_NEAR(actual.values[i], expected.values[i], 1e-12) << i;
        }
    }
}

TEST(ItemResampler, EqualsCopyingTheRatings)
{
    std::vector<PanelRating> ratings = uneven();
    const std::vector<std::vector<std::uint32_t>> draws = {
        {1, 1, 1, 1, 1, 1, 1}, {3, 4, 0, 0, 0, 0, 0}, {0, 1, 2, 0, 2, 1, 1}};
    for (const auto &counts : draws) {
        ScoreGrid grid = ScoreGrid::empty(5, 3);
        ItemResampler(panelCells(kUneven, ratings), kWeights).totals(counts, {}, grid);
        expectSame(grid, byCopying(ratings, counts));
    }
    // Missing scores, a recusal (rater 3, team 2), a benchmark missed by one rater, and a score given twice.
    std::erase_if(ratings, [](const PanelRating &r) {
        return (r.rater == 3 && r.team == 2) || (r.rater == 0 && r.item == 1 && r.criterion == 1) ||
               (r.rater == 1 && r.item == 0 && r.team == 0) ||
               (r.rater == 2 && r.team == 1 && kUneven.benchmarkOfItem[r.item] == 1);
    });
    ratings.push_back({4, 0, 2, 0, 5});
    for (const auto &counts : draws) {
        ScoreGrid grid = ScoreGrid::empty(5, 3);
        ItemResampler(panelCells(kUneven, ratings), kWeights).totals(counts, {}, grid);
        expectSame(grid, byCopying(ratings, counts));
    }
}

TEST(PigeonholeBootstrap, MissingScoresThreadsAndRowOrder)
{
    std::vector<PanelRating> ratings = uneven();
    std::erase_if(ratings, [](const PanelRating &r) {
        return (r.rater == 3 && r.team == 2) || (r.rater + 2 * r.item + r.team + r.criterion) % 13 == 0;
    });
    const BootstrapOptions options{.resamples = 500, .seed = 9};
    const PanelBootstrap out =
        bootstrapRatersAndItems(panelCells(kUneven, ratings), kWeights, Average::Trimmed, options);
    ASSERT_EQ(out.reason, NoNumber::None);
    EXPECT_GT(out.used, 400U);
    std::reverse(ratings.begin(), ratings.end());
    BootstrapOptions threads = options;
    threads.threads = 3;
    const PanelBootstrap again =
        bootstrapRatersAndItems(panelCells(kUneven, ratings), kWeights, Average::Trimmed, threads);
    EXPECT_EQ(out.draws, again.draws);
    EXPECT_EQ(out.places, again.places);
    double row = 0;
    for (std::size_t place = 0; place < 3; ++place)
        row += out.places[place];
    EXPECT_NEAR(row, 1, 1e-12);
    EXPECT_EQ(bootstrapRatersAndItems(panelCells(kUneven, ratings), {{1}, {1}}, Average::Mean).reason,
              NoNumber::NoRatings);
}

} // namespace

} // namespace jeoul::stats
