// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/teamtotals.h"

#include "models/stats/leaveoneout.h"
#include "models/stats/panelcells.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace jeoul::stats {

namespace {

constexpr double kGone = ScoreGrid::kMissing;

TEST(TeamTotals, ByEachRule)
{
    // Five raters, three teams; rater 4 is hostile to the second team.
    const ScoreGrid grid = {5, 3, {8, 7, 6, 7, 6, 5, 9, 8, 7, 8, 7, 6.5, 8, 1, 6}};
    EXPECT_DOUBLE_EQ(teamTotals(grid, {Average::Mean, false}).totals[1], 29.0 / 5);
    EXPECT_DOUBLE_EQ(teamTotals(grid, {Average::Trimmed, false}).totals[1], 20.0 / 3);
    EXPECT_DOUBLE_EQ(teamTotals(grid, {Average::Median, false}).totals[1], 7);
    const TeamTotals mean = teamTotals(grid, {Average::Mean, false});
    EXPECT_EQ(mean.places, (std::vector<std::size_t>{1, 3, 2}));
    EXPECT_EQ(mean.last, (std::vector<std::size_t>{1}));
    EXPECT_EQ(teamTotals(grid, {Average::Median, true}).last, (std::vector<std::size_t>{2}));
}

TEST(TeamTotals, RecusedIsAbsentNotZero)
{
    const ScoreGrid grid = {5, 2, {70, 50, kGone, 50, 90, 50, 85, kGone, 60, kGone}};
    const TeamTotals totals = teamTotals(grid, {Average::Trimmed, false});
    EXPECT_DOUBLE_EQ(totals.totals[0], 77.5);
    EXPECT_EQ(totals.raters, (std::vector<std::size_t>{4, 3}));
    ScoreGrid two = grid;
    two.at(0, 1) = kGone;
    const TeamTotals none = teamTotals(two, {Average::Trimmed, false});
    EXPECT_TRUE(std::isnan(none.totals[1]));
    EXPECT_EQ(none.reasons[1], NoNumber::FewerThan3Raters);
    EXPECT_EQ(none.places, (std::vector<std::size_t>{1, 0}));
    EXPECT_DOUBLE_EQ(teamTotals(two, {Average::Mean, false}).totals[1], 50);
}

TEST(TeamTotals, TrimmingDoesNotCareWhereTheExtremesStand)
{
    std::vector<double> values = {1, 2, 4, 9};
    do {
        std::vector<double> copy = values;
        EXPECT_DOUBLE_EQ(averageOf(Average::Trimmed, copy), 3);
    } while (std::next_permutation(values.begin(), values.end()));
    std::vector<double> equal = {8, 8, 8};
    EXPECT_DOUBLE_EQ(averageOf(Average::Trimmed, equal), 8);
}

PanelShape shape(std::size_t raters, std::size_t teams, std::size_t criteria)
{
    return {raters, teams, criteria, 2, {0, 0, 1}};
}

/// Rater r gives team t on item i by criterion c the score 10 + r - 2t + i + 3c.
std::vector<PanelRating> madeUp(const PanelShape &panel)
{
    std::vector<PanelRating> out;
    for (std::uint32_t r = 0; r < panel.raters; ++r)
        for (std::uint32_t t = 0; t < panel.teams; ++t)
            for (std::uint32_t i = 0; i < panel.items(); ++i)
                for (std::uint32_t c = 0; c < panel.criteria; ++c)
                    out.push_back({r, t, i, c, 10.0 + r - 2.0 * t + i + 3.0 * c});
    return out;
}

TEST(RaterTotals, WeighBenchmarksAndCriteria)
{
    const PanelShape panel = shape(2, 2, 2);
    const PanelCells cells = panelCells(panel, madeUp(panel));
    EXPECT_TRUE(cells.complete);
    const ScoreGrid grid = raterTotals(cells, {{3, 1}, {1, 1}});
    // Benchmark 0 holds items 0 and 1 (mean 0.5), benchmark 1 item 2; criteria average 1.5.
    EXPECT_DOUBLE_EQ(grid.at(1, 1), 10 + 1 - 2 + 0.75 * 0.5 + 0.25 * 2 + 1.5);
    EXPECT_DOUBLE_EQ(raterTotals(cells, {{0.75, 0.25}, {0.5, 0.5}}).at(1, 1), grid.at(1, 1));
}

TEST(RaterTotals, MissingBenchmarkGivesNoTotal)
{
    const PanelShape panel = shape(2, 2, 1);
    std::vector<PanelRating> ratings = madeUp(panel);
    std::erase_if(ratings, [](const PanelRating &r) { return r.rater == 0 && r.team == 1 && r.item == 2; });
    const PanelCells cells = panelCells(panel, ratings);
    const ScoreGrid grid = raterTotals(cells, {{1, 1}, {1}});
    EXPECT_TRUE(std::isnan(grid.at(0, 1)));
    EXPECT_FALSE(std::isnan(grid.at(1, 1)));
    EXPECT_FALSE(std::isnan(raterTotals(cells, {{1, 0}, {1}}).at(0, 1))); // a weight of 0 needs no score
    EXPECT_TRUE(std::isnan(raterTotals(cells, {{1, -1}, {1}}).at(1, 1)));
    EXPECT_TRUE(std::isnan(raterTotals(cells, {{1}, {1}}).at(1, 1)));
}

TEST(PanelCells, RefuseWhatDoesNotFit)
{
    const PanelShape panel = shape(2, 2, 1);
    EXPECT_EQ(panelCells(panel, {}).reason, NoNumber::NoRatings);
    EXPECT_EQ(panelCells(panel, std::vector<PanelRating>{{2, 0, 0, 0, 1}}).reason, NoNumber::OutOfRange);
    EXPECT_EQ(panelCells(panel, std::vector<PanelRating>{{0, 0, 0, 0, kGone}}).reason, NoNumber::NotFinite);
    EXPECT_TRUE(std::isnan(raterTotals(panelCells(panel, {}), {{1, 1}, {1}}).at(0, 0)));
}

TEST(LeaveOneOut, FindsTheRaterWhoDecides)
{
    // Without rater 2 the second team is no longer last.
    const ScoreGrid grid = {4, 2, {5, 6, 5, 6, 9, 1, 5, 6}};
    const LeaveOneOut out = leaveOneOut(grid, {Average::Mean, false});
    EXPECT_EQ(out.all.last, (std::vector<std::size_t>{1}));
    ASSERT_EQ(out.without.size(), 4U);
    EXPECT_TRUE(out.without[0].sameLast);
    EXPECT_FALSE(out.without[2].sameLast);
    EXPECT_FALSE(out.sameLast);
    EXPECT_DOUBLE_EQ(out.without[2].totals.totals[0], 5);
    EXPECT_TRUE(leaveOneOut({3, 2, {2, 1, 2, 1, 2, 1}}, {Average::Mean, false}).samePlaces);
    EXPECT_FALSE(leaveOneOut(ScoreGrid::empty(2, 2), {Average::Mean, false}).samePlaces);
}

TEST(RuleSensitivity, NamesTheWayAndTheWeightThatMatter)
{
    // Team 0 leads on criterion 0 and trails on criterion 1 by nearly as much.
    const PanelShape panel = {4, 2, 2, 1, {0}};
    std::vector<PanelRating> ratings;
    for (std::uint32_t r = 0; r < 4; ++r)
        for (const auto &[team, criterion, score] : {std::tuple{0U, 0U, 9.0}, std::tuple{1U, 0U, 5.0},
                                                     std::tuple{0U, 1U, 5.0}, std::tuple{1U, 1U, 8.9}})
            ratings.push_back({r, team, 0, criterion, score + 0.1 * r});
    const PanelCells cells = panelCells(panel, ratings);
    const RuleSensitivity out = ruleSensitivity(cells, {{1}, {0.5, 0.5}}, {Average::Trimmed, false});
    EXPECT_EQ(out.ruled.last, (std::vector<std::size_t>{1}));
    EXPECT_TRUE(out.sameLastByAveraging);
    EXPECT_FALSE(out.sameLastByWeights);
    ASSERT_EQ(out.variants.size(), 6U + 4U); // the only benchmark cannot move
    const RuleVariant &less = out.variants[7];
    EXPECT_EQ(less.kind, RuleVariant::Kind::CriterionWeight);
    EXPECT_EQ(less.index, 0U);
    EXPECT_DOUBLE_EQ(less.factor, 0.9);
    EXPECT_FALSE(less.sameLast);
    EXPECT_TRUE(out.variants[6].samePlaces);
}

} // namespace

} // namespace jeoul::stats
