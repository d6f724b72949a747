// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/crossedtable.h"

#include "tests/stats/crossedcases.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace jeoul::stats {

namespace {

using namespace cases;

TEST(CrossedTable, GroupsByUnitThenRater)
{
    const std::vector<CrossedRating> ratings = {{Unit{7}, Rater{2}, 1},
                                                {Unit{3}, Rater{9}, 2},
                                                {Unit{7}, Rater{0}, 3},
                                                {Unit{3}, Rater{2}, 4},
                                                {Unit{7}, Rater{9}, 5}};
    const CrossedTable found = makeCrossedTable(ratings);
    EXPECT_EQ(found.unitIds, (std::vector<Unit>{Unit{3}, Unit{7}}));
    EXPECT_EQ(found.raterIds, (std::vector<Rater>{Rater{0}, Rater{2}, Rater{9}}));
    EXPECT_EQ(found.values, (std::vector<double>{4, 2, 3, 1, 5}));
    EXPECT_EQ(found.raters, (std::vector<std::uint32_t>{1, 2, 0, 1, 2}));
    EXPECT_EQ(found.starts, (std::vector<std::size_t>{0, 2, 5}));
    EXPECT_FALSE(found.complete());
    EXPECT_FALSE(found.repeated);
}

TEST(CrossedTable, IsTheSameForAnyOrderAndAnyNumbers)
{
    auto ratings = generated(40, 6, 9, 4);
    const CrossedTable before = makeCrossedTable(ratings);
    EXPECT_TRUE(std::is_sorted(before.unitIds.begin(), before.unitIds.end()));
    std::reverse(ratings.begin(), ratings.end());
    std::rotate(ratings.begin(), ratings.begin() + 55, ratings.end());
    const CrossedTable turned = makeCrossedTable(ratings);
    EXPECT_EQ(turned.values, before.values);
    EXPECT_EQ(turned.raters, before.raters);
    for (CrossedRating &rating : ratings)
        rating.unit =
            Unit{static_cast<std::uint32_t>(rating.unit) * 100000000U}; // far apart: sorted, not tabulated
    EXPECT_EQ(makeCrossedTable(ratings).values, before.values);
}

TEST(CrossedTable, CompleteRepeatedAndFinite)
{
    EXPECT_TRUE(table(shroutFleiss()).complete());
    EXPECT_TRUE(table(shroutFleiss()).finite());
    auto twice = unitsByRaters({{1, 2}, {3, kMissing}});
    EXPECT_FALSE(makeCrossedTable(twice).complete());
    twice.push_back({Unit{1}, Rater{0}, 2}); // as many ratings as cells, but one cell has two
    const CrossedTable repeated = makeCrossedTable(twice);
    EXPECT_TRUE(repeated.repeated);
    EXPECT_FALSE(repeated.complete());
    EXPECT_EQ(repeated.values, (std::vector<double>{1, 2, 2, 3}))
        << "the two stand by value, whichever came first";
    EXPECT_FALSE(makeCrossedTable(std::vector<CrossedRating>{{Unit{0}, Rater{0}, kMissing}}).finite());
    EXPECT_EQ(makeCrossedTable({}).units(), 0U);
}

} // namespace

} // namespace jeoul::stats
