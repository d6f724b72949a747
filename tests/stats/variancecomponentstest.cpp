// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/variancecomponents.h"

#include "models/stats/intraclass.h"
#include "tests/stats/crossedcases.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace jeoul::stats {

namespace {

using namespace cases;

Rows shroutFleissMissing()
{
    Rows rows = shroutFleiss();
    rows[1][2] = kMissing;
    rows[4][0] = kMissing;
    return rows;
}

/// Tolerance 2e-6 relative: what lme4's own optimiser leaves.
void expectComponents(const VarianceComponents &found, double unit, double rater, double residual,
                      double deviance)
{
    ASSERT_EQ(found.reason, NoNumber::None);
    EXPECT_NEAR(found.unit.value_or(kMissing), unit, 2e-6 * unit);
    EXPECT_NEAR(found.rater.value_or(kMissing), rater, 2e-6 * rater);
    EXPECT_NEAR(found.residual.value_or(kMissing), residual, 2e-6 * residual);
    EXPECT_NEAR(found.deviance.value_or(kMissing), deviance, 1e-9 * deviance);
}

TEST(VarianceComponents, AgreeWithLme4WhereRatingsAreMissing)
{
    // lme4 1.1-31, lmer(score ~ 1 + (1|target) + (1|rater)), REML; all 22 ratings are used.
    const VarianceComponents found = varianceComponents(table(shroutFleissMissing()));
    expectComponents(found, 2.71311639996215, 5.23313642696983, 1.07541328815979, 85.6832191750799);
    EXPECT_NEAR(found.mean.value_or(0), 5.22331924633575, 1e-7);
    EXPECT_EQ(found.ratings, 22U);
    EXPECT_EQ(found.mostPerUnit, 4U);
    EXPECT_NEAR(agreementReliability(found, 1).estimate.value_or(0), 0.300733408369386, 1e-6);
    EXPECT_NEAR(agreementReliability(found, 4).estimate.value_or(0), 0.632390648260567, 1e-6);
    const VarianceComponents sparse = varianceComponents(makeCrossedTable(krippendorff2011()));
    expectComponents(sparse, 1.3720157045216561, 0.0164409093136925, 0.2081937900567915, 90.2177380961929);
}

TEST(VarianceComponents, MoreRatersThanUnits)
{
    // The transposed table absorbs the other factor and must find the same.
    const VarianceComponents found =
        varianceComponents(makeCrossedTable(ratersByUnits(shroutFleissMissing())));
    expectComponents(found, 5.23313642696983, 2.71311639996215, 1.07541328815979, 85.6832191750799);
}

TEST(VarianceComponents, CompleteTableEqualsTheMeanSquares)
{
    const CrossedTable complete = table(shroutFleiss());
    const VarianceComponents found = varianceComponents(complete);
    const Intraclass icc = intraclass(complete);
    EXPECT_NEAR(*found.unit, (*icc.msr - *icc.mse) / 4, 1e-6);
    EXPECT_NEAR(*found.rater, (*icc.msc - *icc.mse) / 6, 1e-6);
    EXPECT_NEAR(*found.residual, *icc.mse, 1e-7);
    EXPECT_NEAR(*agreementReliability(found, 1).estimate, *icc.agreement.estimate, 1e-7);
    EXPECT_NEAR(*agreementReliability(found, 4).estimate, *icc.agreementMean.estimate, 1e-7);
    EXPECT_NEAR(*consistencyReliability(found, 1).estimate, *icc.consistency.estimate, 1e-7);
    EXPECT_NEAR(*consistencyReliability(found, 4).estimate, *icc.consistencyMean.estimate, 1e-7);
}

TEST(VarianceComponents, AVarianceOfZeroIsTheBoundary)
{
    constexpr double x = kMissing;
    // lme4 1.1-31: singular fit, raters 0.
    const VarianceComponents noSeverity =
        varianceComponents(table({{1, 2, 3}, {5, 4, x}, {3, 4, 2}, {7, x, 8}, {6, 5, 7}}));
    EXPECT_EQ(noSeverity.rater, 0);
    EXPECT_NEAR(*noSeverity.unit, 4.568241160723235, 1e-5);
    EXPECT_NEAR(*noSeverity.residual, 0.875298199040082, 1e-5);
    EXPECT_TRUE(agreementReliability(noSeverity, 1).interval);
    EXPECT_NEAR(*agreementReliability(noSeverity, 1).estimate,
                *consistencyReliability(noSeverity, 1).estimate, 1e-12);
    // lme4 1.1-31: singular fit, both 0, residual 2.5. The classical form is -1 on the complete table.
    const VarianceComponents nothing = varianceComponents(table({{1, 5}, {2, 4}, {x, 3}, {4, 2}, {5, 1}}));
    EXPECT_EQ(nothing.unit, 0);
    EXPECT_EQ(nothing.rater, 0);
    EXPECT_NEAR(*nothing.residual, 2.5, 1e-9);
    EXPECT_EQ(agreementReliability(nothing, 2).estimate, 0);
    EXPECT_EQ(agreementReliability(nothing, 2).intervalReason, NoNumber::AtBoundary);
}

TEST(VarianceComponents, IntervalsStepUpAndStayInside)
{
    const VarianceComponents found = varianceComponents(makeCrossedTable(generated(80, 6, 40, 4)));
    const Reliability single = agreementReliability(found, 1);
    const Reliability mean = agreementReliability(found, 6);
    ASSERT_TRUE(single.interval);
    ASSERT_TRUE(mean.interval);
    EXPECT_GT(single.interval->low, 0);
    EXPECT_LT(single.interval->low, *single.estimate);
    EXPECT_GT(single.interval->high, *single.estimate);
    EXPECT_NEAR(mean.interval->low, reliabilityOfMean(single.interval->low, 6), 1e-12);
    EXPECT_NEAR(mean.interval->high, reliabilityOfMean(single.interval->high, 6), 1e-12);
}

TEST(VarianceComponents, ShiftScaleOrderAndNames)
{
    auto ratings = generated(60, 5, 20, 4);
    const VarianceComponents before = varianceComponents(makeCrossedTable(ratings));
    std::reverse(ratings.begin(), ratings.end());
    const VarianceComponents reversed = varianceComponents(makeCrossedTable(ratings));
    EXPECT_EQ(*before.unit, *reversed.unit) << "to the last bit";
    EXPECT_EQ(*before.rater, *reversed.rater);
    for (CrossedRating &rating : ratings) {
        rating.value = rating.value * 10 + 1e5;
        rating.rater = Rater{100 - static_cast<std::uint32_t>(rating.rater)};
    }
    const VarianceComponents scaled = varianceComponents(makeCrossedTable(ratings));
    EXPECT_NEAR(*scaled.unit, *before.unit * 100, 1e-6 * *scaled.unit);
    EXPECT_NEAR(*scaled.rater, *before.rater * 100, 1e-5 * *scaled.rater);
    EXPECT_NEAR(agreementReliability(scaled, 1).interval->low, agreementReliability(before, 1).interval->low,
                1e-6);
}

TEST(VarianceComponents, SaysWhyThereAreNone)
{
    constexpr double x = kMissing;
    const auto reason = [](const Rows &rows) {
        const VarianceComponents found = varianceComponents(table(rows));
        EXPECT_FALSE(found.unit);
        EXPECT_EQ(agreementReliability(found, 2).reason, found.reason);
        EXPECT_FALSE(consistencyReliability(found, 2).estimate);
        return found.reason;
    };
    EXPECT_EQ(reason({}), NoNumber::NoRatings);
    EXPECT_EQ(reason({{1}, {2}}), NoNumber::FewerThan2Raters);
    EXPECT_EQ(reason({{1, 2}}), NoNumber::FewerThan2Units);
    EXPECT_EQ(reason({{1, x}, {x, 2}}), NoNumber::NoUnitWithTwoRatings);
    EXPECT_EQ(reason({{2, 2}, {2, 2}}), NoNumber::NoVariation);
    EXPECT_EQ(reason({{1, 2, x}, {x, 2, 4}}), NoNumber::TooFewRatings);
    auto twice = unitsByRaters({{1, 2}, {3, 5}});
    twice.push_back(twice.front());
    EXPECT_EQ(varianceComponents(makeCrossedTable(twice)).reason, NoNumber::RatedTwice);
}

} // namespace

} // namespace jeoul::stats
