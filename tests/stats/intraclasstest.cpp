// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/intraclass.h"

#include "models/stats/ratersneeded.h"
#include "tests/stats/crossedcases.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

namespace jeoul::stats {

namespace {

using namespace cases;

std::array<IntraclassForm, 6> forms(const Intraclass &icc)
{
    return {icc.one, icc.agreement, icc.consistency, icc.oneMean, icc.agreementMean, icc.consistencyMean};
}

void expectForms(const Intraclass &icc, const std::array<double, 6> &estimates,
                 const std::array<double, 6> &lows, const std::array<double, 6> &highs, double tolerance)
{
    const auto found = forms(icc);
    for (std::size_t i = 0; i < found.size(); ++i) {
        SCOPED_TRACE(i);
        EXPECT_NEAR(found[i].estimate.value_or(kMissing), estimates[i], tolerance);
        ASSERT_TRUE(found[i].interval);
        EXPECT_NEAR(found[i].interval->low, lows[i], tolerance);
        EXPECT_NEAR(found[i].interval->high, highs[i], tolerance);
    }
}

TEST(Intraclass, ShroutFleiss1979)
{
    // Published .17 .29 .71 .44 .62 .91; all digits and intervals from psych::ICC 2.2.9.
    const Intraclass icc = intraclass(table(shroutFleiss()));
    expectForms(icc,
                {0.165741768405476, 0.289763779527559, 0.714840714840715, 0.442797133679269,
                 0.620050547598989, 0.909315542377069},
                {-0.132932324874751, 0.018786513374712, 0.342464765033925, -0.884442155238119,
                 0.0711368153025035, 0.675674713816305},
                {0.722560062328121, 0.761084369648953, 0.94585825995536, 0.912415420340776, 0.927232040167722,
                 0.985891678169062},
                1e-9);
    EXPECT_NEAR(icc.msr.value_or(0), 11.241667, 1e-6);
    EXPECT_NEAR(icc.msc.value_or(0), 32.486111, 1e-6);
    EXPECT_NEAR(icc.mse.value_or(0), 1.019444, 1e-6);
    EXPECT_NEAR(icc.msw.value_or(0), 6.263889, 1e-6);
    EXPECT_NEAR(icc.one.f.value_or(0), 1.79467849223947, 1e-9);
    EXPECT_NEAR(icc.consistency.f.value_or(0), 11.0272479564033, 1e-9);
    EXPECT_EQ(icc.one.df2, 18);
    EXPECT_EQ(icc.agreement.df2, 15);
    EXPECT_EQ(icc.agreement.df1, 5);
}

TEST(Intraclass, Wine)
{
    // real-statistics.com wine data, published .728 .728 .729 .914 .914 .915; all digits from psych::ICC.
    expectForms(intraclass(table({{1, 2, 0, 1},
                                  {1, 3, 3, 2},
                                  {3, 8, 1, 4},
                                  {6, 4, 3, 3},
                                  {6, 5, 5, 6},
                                  {7, 5, 6, 2},
                                  {8, 7, 7, 9},
                                  {9, 9, 9, 8}})),
                {0.727520915896081, 0.727688787185355, 0.729486500794071, 0.914383751176047,
                 0.914450035945363, 0.915158558857712},
                {0.433772833270989, 0.43448965789113, 0.426146030129233, 0.753955323100636, 0.7544962191494,
                 0.74813712415898},
                {0.926696029256644, 0.926708606315916, 0.927895261472731, 0.9806078670546, 0.980611387770028,
                 0.980943254108413},
                1e-9);
}

TEST(Intraclass, Anxiety)
{
    // irr's anxiety data, recomputed independently to six decimals.
    expectForms(intraclass(table(anxiety())), {0.175022, 0.197998, 0.216049, 0.388926, 0.425499, 0.452586},
                {-0.077447, -0.038911, -0.046258, -0.274923, -0.126583, -0.152921},
                {0.484336, 0.493574, 0.522259, 0.738065, 0.745149, 0.766331}, 1e-6);
}

TEST(Intraclass, NegativeEstimatesAreShown)
{
    const Intraclass icc = intraclass(table({{1, 5}, {2, 4}, {3, 3}, {4, 2}, {5, 1}}));
    EXPECT_NEAR(icc.one.estimate.value_or(0), -1, 1e-12);
    EXPECT_NEAR(icc.consistency.estimate.value_or(0), -1, 1e-12);
    EXPECT_FALSE(icc.consistencyMean.estimate) << "the mean of both raters never differs: (0 - MSE)/0";
    EXPECT_EQ(icc.consistencyMean.reason, NoNumber::NoUnitVariation);
}

TEST(Intraclass, SeverityLowersAgreementOnly)
{
    Rows severe = shroutFleiss();
    const Intraclass before = intraclass(table(severe));
    for (auto &row : severe)
        row[1] -= 3;
    const Intraclass after = intraclass(table(severe));
    EXPECT_NEAR(*after.consistency.estimate, *before.consistency.estimate, 1e-12);
    EXPECT_LT(*after.agreement.estimate, *before.agreement.estimate - 0.05);
}

TEST(Intraclass, OrderAndNamesOfRowsAndRatersChangeNothing)
{
    auto ratings = unitsByRaters(anxiety());
    const auto before = forms(intraclass(makeCrossedTable(ratings)));
    std::reverse(ratings.begin(), ratings.end());
    const auto reversed = forms(intraclass(makeCrossedTable(ratings)));
    for (CrossedRating &rating : ratings) {
        rating.rater = Rater{2 - static_cast<std::uint32_t>(rating.rater)};
        rating.unit = Unit{(static_cast<std::uint32_t>(rating.unit) * 7 + 3) % 20};
    }
    const auto renamed = forms(intraclass(makeCrossedTable(ratings)));
    for (std::size_t i = 0; i < before.size(); ++i) {
        EXPECT_EQ(*before[i].estimate, *reversed[i].estimate);
        EXPECT_EQ(before[i].interval->low, reversed[i].interval->low);
        EXPECT_NEAR(*before[i].estimate, *renamed[i].estimate, 1e-12);
        EXPECT_NEAR(before[i].interval->high, renamed[i].interval->high, 1e-9);
    }
    const Intraclass sideways = intraclass(makeCrossedTable(ratersByUnits(anxiety())));
    EXPECT_EQ(sideways.n, 3U);
    EXPECT_GT(std::abs(*sideways.agreement.estimate - *before[1].estimate), 0.01);
}

TEST(Intraclass, SaysWhyThereIsNone)
{
    const auto reason = [](const Rows &rows) {
        const Intraclass icc = intraclass(table(rows));
        for (const IntraclassForm &form : forms(icc)) {
            EXPECT_FALSE(form.estimate);
            EXPECT_EQ(form.reason, icc.reason);
            EXPECT_EQ(form.intervalReason, icc.reason);
        }
        return icc.reason;
    };
    EXPECT_EQ(reason({}), NoNumber::NoRatings);
    EXPECT_EQ(reason({{1}, {2}}), NoNumber::FewerThan2Raters);
    EXPECT_EQ(reason({{1, 2}}), NoNumber::FewerThan2Units);
    EXPECT_EQ(reason({{1, 2}, {kMissing, 3}}), NoNumber::IncompleteTable);
    EXPECT_EQ(reason({{0.1, 0.1, 0.1}, {0.1, 0.1, 0.1}}), NoNumber::NoVariation);
    EXPECT_EQ(reason({{1, std::numeric_limits<double>::infinity()}, {1, 2}}), NoNumber::NotFinite);
    const Intraclass perfect = intraclass(table({{0.1, 0.1, 0.1}, {0.7, 0.7, 0.7}, {0.4, 0.4, 0.4}}));
    for (const IntraclassForm &form : forms(perfect)) {
        EXPECT_NEAR(form.estimate.value_or(0), 1, 1e-12);
        EXPECT_EQ(form.intervalReason, NoNumber::NoVariation) << "no disagreement was seen";
    }
    // Raters differ by a constant: they rank perfectly and disagree on the level.
    const Intraclass shifted = intraclass(table({{1, 2}, {2, 3}, {4, 5}}));
    EXPECT_NEAR(*shifted.consistency.estimate, 1, 1e-12);
    EXPECT_LT(*shifted.agreement.estimate, 0.9);
    EXPECT_TRUE(shifted.agreement.interval);
}

TEST(Intraclass, OneWayWithGaps)
{
    const IntraclassForm complete = oneWayIntraclass(table(shroutFleiss()));
    const Intraclass six = intraclass(table(shroutFleiss()));
    EXPECT_NEAR(complete.estimate.value_or(0), *six.one.estimate, 1e-12);
    EXPECT_NEAR(complete.interval->low, six.one.interval->low, 1e-9);
    EXPECT_EQ(complete.df2, 18);
    // By hand: units {1, 3}, {5, 7, 9}, {2}; MSR = 37.5/2 = 18.75, MSW = 10/3, m = (6 - 14/6)/2 = 11/6.
    constexpr double x = kMissing;
    const IntraclassForm gaps = oneWayIntraclass(table({{1, 3, x}, {5, 7, 9}, {2, x, x}}));
    EXPECT_NEAR(gaps.estimate.value_or(0), (18.75 - 10.0 / 3) / (18.75 + 5.0 / 6 * 10 / 3), 1e-12);
    EXPECT_EQ(gaps.df2, 3);
    EXPECT_EQ(oneWayIntraclass(table({{1, x}, {x, 2}})).reason, NoNumber::NoUnitWithTwoRatings);
    EXPECT_EQ(oneWayIntraclass(table({{3, 3}, {3, 3}})).reason, NoNumber::NoVariation);
}

TEST(Intraclass, AStepUpFromFarBelowZeroHasNoValue)
{
    IntraclassForm single;
    single.estimate = 0.1;
    single.interval = Interval{-0.3, 0.6, 0.95};
    const IntraclassForm mean = formOfMean(single, 5); // 1 + 4 (-.3) is negative
    EXPECT_NEAR(mean.estimate.value_or(0), 0.5 / 1.4, 1e-12);
    EXPECT_FALSE(mean.interval);
    EXPECT_EQ(mean.intervalReason, NoNumber::NoIntervalMethod);
    EXPECT_NEAR(formOfMean(single, 3).interval->low, -0.9 / 0.4, 1e-12);
    single.estimate = -0.25;
    EXPECT_EQ(formOfMean(single, 5).reason, NoNumber::NoUnitVariation);
}

TEST(RatersNeeded, TurnsSpearmanBrownRound)
{
    EXPECT_NEAR(reliabilityOfMean(0.5, 4), 0.8, 1e-12);
    const RatersNeeded needed = ratersNeeded(0.5, Interval{0.2, 0.8, 0.95}, 0.8);
    EXPECT_NEAR(needed.exact.value_or(0), 4, 1e-12);
    EXPECT_EQ(needed.raters, 4) << "exactly enough is enough";
    EXPECT_EQ(needed.low, 1);
    EXPECT_EQ(needed.high, 16);
    // Shrout and Fleiss 1979, ICC(2,1) = .2898: .62 with four judges, so .80 needs ten.
    const Intraclass icc = intraclass(table(shroutFleiss()));
    const RatersNeeded judges = ratersNeeded(*icc.agreement.estimate, icc.agreement.interval, 0.8);
    EXPECT_EQ(judges.raters, 10);
    EXPECT_GE(reliabilityOfMean(*icc.agreement.estimate, *judges.raters), 0.8);
    EXPECT_LT(reliabilityOfMean(*icc.agreement.estimate, *judges.raters - 1), 0.8);
}

TEST(RatersNeeded, SaysWhyThereIsNone)
{
    EXPECT_EQ(ratersNeeded(-0.1, std::nullopt, 0.8).reason, NoNumber::NotPositive);
    const RatersNeeded open = ratersNeeded(0.3, Interval{-0.1, 0.6, 0.95}, 0.8);
    EXPECT_EQ(open.raters, 10);
    EXPECT_FALSE(open.high);
    EXPECT_EQ(open.highReason, NoNumber::NotPositive);
    EXPECT_EQ(ratersNeeded(1, std::nullopt, 0.8).raters, 1);
}

} // namespace

} // namespace jeoul::stats
