// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/positioneffect.h"

#include "models/stats/lengtheffect.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace jeoul::stats {

namespace {

TEST(BinomialRate, AgreesWithR)
{
    const BinomialRate out = binomialRate(60, 100); // binom.test, prop.test(correct = FALSE)
    EXPECT_DOUBLE_EQ(*out.rate, 0.6);
    EXPECT_NEAR(*out.pHalf, 0.0568879336409809, 1e-9);
    EXPECT_NEAR(out.exact->low, 0.497209150422335, 1e-9);
    EXPECT_NEAR(out.exact->high, 0.696705231297122, 1e-9);
    EXPECT_NEAR(out.wilson->low, 0.502002586791062, 1e-9);
    EXPECT_NEAR(out.wilson->high, 0.690598713567541, 1e-9);
}

TEST(BinomialRate, AtTheEnds)
{
    const BinomialRate none = binomialRate(0, 12);
    EXPECT_EQ(none.exact->low, 0);
    EXPECT_EQ(none.wilson->low, 0);
    EXPECT_NEAR(none.exact->high, 1 - std::pow(0.025, 1.0 / 12), 1e-12);
    EXPECT_NEAR(*none.pHalf, 2 * std::pow(0.5, 12), 1e-15);
    const BinomialRate all = binomialRate(12, 12);
    EXPECT_EQ(all.exact->high, 1);
    EXPECT_NEAR(all.wilson->low, 1 - none.wilson->high, 1e-12);
    EXPECT_EQ(binomialRate(5, 10).pHalf, 1.0);
    EXPECT_EQ(binomialRate(0, 0).reason, NoNumber::NoRatings);
    EXPECT_EQ(binomialRate(3, 2).reason, NoNumber::OutOfRange);
}

TEST(PositionEffect, ShareOfFirstShownWins)
{
    const std::vector<PairVotes> rows = {{0, 0, 1, 40, 25, 9}, {1, 1, 0, 20, 15, 3}};
    EXPECT_NEAR(*firstShownRate(rows).pHalf, 0.0568879336409809, 1e-9);
    EXPECT_EQ(firstShownRate(rows).n, 100U);
    EXPECT_EQ(firstShownRate(std::vector<PairVotes>{{0, 0, 1, 0, 0, 9}}).reason, NoNumber::NoDecisiveVotes);
    EXPECT_EQ(firstShownRate({}).reason, NoNumber::NoRatings);
}

TEST(PositionEffect, SwappedPairs)
{
    using enum VoteOutcome;
    std::vector<SwappedPair> pairs;
    pairs.insert(pairs.end(), 18, {First, First});
    pairs.insert(pairs.end(), 7, {Second, Second});
    pairs.insert(pairs.end(), 40, {First, Second});
    pairs.insert(pairs.end(), 30, {Second, First});
    pairs.insert(pairs.end(), 5, {Tie, Tie});
    const SwapConsistency out = swapConsistency(pairs);
    EXPECT_EQ(out.firstBoth, 18U);
    EXPECT_EQ(out.secondBoth, 7U);
    EXPECT_DOUBLE_EQ(*out.consistency.rate, 0.75);
    EXPECT_NEAR(*out.p, 0.0432852506637574, 1e-9); // exact McNemar = R binom.test(18, 25)
    pairs.push_back({Tie, First});
    EXPECT_EQ(swapConsistency(pairs).other, 1U);
    EXPECT_EQ(swapConsistency(pairs).consistent, 75U);
    EXPECT_FALSE(swapConsistency(std::vector<SwappedPair>{{First, Second}}).p);
    EXPECT_EQ(swapConsistency({}).consistency.reason, NoNumber::NoRatings);
}

/// Six raters of different severity, each loses 0.25 points a step; alternating errors cancel within rater.
std::vector<PositionedScore> tiring()
{
    std::vector<PositionedScore> out;
    for (std::uint32_t rater = 0; rater < 6; ++rater)
        for (int step = 0; step < 8; ++step) {
            const double error = (step % 4 == 0 || step % 4 == 3) ? 0.5 : -0.5;
            out.push_back({rater, 1.0 + step, 10.0 + 5 * rater - 0.25 * step + error * (1 + rater % 2)});
        }
    return out;
}

TEST(PositionEffect, SlopeWithinRater)
{
    const WithinSlope out = positionSlope(tiring());
    EXPECT_NEAR(*out.slope, -0.25, 1e-12);
    EXPECT_EQ(out.groups, 6U);
    EXPECT_DOUBLE_EQ(out.df, 41);
    // Each rater's x spreads by 42 around its mean; errors are ±0.5 for three raters, ±1 for three.
    EXPECT_NEAR(*out.se, std::sqrt((24 * 0.25 + 24 * 1.0) / 41 / 252), 1e-12);
    EXPECT_NEAR(*out.clusteredSe, 0, 1e-12); // the errors are unrelated to the step within every rater
    std::vector<PositionedScore> turned = tiring();
    std::reverse(turned.begin(), turned.end());
    EXPECT_EQ(positionSlope(turned).slope, out.slope);
}

TEST(WithinSlope, ClusteredErrorByHand)
{
    // One group a cluster, x = -1, 1: slopes 1, 2, 3, 4, 5, mean 3, and each cluster's score is 2 (b_g - 3).
    std::vector<SlopePoint> points;
    for (std::uint32_t g = 0; g < 5; ++g) {
        points.push_back({g, g, -1, 7.0 * g});
        points.push_back({g, g, 1, 7.0 * g + 2 * (g + 1.0)});
    }
    const WithinSlope out = withinSlope(points);
    EXPECT_NEAR(*out.slope, 3, 1e-12);
    EXPECT_NEAR(*out.clusteredSe, std::sqrt(5.0 / 4 * 4 * (4 + 1 + 0 + 1 + 4)) / 10, 1e-12);
    EXPECT_NEAR(out.clustered->high, 3 + 2.7764451051977987 * *out.clusteredSe, 1e-9); // R qt(.975, 4)
}

TEST(WithinSlope, SaysWhyThereIsNone)
{
    EXPECT_EQ(withinSlope({}).reason, NoNumber::NoRatings);
    EXPECT_EQ(withinSlope(std::vector<SlopePoint>{{0, 0, 0.1, 1}, {0, 0, 0.1, 2}, {1, 0, 0.3, 1}}).reason,
              NoNumber::NoVariation);
    EXPECT_EQ(withinSlope(std::vector<SlopePoint>{{0, 0, NAN, 1}}).reason, NoNumber::NotFinite);
    const WithinSlope few = withinSlope(std::vector<SlopePoint>{{0, 0, 0, 1}, {0, 1, 1, 3}});
    EXPECT_DOUBLE_EQ(*few.slope, 2);
    EXPECT_EQ(few.intervalReason, NoNumber::TooFewRatings);
    EXPECT_EQ(few.clusteredReason, NoNumber::FewerThan5Raters);
}

const std::vector<double> kRatios = {-1.5, -1,  -0.5, -0.2, 0,    0.1, 0.3, 0.6,
                                     1,    1.4, -0.8, 0.9,  -0.3, 0.5, 1.8, -1.2};
const std::vector<int> kLongerWon = {0, 0, 1, 0, 1, 0, 1, 1, 1, 1, 0, 0, 0, 1, 1, 1};

TEST(LengthEffect, LogitAgreesWithR)
{
    std::vector<LengthVote> votes;
    for (std::size_t i = 0; i < kRatios.size(); ++i)
        votes.push_back(
            {static_cast<std::uint32_t>(i % 6), 100 * std::exp(kRatios[i]), 100, kLongerWon[i] == 1});
    votes.push_back({0, 0, 50, true}); // an empty answer has no log length
    const LengthLogit out = lengthLogit(votes);
    EXPECT_EQ(out.withoutLength, 1U);
    ASSERT_EQ(out.logit.coefficients.size(), 2U); // R glm(binomial)
    EXPECT_NEAR(out.logit.coefficients[0].estimate, 0.242204434878388, 1e-6);
    EXPECT_NEAR(out.logit.coefficients[1].estimate, 1.19901631849054, 1e-6);
    EXPECT_NEAR(out.logit.coefficients[0].se, 0.566976403630826, 1e-6);
    EXPECT_NEAR(out.logit.coefficients[1].se, 0.723331466120184, 1e-6);
    EXPECT_NEAR(out.logit.p[1], 0.0973920643888851, 1e-6);
    EXPECT_EQ(out.logit.clusters, 6U);
    EXPECT_TRUE(out.logit.coefficients[1].clustered);
}

TEST(LengthEffect, SeparationIsSaid)
{
    const std::vector<LengthVote> votes = {
        {0, 10, 5, true}, {0, 20, 5, true}, {0, 5, 10, false}, {0, 5, 9, false}};
    EXPECT_EQ(lengthLogit(votes).logit.reason, NoNumber::Separated);
    const std::vector<double> twice = {1, 1, 1, 1, 1, 1};
    EXPECT_EQ(logisticRegression(twice, 2, std::vector<double>{0, 1, 1}).reason, NoNumber::Separated);
    EXPECT_EQ(logisticRegression(twice, 2, std::vector<double>{0, 1}).reason, NoNumber::UnequalLengths);
    EXPECT_EQ(logisticRegression(twice, 2, std::vector<double>{0, 1, 2}).reason, NoNumber::OutOfRange);
    EXPECT_EQ(logisticRegression({}, 2, {}).reason, NoNumber::NoRatings);
}

TEST(LengthEffect, SlopeWithinItemAndRater)
{
    std::vector<LengthScore> scores;
    for (std::uint32_t rater = 0; rater < 5; ++rater)
        for (std::uint32_t item = 0; item < 3; ++item)
            for (const double length : {50.0, 100.0, 400.0})
                scores.push_back({rater, item, length, 3.0 * rater - item + 0.4 * std::log2(length)});
    const LengthSlope out = lengthSlope(scores);
    EXPECT_NEAR(*out.slope.slope * std::log(2.0), 0.4, 1e-12);
    EXPECT_EQ(out.slope.groups, 15U);
}

TEST(LengthEffect, HeldEqualInStrengths)
{
    // System 0 is always the longer one with system 1, but equal lengths occur too; length explains its wins.
    const std::vector<PairVotes> rows = {{0, 0, 1, 8, 2, 0}, {0, 0, 1, 5, 5, 0}, {0, 0, 1, 2, 8, 0}};
    const std::vector<double> lengths = {200, 100, 100, 100, 100, 200};
    const LengthHeldEqual out = lengthHeldEqual(2, rows, lengths);
    ASSERT_EQ(out.withLength.covariates.size(), 1U);
    EXPECT_NEAR(out.withLength.covariates[0].estimate * std::log(2.0), std::log(4.0), 1e-9);
    EXPECT_NEAR(out.plain.strengths[0].estimate, 0, 1e-9);
    EXPECT_TRUE(out.samePlaces);
    // Ahead by length alone: with length held equal the other leads.
    const std::vector<PairVotes> turned = {{0, 0, 1, 8, 2, 0}, {0, 0, 1, 4, 6, 0}};
    const LengthHeldEqual other = lengthHeldEqual(2, turned, std::vector<double>{200, 100, 100, 100});
    EXPECT_GT(other.plain.strengths[0].estimate, 0);
    EXPECT_NEAR(other.withLength.strengths[0].estimate, std::log(4.0 / 6) / 2, 1e-9);
    EXPECT_FALSE(other.samePlaces);
    EXPECT_EQ(lengthHeldEqual(2, rows, std::vector<double>{200, 100, 0, 100, 100, 200}).withoutLength, 1U);
    EXPECT_EQ(lengthHeldEqual(2, rows, std::vector<double>{1}).plain.reason, NoNumber::UnequalLengths);
}

} // namespace

} // namespace jeoul::stats
