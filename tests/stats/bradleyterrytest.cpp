// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/bradleyterry.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace jeoul::stats {

namespace {

using Table = std::vector<std::vector<std::uint64_t>>;

std::vector<PairVotes> votesOf(const Table &rowBeatsColumn)
{
    std::vector<PairVotes> rows;
    for (std::uint32_t i = 0; i < rowBeatsColumn.size(); ++i)
        for (std::uint32_t j = i + 1; j < rowBeatsColumn.size(); ++j)
            rows.push_back({0, i, j, rowBeatsColumn[i][j], rowBeatsColumn[j][i], 0});
    return rows;
}

// Stigler (1994), citations between four journals; order: Biometrika, Comm Statist, JASA, JRSS-B.
const Table kCitations = {{0, 730, 498, 221}, {33, 0, 68, 17}, {320, 813, 0, 142}, {284, 276, 325, 0}};

// Agresti (2002), American League 1987; order: Baltimore, Boston, Cleveland, Detroit, Milwaukee, New York,
// Toronto.
const Table kBaseball = {{0, 1, 7, 4, 2, 3, 1},  {12, 0, 7, 2, 6, 7, 6}, {6, 6, 0, 4, 4, 6, 5},
                         {9, 11, 9, 0, 6, 5, 7}, {11, 7, 9, 7, 0, 7, 9}, {10, 6, 7, 8, 6, 0, 6},
                         {12, 7, 8, 6, 4, 7, 0}};

// The same games by home team (row) and visitor: games the home team won, then lost.
const Table kHomeWins = {{0, 1, 3, 1, 2, 2, 1}, {6, 0, 5, 2, 5, 4, 3}, {2, 4, 0, 3, 2, 4, 3},
                         {4, 6, 6, 0, 3, 4, 4}, {6, 6, 4, 4, 0, 4, 4}, {6, 4, 4, 5, 3, 0, 2},
                         {6, 4, 4, 4, 2, 2, 0}};
const Table kHomeLosses = {{0, 6, 4, 5, 5, 4, 6}, {0, 0, 2, 5, 1, 2, 3}, {4, 2, 0, 3, 5, 3, 4},
                           {3, 0, 1, 0, 3, 3, 2}, {0, 1, 2, 3, 0, 3, 2}, {1, 3, 2, 1, 3, 0, 5},
                           {0, 3, 2, 3, 5, 4, 0}};

std::vector<PairVotes> baseballAtHome()
{
    std::vector<PairVotes> rows;
    for (std::uint32_t home = 0; home < 7; ++home)
        for (std::uint32_t away = 0; away < 7; ++away)
            if (home != away)
                rows.push_back({0, home, away, kHomeWins[home][away], kHomeLosses[home][away], 0});
    return rows;
}

const std::vector<PairVotes> kTied = {{0, 0, 1, 12, 6, 4}, {0, 0, 2, 15, 5, 3}, {0, 0, 3, 18, 2, 2},
                                      {0, 1, 2, 10, 8, 5}, {0, 1, 3, 14, 6, 3}, {0, 2, 3, 11, 7, 6}};

void expectAgainst(const BradleyTerryResult &result, std::size_t reference,
                   const std::vector<double> &estimates, const std::vector<double> &errors, double tolerance)
{
    ASSERT_EQ(result.strengths.size(), estimates.size() + 1);
    std::size_t next = 0;
    for (std::size_t i = 0; i < result.strengths.size(); ++i) {
        if (i == reference)
            continue;
        const Coefficient difference = strengthDifference(result, i, reference);
        EXPECT_NEAR(difference.estimate, estimates[next], tolerance) << "system " << i;
        if (!errors.empty()) {
            EXPECT_NEAR(difference.se, errors[next], tolerance) << "system " << i;
        }
        ++next;
    }
}

std::vector<double> strengthsOf(const BradleyTerryResult &result)
{
    std::vector<double> out;
    for (const Coefficient &strength : result.strengths)
        out.push_back(strength.estimate);
    return out;
}

TEST(BradleyTerry, CitationsOfStatisticsJournals)
{
    // BradleyTerry2 1.1-2 vignette: -2.9491, -0.4796, 0.2690; full digits from its R run.
    const BradleyTerryResult result = bradleyTerry(4, votesOf(kCitations), {.ties = TieRule::Half});
    expectAgainst(result, 0, {-2.94907249684391, -0.479569769751992, 0.268954055819472},
                  {0.102545335369857, 0.0605887292396263, 0.0708299651057058}, 1e-6);
    EXPECT_NEAR(result.deviance, 4.29338396988906, 1e-6);
    // Mean-zero form with the Moore-Penrose inverse, computed independently in R and Python.
    EXPECT_NEAR(result.strengths[0].estimate, 0.789922, 5e-7);
    EXPECT_NEAR(result.strengths[0].se, 0.04333, 5e-7);
    EXPECT_NEAR(result.strengths[0].interval.low, 0.704996, 1e-6);
    EXPECT_NEAR(result.strengths[0].interval.high, 0.874848, 1e-6);
    EXPECT_EQ(result.votes, 3727U);
    EXPECT_DOUBLE_EQ(result.scores[1], 118);
    EXPECT_DOUBLE_EQ(result.comparisons[1], 1937);
}

TEST(BradleyTerry, BaseballOf1987)
{
    const BradleyTerryResult result = bradleyTerry(7, votesOf(kBaseball));
    expectAgainst(result, 0,
                  {1.10769770537234, 0.683852769153276, 1.43640843180581, 1.58135587665478, 1.24761784513494,
                   1.29448512390533},
                  {0.333877908162483, 0.33187639914354, 0.33956818748248, 0.343255664026282,
                   0.335860615785444, 0.33666909269333},
                  1e-6);
    EXPECT_EQ(result.nu, 0.0); // nobody ties: Davidson's model is the plain one
    EXPECT_FALSE(result.logNu);
    const std::vector<double> strengths = strengthsOf(result);
    double sum = 0;
    for (const double strength : strengths)
        sum += strength;
    EXPECT_NEAR(sum, 0, 1e-12);
}

TEST(BradleyTerry, HomeAdvantageIsTheOrderEffect)
{
    // BradleyTerry2 vignette: 0.3023, SE 0.1309.
    for (const TieRule ties : {TieRule::Half, TieRule::Davidson}) {
        const BradleyTerryResult result =
            bradleyTerry(7, baseballAtHome(), {.ties = ties, .orderEffect = true});
        ASSERT_TRUE(result.orderEffect);
        EXPECT_NEAR(result.orderEffect->estimate, 0.302260655527553, 1e-6);
        EXPECT_NEAR(result.orderEffect->se, 0.130943642532349, 1e-6);
    }
}

TEST(BradleyTerry, DavidsonTies)
{
    // Davidson (1970) through its log-linear form, R glm; Newman's and evalica's nu is half of this one.
    const BradleyTerryResult result = bradleyTerry(4, kTied);
    expectAgainst(result, 0, {-0.891093323838663, -1.23434298701988, -1.84002142917246},
                  {0.367777155423278, 0.372350229669433, 0.398582739618184}, 1e-6);
    ASSERT_TRUE(result.logNu);
    EXPECT_NEAR(*result.nu, 0.459419732445955, 1e-6);
    EXPECT_NEAR(result.logNu->se, 0.234129152749135, 1e-6);
    EXPECT_EQ(result.ties, 23U);
}

TEST(BradleyTerry, TiesAsHalfWins)
{
    const BradleyTerryResult result = bradleyTerry(4, kTied, {.ties = TieRule::Half}); // R glm
    expectAgainst(result, 0, {-0.716989746296966, -0.994262035910685, -1.48249198830758}, {}, 1e-6);
    EXPECT_FALSE(result.nu);
}

TEST(BradleyTerry, UnbeatenSystemHasNoStrength)
{
    const std::vector<PairVotes> rows = votesOf({{0, 5, 4}, {0, 0, 3}, {0, 2, 0}}); // Ford 1957
    const BradleyTerryResult result = bradleyTerry(3, rows);
    EXPECT_TRUE(result.strengths.empty());
    EXPECT_EQ(result.reason, NoNumber::NotStronglyConnected);
    EXPECT_EQ(noNumberId(result.reason), "not_strongly_connected");
    EXPECT_EQ(result.graph.component,
              (std::vector<std::uint32_t>{0, 1, 1})); // the first stands above the others
    EXPECT_EQ(result.graph.groups, 1U);
    const BradleyTerryResult prior = bradleyTerry(3, rows, {.halfWinPrior = true});
    ASSERT_EQ(prior.strengths.size(), 3U);
    EXPECT_EQ(prior.reason, NoNumber::None);
    EXPECT_GT(prior.strengths[0].estimate, prior.strengths[1].estimate);
    // Its likelihood equation: wins seen, half wins included, are the wins expected.
    const auto beats = [&](std::size_t i, std::size_t j) {
        return 1 / (1 + std::exp(prior.strengths[j].estimate - prior.strengths[i].estimate));
    };
    EXPECT_NEAR(6 * beats(0, 1) + 5 * beats(0, 2), 5.5 + 4.5, 1e-9);
    EXPECT_NEAR(6 * beats(1, 0) + 6 * beats(1, 2), 0.5 + 3.5, 1e-9);
}

TEST(BradleyTerry, GroupsThatNeverMetAreNamed)
{
    const std::vector<PairVotes> rows = {{0, 0, 2, 3, 2, 0}, {0, 1, 3, 4, 1, 0}};
    const BradleyTerryResult result = bradleyTerry(4, rows);
    EXPECT_EQ(result.reason, NoNumber::NotStronglyConnected);
    EXPECT_EQ(result.graph.groups, 2U);
    EXPECT_EQ(result.graph.group, (std::vector<std::uint32_t>{0, 1, 0, 1}));
    EXPECT_EQ(bradleyTerry(5, rows, {.halfWinPrior = true}).strengths.size(), 5U);
}

TEST(BradleyTerry, SeparationIsSaidNotPrinted)
{
    // Connected, but the first shown wins always: its effect has no finite estimate.
    const std::vector<PairVotes> first = {{0, 0, 1, 5, 0, 0}, {0, 1, 0, 5, 0, 0}};
    EXPECT_EQ(bradleyTerry(2, first).reason, NoNumber::None);
    EXPECT_EQ(bradleyTerry(2, first, {.orderEffect = true}).reason, NoNumber::Separated);
    EXPECT_EQ(bradleyTerry(2, first, {.orderEffect = true, .halfWinPrior = true}).reason, NoNumber::None);
    // a beats b, both tie with c: nu and the gap grow together without end, though ties link all three.
    const std::vector<PairVotes> ties = {{0, 0, 1, 4, 0, 0}, {0, 1, 2, 0, 0, 4}, {0, 2, 0, 0, 0, 4}};
    EXPECT_TRUE(bradleyTerry(3, ties).graph.connected());
    EXPECT_EQ(bradleyTerry(3, ties).reason, NoNumber::Separated);
    EXPECT_EQ(bradleyTerry(3, ties, {.ties = TieRule::Half}).reason, NoNumber::None);
}

TEST(BradleyTerry, SaysWhyThereIsNone)
{
    const std::vector<PairVotes> onlyTies = {{0, 0, 1, 0, 0, 4}};
    EXPECT_EQ(bradleyTerry(2, onlyTies).reason, NoNumber::NoDecisiveVotes);
    EXPECT_NEAR(bradleyTerry(2, onlyTies, {.ties = TieRule::Half}).strengths[0].estimate, 0, 1e-12);
    EXPECT_EQ(bradleyTerry(1, {}).reason, NoNumber::FewerThan2Teams);
    EXPECT_EQ(bradleyTerry(2, {}).reason, NoNumber::NoRatings);
    EXPECT_EQ(bradleyTerry(2, std::vector<PairVotes>{{0, 0, 2, 1, 1, 0}}).reason, NoNumber::OutOfRange);
    EXPECT_EQ(bradleyTerry(2, std::vector<PairVotes>{{0, 1, 1, 1, 1, 0}}).reason, NoNumber::OutOfRange);
    const std::vector<double> values = {1, 2};
    EXPECT_EQ(bradleyTerry(2, onlyTies, {.covariates = values, .covariateCount = 1}).reason,
              NoNumber::UnequalLengths);
    const BradleyTerryResult few = bradleyTerry(4, kTied);
    EXPECT_EQ(few.clusteredReason, NoNumber::FewerThan5Raters);
    EXPECT_FALSE(few.strengths[0].clustered);
    EXPECT_TRUE(few.clusteredCovariance.empty());
}

/// Eight raters with votes of their own on the four systems of kTied.
std::vector<PairVotes> eightRaters()
{
    std::vector<PairVotes> rows;
    for (std::uint32_t rater = 0; rater < 8; ++rater)
        for (const PairVotes &row : kTied)
            rows.push_back({rater, row.first, row.second, (row.firstWins + rater) % 5 + 1,
                            (row.secondWins + 2 * rater) % 4 + row.first, (row.ties + rater) % 3});
    return rows;
}

TEST(BradleyTerry, ClustersByRater)
{
    const BradleyTerryResult result = bradleyTerry(4, eightRaters());
    EXPECT_EQ(result.raters, 8U);
    ASSERT_TRUE(result.strengths[0].clustered);
    // The same ballots handed in four times: the plain error halves, the clustered one does not move.
    std::vector<PairVotes> copies;
    for (int copy = 0; copy < 4; ++copy)
        for (const PairVotes &row : eightRaters())
            copies.push_back(row);
    const BradleyTerryResult copied = bradleyTerry(4, copies);
    EXPECT_NEAR(copied.strengths[0].se, result.strengths[0].se / 2, 1e-9);
    EXPECT_NEAR(*copied.strengths[0].clusteredSe, *result.strengths[0].clusteredSe, 1e-9);
}

TEST(BradleyTerry, ClusteredCovarianceByHand)
{
    // Two systems, half rule: theta_0 - theta_1 = logit(share); rater g's score in d is wins - votes · share.
    const std::vector<PairVotes> rows = {{3, 0, 1, 4, 1, 0}, {5, 0, 1, 3, 2, 0}, {7, 1, 0, 3, 2, 0},
                                         {8, 0, 1, 5, 0, 0}, {9, 0, 1, 1, 4, 0}, {9, 1, 0, 2, 2, 0}};
    const BradleyTerryResult result = bradleyTerry(2, rows, {.ties = TieRule::Half});
    const double share = 17.0 / 29.0;
    double meat = 0;
    for (const double score : {4 - 5 * share, 3 - 5 * share, 2 - 5 * share, 5 - 5 * share, 3 - 9 * share})
        meat += score * score;
    const double bread = 1 / (29 * share * (1 - share));
    const Coefficient gap = strengthDifference(result, 0, 1);
    EXPECT_NEAR(gap.estimate, std::log(share / (1 - share)), 1e-10);
    EXPECT_NEAR(gap.se, std::sqrt(bread), 1e-10);
    EXPECT_NEAR(*gap.clusteredSe, bread * std::sqrt(meat * 5 / 4), 1e-10);
    const double t4 = 2.7764451051977987; // R qt(0.975, 4)
    EXPECT_NEAR(gap.clustered->high, gap.estimate + t4 * *gap.clusteredSe, 1e-9);
}

TEST(BradleyTerry, LengthAsACovariate)
{
    // Each system is as likely to win as the other; the longer answer wins three times out of four.
    const std::vector<PairVotes> rows = {{0, 0, 1, 3, 1, 0}, {0, 0, 1, 1, 3, 0}};
    const std::vector<double> ratio = {1, -1};
    const BradleyTerryResult result = bradleyTerry(2, rows, {.covariates = ratio, .covariateCount = 1});
    ASSERT_EQ(result.covariates.size(), 1U);
    EXPECT_NEAR(result.covariates[0].estimate, std::log(3.0), 1e-9);
    EXPECT_NEAR(result.covariates[0].se, std::sqrt(1 / (8 * 0.75 * 0.25)), 1e-9);
    EXPECT_NEAR(result.strengths[0].estimate, 0, 1e-9);
}

TEST(BradleyTerry, NamesAndOrderChangeNothing)
{
    std::vector<PairVotes> rows = eightRaters();
    const BradleyTerryResult before = bradleyTerry(4, rows, {.orderEffect = true});
    std::reverse(rows.begin(), rows.end());
    std::rotate(rows.begin(), rows.begin() + 7, rows.end());
    const BradleyTerryResult shuffled = bradleyTerry(4, rows, {.orderEffect = true});
    EXPECT_EQ(strengthsOf(before), strengthsOf(shuffled)); // to the last bit
    EXPECT_EQ(before.clusteredCovariance, shuffled.clusteredCovariance);
    const std::vector<std::uint32_t> renamed = {2, 0, 3, 1};
    for (PairVotes &row : rows) {
        row.first = renamed[row.first];
        row.second = renamed[row.second];
        row.rater = 1000 - 3 * row.rater;
    }
    const BradleyTerryResult other = bradleyTerry(4, rows, {.orderEffect = true});
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_NEAR(other.strengths[renamed[i]].estimate, before.strengths[i].estimate, 1e-12);
        EXPECT_NEAR(*other.strengths[renamed[i]].clusteredSe, *before.strengths[i].clusteredSe, 1e-12);
    }
    EXPECT_NEAR(other.orderEffect->estimate, before.orderEffect->estimate, 1e-12);
}

TEST(BradleyTerry, ShowingOrderDoesNotMatterUnlessAsked)
{
    std::vector<PairVotes> turned = kTied;
    for (std::size_t i = 0; i < turned.size(); i += 2) {
        std::swap(turned[i].first, turned[i].second);
        std::swap(turned[i].firstWins, turned[i].secondWins);
    }
    EXPECT_EQ(strengthsOf(bradleyTerry(4, turned)), strengthsOf(bradleyTerry(4, kTied)));
}

} // namespace

} // namespace jeoul::stats
