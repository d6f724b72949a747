// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/bradleyterrybootstrap.h"

#include "models/stats/bradleyterry.h"
#include "models/stats/pairlikelihood.h"

#include <gtest/gtest.h>

#include <cmath>

namespace jeoul::stats {

namespace {

using Unit = PairBootstrapOptions::Unit;

/// Twelve raters on four systems, some ties, both orders.
std::vector<PairVotes> votes()
{
    std::vector<PairVotes> rows;
    for (std::uint32_t rater = 0; rater < 12; ++rater)
        for (std::uint32_t i = 0; i < 4; ++i)
            for (std::uint32_t j = 0; j < 4; ++j)
                if (i != j)
                    rows.push_back({rater, i, j, (rater + 2 * j + i) % 3 + (i < j ? 1U : 0U),
                                    (rater * 3 + i) % 2 + (j < i ? 1U : 0U),
                                    (rater + i + j) % 3 == 0 ? 1U : 0U});
    return rows;
}

/// 5 systems; `salt` moves each count by a vote or two.
std::vector<PairRow> table(int salt)
{
    std::vector<PairRow> rows;
    for (int i = 0; i < 5; ++i)
        for (int j = i + 1; j < 5; ++j)
            rows.push_back({i,
                            j,
                            20.0 + 4 * j + (i + j + salt) % 3,
                            20.0 + 2 * i + (j * salt) % 3,
                            4.0 + (i + salt) % 2,
                            {}});
    return rows;
}

TEST(NearbyFits, FindTheMaximumThatNewtonFinds)
{
    for (const bool davidson : {false, true}) {
        const PairModel model{5, 0, davidson};
        const auto observed = maximise(model, table(0), Eigen::VectorXd::Zero(model.size()));
        ASSERT_TRUE(observed);
        const NearbyFits nearby(model, table(0), observed->parameters);
        for (int salt = 0; salt < 6; ++salt) {
            const auto newton = maximise(model, table(salt), observed->parameters);
            const auto chord = nearby.fit(table(salt));
            ASSERT_TRUE(newton && chord) << salt;
            EXPECT_LT((newton->parameters - *chord).cwiseAbs().maxCoeff(), 2e-9) << salt;
        }
    }
}

TEST(NearbyFits, LeaveTablesThatAreFarAwayToNewton)
{
    const PairModel model{5, 0, false};
    const auto observed = maximise(model, table(0), Eigen::VectorXd::Zero(5));
    ASSERT_TRUE(observed);
    std::vector<PairRow> far = table(0);
    for (PairRow &row : far)
        row.firstWins *= 1'000;
    EXPECT_FALSE(NearbyFits(model, table(0), observed->parameters).fit(far));
    EXPECT_TRUE(maximise(model, far, observed->parameters));
}

TEST(BradleyTerryBootstrap, VotesGiveTheErrorOfTheInformation)
{
    PairBootstrapOptions options;
    options.unit = Unit::Votes;
    options.orderEffect = true;
    options.resamples = 2'000;
    const PairBootstrap out = bradleyTerryBootstrap(4, votes(), options);
    ASSERT_EQ(out.reason, NoNumber::None);
    EXPECT_EQ(out.used, 2'000U);
    const BradleyTerryResult fit = bradleyTerry(4, votes(), {.orderEffect = true});
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_NEAR(out.ses[i] / fit.strengths[i].se, 1, 0.08); // 2,000 draws know an error to 1.6 %
        EXPECT_LT(out.intervals[i].low, fit.strengths[i].estimate);
        EXPECT_GT(out.intervals[i].high, fit.strengths[i].estimate);
    }
    EXPECT_NEAR(*out.orderSe / fit.orderEffect->se, 1, 0.08);
}

TEST(BradleyTerryBootstrap, RatersGiveTheClusteredError)
{
    PairBootstrapOptions options;
    options.resamples = 2'000;
    options.davidson = false;
    const PairBootstrap out = bradleyTerryBootstrap(4, votes(), options);
    const BradleyTerryResult fit = bradleyTerry(4, votes(), {.ties = TieRule::Half});
    // Resampling lacks the factor G/(G-1) of the sandwich.
    for (std::size_t i = 0; i < 4; ++i)
        EXPECT_NEAR(out.ses[i] / (*fit.strengths[i].clusteredSe * std::sqrt(11.0 / 12)), 1, 0.1) << i;
    double row = 0;
    for (std::size_t place = 0; place < 4; ++place)
        row += out.places[place];
    EXPECT_NEAR(row, 1, 1e-12);
}

TEST(BradleyTerryBootstrap, ThreadsChangeNoDigit)
{
    for (const Unit unit : {Unit::Votes, Unit::Raters}) {
        PairBootstrapOptions options;
        options.unit = unit;
        options.resamples = 101;
        options.seed = 4;
        const PairBootstrap one = bradleyTerryBootstrap(4, votes(), options);
        options.threads = 3;
        EXPECT_EQ(bradleyTerryBootstrap(4, votes(), options).draws, one.draws);
        options.seed = 5;
        EXPECT_NE(bradleyTerryBootstrap(4, votes(), options).draws, one.draws);
    }
}

TEST(BradleyTerryBootstrap, ResamplesWithoutFiniteStrengthsAreCounted)
{
    // The second system's only win is lost in about e^-1 of the resamples.
    const std::vector<PairVotes> rows = {{0, 0, 1, 40, 1, 0}, {1, 1, 2, 20, 20, 0}};
    PairBootstrapOptions options;
    options.unit = Unit::Votes;
    options.resamples = 400;
    const PairBootstrap out = bradleyTerryBootstrap(3, rows, options);
    EXPECT_GT(out.used, 200U);
    EXPECT_LT(out.used, 300U);
    options.halfWinPrior = true;
    EXPECT_EQ(bradleyTerryBootstrap(3, rows, options).used, 400U);
}

TEST(BradleyTerryBootstrap, SaysWhyThereIsNone)
{
    EXPECT_EQ(bradleyTerryBootstrap(2, {}).reason, NoNumber::NoRatings);
    const std::vector<PairVotes> unbeaten = {{0, 0, 1, 5, 0, 0}, {1, 0, 1, 5, 0, 0}};
    EXPECT_EQ(bradleyTerryBootstrap(2, unbeaten).reason, NoNumber::NotStronglyConnected);
    const std::vector<PairVotes> oneRater = {{0, 0, 1, 5, 2, 0}};
    EXPECT_EQ(bradleyTerryBootstrap(2, oneRater).reason, NoNumber::FewerThan2Raters);
}

} // namespace

} // namespace jeoul::stats
