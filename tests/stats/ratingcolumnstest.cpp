// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/ratingcolumns.h"
#include "models/stats/cellmeans.h"
#include "models/stats/columntables.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <limits>
#include <random>

using namespace jeoul::stats;

namespace {

/// Two benchmarks: items 0 and 1 in the first, item 2 in the second; scores 1 to 5.
RatingShape smallShape(std::size_t raters, std::size_t teams = 1, std::size_t criteria = 2)
{
    return {raters, teams, criteria, 2, {0, 0, 1}, {1, 2, 3, 4, 5}};
}

/// Every cell of the shape, levels from a fixed stream, about one in `holes` left out (0: none).
std::vector<PackedRating> filled(const RatingShape &shape, unsigned holes = 0)
{
    std::mt19937 random(7);
    std::vector<PackedRating> out;
    for (std::size_t r = 0; r < shape.raters; ++r) {
        for (std::size_t i = 0; i < shape.items(); ++i) {
            for (std::size_t t = 0; t < shape.teams; ++t) {
                for (std::size_t c = 0; c < shape.criteria; ++c) {
                    const auto level = static_cast<std::uint16_t>(random() % shape.levels.size());
                    if (holes == 0 || random() % holes != 0)
                        out.push_back({static_cast<std::uint16_t>(r), static_cast<std::uint16_t>(i),
                                       static_cast<std::uint8_t>(t), static_cast<std::uint8_t>(c), level});
                }
            }
        }
    }
    return out;
}

std::vector<PackedRating> rowsOf(const RatingColumns &columns)
{
    std::vector<PackedRating> out;
    for (std::size_t i = 0; i < columns.size(); ++i)
        out.push_back(columns.at(i));
    return out;
}

} // namespace

TEST(RatingColumns, AreTheSameForEveryOrderOfTheRows)
{
    // Dense enough for the grid, and so thin (1 cell in 100) that they are sorted instead.
    for (const unsigned thinning : {1u, 100u}) {
        RatingShape shape = smallShape(40, 5, 5);
        std::vector<PackedRating> rows;
        for (const PackedRating &row : filled(shape, 9)) {
            if ((std::size_t{row.rater} * 31 + row.item * 7 + row.team * 3 + row.criterion) % thinning == 0)
                rows.push_back(row);
        }
        const auto straight = RatingColumns::build(shape, rows);
        ASSERT_EQ(straight.fault, ColumnsFault::None);
        EXPECT_EQ(rowsOf(straight.columns), rows) << "generated in canonical order";
        std::shuffle(rows.begin(), rows.end(), std::mt19937(3));
        const auto shuffled = RatingColumns::build(shape, rows);
        EXPECT_EQ(straight.columns, shuffled.columns);
    }
}

TEST(RatingColumns, KnowWhereEachRaterBegins)
{
    const auto built = RatingColumns::build(
        smallShape(4), std::vector<PackedRating>{{3, 0, 0, 0, 0}, {1, 2, 0, 1, 4}, {1, 0, 0, 0, 2}});
    ASSERT_EQ(built.fault, ColumnsFault::None);
    const auto starts = built.columns.raterStarts();
    EXPECT_EQ(std::vector<std::size_t>(starts.begin(), starts.end()),
              (std::vector<std::size_t>{0, 0, 2, 2, 3}));
    EXPECT_EQ(built.columns.at(0), (PackedRating{1, 0, 0, 0, 2}));
    EXPECT_EQ(built.columns.value(0), 3.0);
}

TEST(RatingColumns, RefuseWhatDoesNotFit)
{
    const RatingShape shape = smallShape(2);
    const auto faultOf = [](const RatingShape &s, std::vector<PackedRating> rows) {
        const auto built = RatingColumns::build(s, rows);
        EXPECT_EQ(built.columns.size(), 0u);
        return std::pair(built.fault, built.row);
    };
    const PackedRating good{0, 0, 0, 0, 0};
    using F = ColumnsFault;
    EXPECT_EQ(faultOf(shape, {good, {2, 0, 0, 0, 0}}), std::pair(F::UnknownName, std::size_t{1}));
    EXPECT_EQ(faultOf(shape, {good, {0, 3, 0, 0, 0}}), std::pair(F::UnknownName, std::size_t{1}));
    EXPECT_EQ(faultOf(shape, {good, {0, 0, 1, 0, 0}}), std::pair(F::UnknownName, std::size_t{1}));
    EXPECT_EQ(faultOf(shape, {good, {0, 0, 0, 2, 0}}), std::pair(F::UnknownName, std::size_t{1}));
    EXPECT_EQ(faultOf(shape, {good, {0, 0, 0, 1, 5}}), std::pair(F::UnknownLevel, std::size_t{1}));
    EXPECT_EQ(faultOf(shape, {good, {1, 0, 0, 0, 0}, {0, 0, 0, 0, 4}}),
              std::pair(F::RatedTwice, std::size_t{2}));
    RatingShape other = shape;
    other.benchmarkOfItem[1] = 2;
    EXPECT_EQ(faultOf(other, {}).first, F::UnknownName);
    other = shape;
    other.levels[0] = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(faultOf(other, {}).first, F::UnknownLevel);
    other = shape;
    other.teams = 257;
    EXPECT_EQ(faultOf(other, {}).first, F::TooManyNames);
    other.teams = 256;
    EXPECT_EQ(RatingColumns::build(other, {}).fault, F::None);
}

TEST(RatingColumns, FindADoubledCellInAThinFileToo)
{
    RatingShape shape = smallShape(60'000, 200, 100);
    const auto built = RatingColumns::build(
        shape, std::vector<PackedRating>{{9, 1, 3, 4, 0}, {50'000, 1, 3, 4, 1}, {9, 1, 3, 4, 2}});
    EXPECT_EQ(built.fault, ColumnsFault::RatedTwice);
    EXPECT_EQ(built.row, 2u);
}

TEST(CellSums, AddUpByHandAndForAnyNumberOfThreads)
{
    // Rater 0 gives items 0, 1 (benchmark 0) the scores 2, 5 by criterion 1; rater 1 gives item 2 a 4.
    const auto small = RatingColumns::build(
        smallShape(2), std::vector<PackedRating>{{0, 0, 0, 1, 1}, {0, 1, 0, 1, 4}, {1, 2, 0, 0, 3}});
    const CellSums sums = CellSums::of(small.columns);
    EXPECT_EQ(sums.sum(0, sums.group(0, 0, 1)), 7.0);
    EXPECT_EQ(sums.count(0, sums.group(0, 0, 1)), 2u);
    EXPECT_EQ(sums.sum(1, sums.group(0, 1, 0)), 4.0);
    EXPECT_EQ(sums.count(1, sums.group(0, 0, 1)), 0u);
    const UnitSums units = UnitSums::of(small.columns);
    EXPECT_EQ(units.counts[units.unit(1, 0, 1)], 1u);
    EXPECT_EQ(units.squares[units.unit(1, 0, 1)], 25.0);

    // Thirds have no exact double, so an order of summation of its own per thread would show.
    RatingShape shape = smallShape(23, 4, 3);
    shape.levels = {1.0 / 3, 2.0 / 3, 1e-3, 1e6};
    const auto built = RatingColumns::build(shape, filled(shape, 6));
    for (const unsigned threads : {0u, 2u, 5u, 64u})
        EXPECT_EQ(CellSums::of(built.columns, threads), CellSums::of(built.columns, 1)) << threads;
}

TEST(CellMeans, TrimExactlyOneHighAndOneLowAndNothingBelowThree)
{
    // One item, criterion 0: scores 1, 1, 4, 5, 5 -> (1 + 4 + 5) / 3; criterion 1: two raters only.
    std::vector<PackedRating> rows;
    const std::vector<std::uint16_t> levels{0, 0, 3, 4, 4};
    for (std::uint16_t r = 0; r < 5; ++r)
        rows.push_back({r, 0, 0, 0, levels[r]});
    rows.push_back({0, 0, 0, 1, 2});
    rows.push_back({1, 0, 0, 1, 2});
    const CellSums sums = CellSums::of(RatingColumns::build(smallShape(5), rows).columns);
    const auto means = groupMeans(sums);
    const auto trimmed = trimmedGroupMeans(sums);
    EXPECT_EQ(means[sums.group(0, 0, 0)], (CountedMean{5, 16.0 / 5}));
    EXPECT_EQ(means[sums.group(0, 0, 1)], (CountedMean{2, 3.0}));
    EXPECT_EQ(means[sums.group(0, 1, 0)], (CountedMean{0, {}}));
    EXPECT_EQ(trimmed[sums.group(0, 0, 0)], (CountedMean{5, 10.0 / 3}));
    EXPECT_EQ(trimmed[sums.group(0, 0, 1)], (CountedMean{2, {}}));
}

TEST(ColumnTables, EqualTheTablesMadeRatingByRating)
{
    for (const unsigned holes : {0u, 5u}) {
        const RatingShape shape = smallShape(6, 3, 2);
        const std::vector<PackedRating> rows = filled(shape, holes);
        const auto built = RatingColumns::build(shape, rows);
        std::vector<UnitRating> units;
        std::vector<CrossedRating> crossed;
        std::vector<PanelRating> panel;
        for (const PackedRating &row : rows) {
            const auto unit = static_cast<std::uint32_t>((row.item * 3 + row.team) * 2 + row.criterion);
            const double value = shape.levels[row.level];
            units.push_back({unit, value});
            crossed.push_back({Unit{unit}, Rater{row.rater}, value});
            panel.push_back({row.rater, row.team, row.item, row.criterion, value});
        }
        const UnitTable fromRows = makeUnitTable(units);
        const UnitTable fromColumns = unitTable(built.columns);
        EXPECT_EQ(fromColumns.levels, fromRows.levels);
        EXPECT_EQ(fromColumns.counts, fromRows.counts);
        EXPECT_EQ(fromColumns.ratings, fromRows.ratings);
        EXPECT_EQ(fromColumns.starts, fromRows.starts);
        const CrossedTable table = makeCrossedTable(crossed);
        const CrossedTable direct = crossedTable(built.columns);
        EXPECT_EQ(direct.values, table.values);
        EXPECT_EQ(direct.raters, table.raters);
        EXPECT_EQ(direct.starts, table.starts);
        EXPECT_EQ(direct.unitIds, table.unitIds);
        EXPECT_EQ(direct.raterIds, table.raterIds);
        EXPECT_FALSE(direct.repeated);
        const PanelCells cells = panelCells({6, 3, 2, 2, {0, 0, 1}}, panel);
        const PanelCells same = panelCells(built.columns);
        EXPECT_EQ(same.itemSums, cells.itemSums);
        EXPECT_EQ(same.itemCounts, cells.itemCounts);
        EXPECT_EQ(same.sums, cells.sums);
        EXPECT_EQ(same.counts, cells.counts);
        EXPECT_EQ(same.ratings, cells.ratings);
        EXPECT_EQ(same.complete, cells.complete);
    }
}
