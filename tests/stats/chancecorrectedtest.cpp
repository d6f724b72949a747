// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/chancecorrected.h"

#include "models/stats/krippendorffalpha.h"
#include "tests/stats/crossedcases.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace jeoul::stats {

namespace {

using namespace cases;

constexpr std::array kFive = {1.0, 2.0, 3.0, 4.0, 5.0};
constexpr std::array kChances = {Chance::None, Chance::BrennanPrediger, Chance::Fleiss, Chance::Gwet,
                                 Chance::Conger};

CategoryTable categories(const Rows &unitsInRows, std::span<const double> scale = kFive)
{
    return makeCategoryTable(table(unitsInRows), scale);
}

/// Gwet, Handbook of Inter-Rater Reliability, 4th ed., Table 2.10: twelve units, four raters, five
/// categories.
Rows gwetTable210()
{
    constexpr double x = kMissing;
    return {{1, 1, x, 1}, {2, 2, 3, 2}, {3, 3, 3, 3}, {3, 3, 3, 3}, {2, 2, 2, 2}, {1, 2, 3, 4},
            {4, 4, 4, 4}, {1, 1, 2, 1}, {2, 2, 2, 2}, {x, 5, 5, 5}, {x, x, 1, 1}, {x, x, 3, x}};
}

void expectGwet(Chance chance, AgreementWeights weights, double coefficient, double se)
{
    const ChanceCorrected found = chanceCorrected(categories(gwetTable210()), chance, weights);
    EXPECT_NEAR(found.coefficient.value_or(kMissing), coefficient, 6e-6);
    EXPECT_NEAR(found.se.value_or(kMissing), se, 6e-6);
    EXPECT_EQ(found.units, 12U);
    EXPECT_EQ(found.pairedUnits, 11U);
    EXPECT_TRUE(found.interval);
}

TEST(ChanceCorrected, GwetTable210WithMissingRatings)
{
    // irrCAC 1.4, which prints five decimals.
    constexpr auto same = AgreementWeights::Identity;
    expectGwet(Chance::None, same, 0.818181818181818, 0.12561);
    expectGwet(Chance::BrennanPrediger, same, 0.77273, 0.14472);
    expectGwet(Chance::Fleiss, same, 0.76117, 0.15302);
    expectGwet(Chance::Gwet, same, 0.77544, 0.14295);
    expectGwet(Chance::Conger, same, 0.76282, 0.14917);
    expectGwet(Chance::Gwet, AgreementWeights::Linear, 0.85874, 0.11733);
    expectGwet(Chance::Gwet, AgreementWeights::Quadratic, 0.914, 0.10396);
    expectGwet(Chance::Gwet, AgreementWeights::Ordinal, 0.89894, 0.1069);
}

TEST(ChanceCorrected, GwetTable210ByAlpha)
{
    // Alpha on the same data, to tell it from the kappas (irrCAC 1.4).
    std::vector<UnitRating> ratings;
    for (const CrossedRating &rating : unitsByRaters(gwetTable210()))
        ratings.push_back({static_cast<std::uint32_t>(rating.unit), rating.value});
    EXPECT_NEAR(krippendorffAlpha(ratings, Metric::Nominal).alpha.value_or(0), 0.74342, 6e-6);
}

/// Rows of counts by category become rows of ratings.
Rows ratingsOf(const Rows &counts)
{
    Rows rows;
    for (const auto &unit : counts) {
        rows.emplace_back();
        for (std::size_t category = 0; category < unit.size(); ++category)
            rows.back().insert(rows.back().end(), static_cast<std::size_t>(unit[category]),
                               static_cast<double>(category + 1));
    }
    return rows;
}

TEST(ChanceCorrected, FleissKappaOfTheDiagnoses)
{
    // Fleiss 1971: thirty patients, six psychiatrists, five diagnoses; irr::kappam.fleiss .43, z 17.7.
    const Rows counts = {{0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0},
                         {2, 0, 4, 0, 0}, {0, 0, 4, 0, 2}, {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6},
                         {1, 0, 0, 5, 0}, {1, 1, 0, 4, 0}, {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0}, {0, 2, 0, 3, 1},
                         {0, 0, 5, 0, 1}, {3, 0, 0, 1, 2}, {5, 1, 0, 0, 0}, {0, 2, 0, 4, 0}, {1, 0, 2, 0, 3},
                         {0, 0, 0, 0, 6}, {0, 1, 0, 5, 0}, {0, 2, 0, 1, 3}, {2, 0, 0, 4, 0}, {1, 0, 0, 4, 1},
                         {0, 5, 0, 1, 0}, {4, 0, 0, 0, 2}, {0, 2, 0, 4, 0}, {1, 0, 5, 0, 0}, {0, 0, 0, 0, 6}};
    const CategoryTable diagnoses = categories(ratingsOf(counts));
    EXPECT_NEAR(chanceCorrected(diagnoses, Chance::Fleiss).coefficient.value_or(0), 0.430244520060141, 1e-9);
    EXPECT_NEAR(fleissZ(diagnoses).value_or(0), 17.6518305829914, 1e-9);
}

TEST(ChanceCorrected, FleissKappaOfTheEncyclopedia)
{
    // Wikipedia, "Fleiss' kappa": ten units, fourteen raters, published .210.
    const ChanceCorrected found = chanceCorrected(categories(ratingsOf({{0, 0, 0, 0, 14},
                                                                        {0, 2, 6, 4, 2},
                                                                        {0, 0, 3, 5, 6},
                                                                        {0, 3, 9, 2, 0},
                                                                        {2, 2, 8, 1, 1},
                                                                        {7, 7, 0, 0, 0},
                                                                        {3, 2, 6, 3, 0},
                                                                        {2, 5, 3, 2, 2},
                                                                        {6, 5, 2, 1, 0},
                                                                        {0, 2, 2, 3, 7}})),
                                                  Chance::Fleiss);
    EXPECT_NEAR(found.coefficient.value_or(0), 0.209930704421955, 1e-9);
    EXPECT_NEAR(found.observed.value_or(0), 0.378021978021978, 1e-9);
    EXPECT_NEAR(found.expected.value_or(0), 0.212755102040816, 1e-9);
}

/// Units of two raters from a square table of counts.
Rows pairsOf(const Rows &counts)
{
    Rows rows;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        for (std::size_t j = 0; j < counts.size(); ++j)
            rows.insert(rows.end(), static_cast<std::size_t>(counts[i][j]),
                        {static_cast<double>(i + 1), static_cast<double>(j + 1)});
    }
    return rows;
}

TEST(ChanceCorrected, TheKappaParadox)
{
    // Gwet 2008, British Journal of Mathematical and Statistical Psychology 61:29: 94 % agreement.
    constexpr std::array two = {1.0, 2.0};
    const CategoryTable paradox = categories(pairsOf({{118, 5}, {2, 0}}), two);
    EXPECT_NEAR(chanceCorrected(paradox, Chance::None).coefficient.value_or(0), 0.944, 1e-9);
    EXPECT_NEAR(chanceCorrected(paradox, Chance::Conger).coefficient.value_or(0), -0.0233918128654961, 1e-9);
    EXPECT_NEAR(chanceCorrected(paradox, Chance::Gwet).coefficient.value_or(0), 0.940776337608718, 1e-9);
}

TEST(ChanceCorrected, CohenPlainAndWeighted)
{
    // Cohen 1968, 200 units; published kappa .492, weighted .348 with disagreements 0 1 3 / 1 0 6 / 3 6 0.
    constexpr std::array three = {1.0, 2.0, 3.0};
    const CategoryTable table = categories(pairsOf({{88, 14, 18}, {10, 40, 10}, {2, 6, 12}}), three);
    EXPECT_NEAR(chanceCorrected(table, Chance::Conger).coefficient.value_or(0), 0.491525, 1e-6);
    std::vector<double> weights;
    for (const double disagreement : {0, 1, 3, 1, 0, 6, 3, 6, 0})
        weights.push_back(1 - disagreement / 6);
    EXPECT_NEAR(chanceCorrected(table, Chance::Conger, weights).coefficient.value_or(0), 0.347826, 1e-6);
}

TEST(ChanceCorrected, TheDeclaredScaleCountsNotTheObservedOne)
{
    const CategoryTable all = categories({{1, 1, 1}, {1, 1, 1}, {1, 1, 1}, {1, 1, 1}, {1, 1, 1}});
    const ChanceCorrected ac1 = chanceCorrected(all, Chance::Gwet);
    EXPECT_EQ(ac1.coefficient, 1);
    EXPECT_FALSE(ac1.interval);
    EXPECT_EQ(ac1.intervalReason, NoNumber::NoVariation);
    EXPECT_FALSE(chanceCorrected(all, Chance::Fleiss).coefficient);
    EXPECT_EQ(chanceCorrected(all, Chance::Fleiss).reason, NoNumber::NoVariation);
    constexpr std::array seven = {1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0};
    EXPECT_GT(*chanceCorrected(categories(gwetTable210(), seven), Chance::Gwet).coefficient,
              *chanceCorrected(categories(gwetTable210()), Chance::Gwet).coefficient + 0.001);
    EXPECT_EQ(*chanceCorrected(categories(gwetTable210(), seven), Chance::Fleiss).coefficient,
              *chanceCorrected(categories(gwetTable210()), Chance::Fleiss).coefficient);
}

TEST(ChanceCorrected, SaysWhyThereIsNone)
{
    const auto reason = [](const CategoryTable &data) {
        for (const Chance chance : kChances) {
            const ChanceCorrected found = chanceCorrected(data, chance);
            EXPECT_FALSE(found.coefficient);
            EXPECT_EQ(found.intervalReason, found.reason);
        }
        return chanceCorrected(data, Chance::Gwet).reason;
    };
    constexpr std::array one = {1.0};
    EXPECT_EQ(reason(categories({})), NoNumber::NoRatings);
    EXPECT_EQ(reason(categories({{1, 6}})), NoNumber::UndeclaredCategory);
    EXPECT_EQ(reason(categories({{1, 1}}, one)), NoNumber::FewerThan2Categories);
    EXPECT_EQ(reason(categories({{1, kMissing}, {kMissing, 2}})), NoNumber::NoUnitWithTwoRatings);
    EXPECT_EQ(chanceCorrected(categories({{1, 2}}), Chance::Gwet).intervalReason, NoNumber::FewerThan2Units);
    EXPECT_FALSE(fleissZ(categories(gwetTable210()))) << "unequal numbers of ratings";
}

TEST(ChanceCorrected, OrderAndNamesChangeNothing)
{
    auto ratings = unitsByRaters(gwetTable210());
    for (const Chance chance : kChances) {
        const double before =
            *chanceCorrected(makeCategoryTable(makeCrossedTable(ratings), kFive), chance).se;
        auto other = ratings;
        std::reverse(other.begin(), other.end());
        EXPECT_EQ(*chanceCorrected(makeCategoryTable(makeCrossedTable(other), kFive), chance).se, before);
        for (CrossedRating &rating : other) {
            rating.rater = Rater{3 - static_cast<std::uint32_t>(rating.rater)};
            rating.value = std::fmod(rating.value * 2, 5) + 1; // another name for every category
        }
        EXPECT_NEAR(*chanceCorrected(makeCategoryTable(makeCrossedTable(other), kFive), chance).se, before,
                    1e-12);
    }
}

TEST(FleissInterval, DrawsWholeItems)
{
    // Every unit three times over: the interval must not shrink, because the copies belong to one item.
    std::vector<CrossedRating> once = generated(40, 4, 5, 0);
    std::vector<CrossedRating> thrice;
    std::vector<Item> items;
    for (std::uint32_t copy = 0; copy < 3; ++copy) {
        for (const CrossedRating &rating : once)
            thrice.push_back(
                {Unit{static_cast<std::uint32_t>(rating.unit) + copy * 40}, rating.rater, rating.value});
        for (std::uint32_t item = 0; item < 40; ++item)
            items.push_back(Item{item});
    }
    constexpr std::array scale = {0.0, 1.0, 2.0, 3.0, 4.0};
    const auto single = fleissInterval(makeCategoryTable(makeCrossedTable(once), scale), items, 5, 500);
    const auto copied = fleissInterval(makeCategoryTable(makeCrossedTable(thrice), scale), items, 5, 500);
    ASSERT_TRUE(single.interval);
    ASSERT_TRUE(copied.interval);
    EXPECT_EQ(copied.items, 40U);
    EXPECT_NEAR(single.interval->low, copied.interval->low, 1e-12);
    EXPECT_NEAR(single.interval->high, copied.interval->high, 1e-12);
    const double kappa =
        *chanceCorrected(makeCategoryTable(makeCrossedTable(once), scale), Chance::Fleiss).coefficient;
    EXPECT_LT(single.interval->low, kappa);
    EXPECT_GT(single.interval->high, kappa);
    EXPECT_EQ(fleissInterval(categories(gwetTable210()), ownItems(12), 5, 0).reason,
              NoNumber::NoIntervalMethod);
    EXPECT_EQ(fleissInterval(categories({{1, 2}, {2, 2}}), ownItems(2), 5, 100).reason,
              NoNumber::FewerThan10Items);
}

} // namespace

} // namespace jeoul::stats
