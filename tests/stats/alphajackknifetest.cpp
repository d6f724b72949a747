// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/alphajackknife.h"

#include "models/stats/tdistribution.h"
#include "tests/stats/crossedcases.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace jeoul::stats {

namespace {

using namespace cases;

constexpr std::array kMetrics = {Metric::Nominal, Metric::Ordinal, Metric::Interval, Metric::Ratio};

/// Three units make an item.
std::vector<Item> itemsOfThree(std::uint32_t units)
{
    std::vector<Item> out;
    for (std::uint32_t unit = 0; unit < units; ++unit)
        out.push_back(Item{unit / 3});
    return out;
}

double plainAlpha(const std::vector<CrossedRating> &ratings, Metric metric)
{
    std::vector<UnitRating> plain;
    for (const CrossedRating &rating : ratings)
        plain.push_back({static_cast<std::uint32_t>(rating.unit), rating.value});
    return krippendorffAlpha(plain, metric).alpha.value_or(kMissing);
}

/// (g - 1)/g sum of squares of the alphas that remain when each group is left out, by the definition.
template <typename GroupOf>
double leaveOut(const std::vector<CrossedRating> &ratings, std::uint32_t groups, Metric metric,
                GroupOf groupOf)
{
    std::vector<double> alphas;
    for (std::uint32_t group = 0; group < groups; ++group) {
        std::vector<CrossedRating> rest;
        std::copy_if(ratings.begin(), ratings.end(), std::back_inserter(rest),
                     [&](const CrossedRating &rating) { return groupOf(rating) != group; });
        alphas.push_back(plainAlpha(rest, metric));
    }
    const double g = groups;
    double mean = 0;
    for (const double alpha : alphas)
        mean += alpha / g;
    double squares = 0;
    for (const double alpha : alphas)
        squares += (alpha - mean) * (alpha - mean);
    return (g - 1) / g * squares;
}

void expectByDefinition(const std::vector<CrossedRating> &ratings, std::uint32_t units, std::uint32_t raters)
{
    const std::vector<Item> items = itemsOfThree(units);
    const auto results = alphaWithInterval(makeCrossedTable(ratings), items, kMetrics);
    for (std::size_t i = 0; i < kMetrics.size(); ++i) {
        const AlphaInterval &result = results[i];
        EXPECT_EQ(result.items, units / 3);
        EXPECT_EQ(result.raters, raters);
        EXPECT_NEAR(result.point.alpha.value_or(kMissing), plainAlpha(ratings, kMetrics[i]), 1e-12);
        const double vi = leaveOut(ratings, units / 3, kMetrics[i], [&](const CrossedRating &rating) {
            return static_cast<std::uint32_t>(items[static_cast<std::size_t>(rating.unit)]);
        });
        const double vr = leaveOut(ratings, raters, kMetrics[i], [](const CrossedRating &rating) {
            return static_cast<std::uint32_t>(rating.rater);
        });
        EXPECT_NEAR(result.itemVariance.value_or(kMissing), vi, 1e-9 * vi);
        EXPECT_NEAR(result.raterVariance.value_or(kMissing), vr, 1e-9 * vr);
        const double df = (vi + vr) * (vi + vr) / (vi * vi / (units / 3 - 1) + vr * vr / (raters - 1));
        const double half = tTwoSidedQuantile(0.95, df) * std::sqrt(vi + vr);
        ASSERT_TRUE(result.interval);
        EXPECT_NEAR(result.interval->low, *result.point.alpha - half, 1e-9);
        EXPECT_NEAR(result.interval->high, *result.point.alpha + half, 1e-9);
    }
}

TEST(AlphaJackknife, CompleteTableByDefinition)
{
    expectByDefinition(generated(45, 5, 12, 0), 45, 5);
}

TEST(AlphaJackknife, FewMissingByDefinition)
{
    expectByDefinition(generated(45, 5, 12, 6), 45, 5);
}

TEST(AlphaJackknife, MostMissingByDefinition)
{
    // Units of two ratings drop out when one of their raters does.
    auto ratings = generated(60, 9, 60, 0);
    std::uint32_t kept = 0;
    std::erase_if(ratings, [&kept](const CrossedRating &rating) {
        const auto unit = static_cast<std::uint32_t>(rating.unit);
        const auto rater = static_cast<std::uint32_t>(rating.rater);
        return (unit * 5 + rater + ++kept / 40) % 9 > 1 + unit % 2;
    });
    expectByDefinition(ratings, 60, 9);
}

TEST(AlphaJackknife, Krippendorff2011HasAnInterval)
{
    const auto results = alphaWithInterval(makeCrossedTable(krippendorff2011()), ownItems(12), kMetrics);
    EXPECT_NEAR(results[0].point.alpha.value_or(kMissing), 904.0 / 1216.0, 1e-12);
    EXPECT_NEAR(results[1].point.alpha.value_or(kMissing), 0.815387503754881, 1e-12);
    for (const AlphaInterval &result : results) {
        EXPECT_EQ(result.items, 11U) << "the twelfth has one rating";
        ASSERT_TRUE(result.interval);
        EXPECT_LT(result.interval->low, *result.point.alpha);
        EXPECT_LE(result.interval->high, 1) << "alpha cannot be larger";
    }
}

TEST(AlphaJackknife, OrderOfTheRowsChangesNoBit)
{
    auto ratings = generated(60, 7, 41, 5);
    for (CrossedRating &rating : ratings)
        rating.value /= 7; // fractions, whose sums round
    const auto before = alphaWithInterval(makeCrossedTable(ratings), itemsOfThree(60), kMetrics);
    for (int turn = 0; turn < 5; ++turn) {
        std::rotate(ratings.begin(), ratings.begin() + 71, ratings.end());
        std::reverse(ratings.begin(), ratings.begin() + 200);
        const auto after = alphaWithInterval(makeCrossedTable(ratings), itemsOfThree(60), kMetrics);
        for (std::size_t i = 0; i < kMetrics.size(); ++i) {
            EXPECT_EQ(*before[i].point.alpha, *after[i].point.alpha);
            EXPECT_EQ(before[i].interval->low, after[i].interval->low);
            EXPECT_EQ(before[i].interval->high, after[i].interval->high);
        }
    }
}

TEST(AlphaJackknife, WhoIsCalledWhatDoesNotMatter)
{
    auto ratings = generated(60, 7, 12, 5);
    const auto before = alphaWithInterval(makeCrossedTable(ratings), itemsOfThree(60), kMetrics);
    for (CrossedRating &rating : ratings)
        rating.rater = Rater{6 - static_cast<std::uint32_t>(rating.rater)};
    const auto after = alphaWithInterval(makeCrossedTable(ratings), itemsOfThree(60), kMetrics);
    for (std::size_t i = 0; i < kMetrics.size(); ++i)
        EXPECT_NEAR(before[i].interval->low, after[i].interval->low, 1e-12);
    // Nominal alpha does not know which category is which.
    for (CrossedRating &rating : ratings)
        rating.value = std::fmod(rating.value * 5 + 3, 23);
    const auto renamed = alphaWithInterval(makeCrossedTable(ratings), itemsOfThree(60), kMetrics);
    EXPECT_NEAR(before[0].interval->low, renamed[0].interval->low, 1e-12);
    EXPECT_GT(std::abs(before[2].interval->low - renamed[2].interval->low), 1e-3);
}

TEST(AlphaJackknife, ATableReadSidewaysIsAnotherTable)
{
    // Raters and units are types of their own; the transposed data are told from the right ones.
    const auto right = alphaWithInterval(table(anxiety()), ownItems(20), kMetrics);
    const auto sideways =
        alphaWithInterval(makeCrossedTable(ratersByUnits(anxiety())), ownItems(3), kMetrics);
    EXPECT_EQ(right[2].items, 20U);
    EXPECT_EQ(right[2].raters, 3U);
    EXPECT_EQ(sideways[2].intervalReason, NoNumber::FewerThan10Items);
    EXPECT_GT(std::abs(*right[2].point.alpha - *sideways[2].point.alpha), 0.1);
}

TEST(AlphaJackknife, SaysWhyThereIsNoInterval)
{
    const auto reason = [](const std::vector<CrossedRating> &ratings, std::uint32_t units) {
        constexpr std::array metric = {Metric::Ordinal};
        const auto result = alphaWithInterval(makeCrossedTable(ratings), ownItems(units), metric).front();
        EXPECT_FALSE(result.interval);
        return result.intervalReason;
    };
    EXPECT_EQ(reason({}, 0), NoNumber::NoRatings);
    EXPECT_EQ(reason(generated(30, 2, 9, 0), 30), NoNumber::FewerThan3Raters);
    EXPECT_EQ(reason(generated(9, 5, 9, 0), 9), NoNumber::FewerThan10Items);
    EXPECT_EQ(reason(generated(30, 1, 9, 0), 30), NoNumber::NoUnitWithTwoRatings);
    auto ratings = generated(30, 4, 9, 0);
    ratings.push_back(ratings.front());
    EXPECT_EQ(reason(ratings, 30), NoNumber::RatedTwice);
    for (CrossedRating &rating : ratings)
        rating.value = 3;
    EXPECT_EQ(reason(ratings, 30), NoNumber::NoVariation);
    // One unit alone varies: without it there is no alpha, so there is no jackknife either.
    ratings.pop_back();
    ratings.front().value = 4;
    EXPECT_EQ(reason(ratings, 30), NoNumber::NoVariation);
    ratings = generated(400, 4, 9, 0);
    for (std::size_t i = 0; i < ratings.size(); ++i)
        ratings[i].value += static_cast<double>(i) / 4096;
    EXPECT_EQ(reason(ratings, 400), NoNumber::TooManyValues);
}

} // namespace

} // namespace jeoul::stats
