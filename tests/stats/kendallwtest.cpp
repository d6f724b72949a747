// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/kendallw.h"

#include "tests/stats/crossedcases.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace jeoul::stats {

namespace {

using namespace cases;

TEST(KendallW, Anxiety)
{
    // irr 0.84.1, kendall(anxiety, correct = TRUE), documented Wt 0.54.
    const KendallW found = kendallW(table(anxiety()), 1, 0);
    EXPECT_NEAR(found.w.value_or(0), 0.53965687595437, 1e-9);
    EXPECT_NEAR(found.uncorrected.value_or(0), 0.501921470342523, 1e-9);
    EXPECT_NEAR(found.chiSquared.value_or(0), 30.7604419293991, 1e-9);
    EXPECT_EQ(found.df, 19);
    EXPECT_NEAR(found.p.value_or(0), 0.0428834731269479, 1e-9);
    EXPECT_FALSE(found.permutationP);
}

TEST(KendallW, WithoutTiesItIsTheMeanSpearman)
{
    // irr::kendall; W = (1 + (m - 1) rho)/m with mean rho .80952380952381.
    const KendallW found =
        kendallW(table({{1, 2, 1}, {2, 1, 3}, {3, 3, 2}, {4, 4, 5}, {5, 6, 4}, {6, 5, 6}}), 1, 0);
    EXPECT_NEAR(found.w.value_or(0), 0.873015873015873, 1e-9);
    EXPECT_NEAR(found.w.value_or(0), (1 + 2 * 0.80952380952381) / 3, 1e-9);
    EXPECT_NEAR(found.chiSquared.value_or(0), 13.0952380952381, 1e-9);
    EXPECT_NEAR(found.p.value_or(0), 0.0225024438662084, 1e-9);
}

TEST(KendallW, TextbookCases)
{
    // Siegel 1956: three executives rank six applicants, W = .16, S = 25.5.
    const KendallW siegel = kendallW(
        makeCrossedTable(ratersByUnits({{1, 6, 3, 2, 5, 4}, {1, 5, 6, 4, 2, 3}, {6, 3, 2, 5, 4, 1}})), 1, 0);
    EXPECT_NEAR(siegel.w.value_or(0), 0.161905, 1e-6);
    EXPECT_EQ(siegel.s, 25.5);
    EXPECT_NEAR(siegel.chiSquared.value_or(0), 2.428571, 1e-6);
    EXPECT_NEAR(siegel.p.value_or(0), 0.787212, 1e-6);
    // Shrout and Fleiss 1979, recomputed independently.
    const KendallW judges = kendallW(table(shroutFleiss()), 1, 0);
    EXPECT_NEAR(judges.w.value_or(0), 0.887037, 1e-6);
    EXPECT_NEAR(judges.uncorrected.value_or(0), 0.855357, 1e-6);
    EXPECT_NEAR(judges.p.value_or(0), 0.00329, 1e-6);
}

TEST(KendallW, NamesTheRaterWhoTiesEverything)
{
    const KendallW found = kendallW(table({{2, 1}, {2, 2}, {2, 3}, {2, 4}}), 1, 0);
    EXPECT_NEAR(found.w.value_or(0), 0.5, 1e-9);
    ASSERT_EQ(found.flat.size(), 1U);
    EXPECT_EQ(found.flat.front(), Rater{0});
}

TEST(KendallW, LeavesOutRatersWithGaps)
{
    constexpr double x = kMissing;
    const KendallW found = kendallW(table({{1, 1, 9}, {2, 2, x}, {3, 4, 1}, {4, 3, 2}}), 1, 0);
    const KendallW without = kendallW(table({{1, 1}, {2, 2}, {3, 4}, {4, 3}}), 1, 0);
    EXPECT_EQ(found.raters.size(), 2U);
    ASSERT_EQ(found.leftOut.size(), 1U);
    EXPECT_EQ(found.leftOut.front(), Rater{2});
    EXPECT_EQ(*found.w, *without.w);
}

TEST(KendallW, PermutationPIsThatOfAllOrders)
{
    // Three raters agree on three objects: of the 36 orders of two of them against the third, one agrees
    // fully.
    const CrossedTable agreed = table({{1, 1, 1}, {2, 2, 2}, {3, 3, 3}});
    const KendallW found = kendallW(agreed, 7, 20000);
    EXPECT_EQ(found.permutations, 20000U);
    EXPECT_NEAR(found.permutationP.value_or(0), 1.0 / 36, 4 * std::sqrt(1.0 / 36 / 20000));
    EXPECT_EQ(*kendallW(agreed, 7, 20000).permutationP, *found.permutationP);
    EXPECT_NE(*kendallW(agreed, 8, 20000).permutationP, *found.permutationP);
    // Complete disagreement of two raters: every order is at least as concordant.
    EXPECT_EQ(kendallW(table({{1, 3}, {2, 2}, {3, 1}}), 7, 500).permutationP, 1);
}

TEST(KendallW, OrderAndNamesChangeNothing)
{
    auto ratings = unitsByRaters(anxiety());
    const KendallW before = kendallW(makeCrossedTable(ratings), 3, 400);
    std::reverse(ratings.begin(), ratings.end());
    const KendallW reversed = kendallW(makeCrossedTable(ratings), 3, 400);
    EXPECT_EQ(*before.w, *reversed.w);
    EXPECT_EQ(*before.permutationP, *reversed.permutationP);
    for (CrossedRating &rating : ratings) {
        rating.rater = Rater{2 - static_cast<std::uint32_t>(rating.rater)};
        rating.value = std::exp(rating.value); // only ranks count
    }
    EXPECT_NEAR(*kendallW(makeCrossedTable(ratings), 3, 0).w, *before.w, 1e-12);
}

TEST(KendallW, SaysWhyThereIsNone)
{
    const auto reason = [](const Rows &rows) {
        const KendallW found = kendallW(table(rows), 1, 10);
        EXPECT_FALSE(found.w);
        EXPECT_FALSE(found.permutationP);
        return found.reason;
    };
    EXPECT_EQ(reason({}), NoNumber::NoRatings);
    EXPECT_EQ(reason({{1, 2}}), NoNumber::FewerThan2Units);
    EXPECT_EQ(reason({{1}, {2}}), NoNumber::FewerThan2Raters);
    EXPECT_EQ(reason({{1, kMissing}, {kMissing, 2}}), NoNumber::FewerThan2Raters);
    EXPECT_EQ(reason({{1, 2}, {1, 2}}), NoNumber::NoVariation);
}

} // namespace

} // namespace jeoul::stats
