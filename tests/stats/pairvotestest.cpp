// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/pairvotes.h"
#include "models/stats/wingraph.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace jeoul::stats {

namespace {

std::vector<std::vector<std::uint64_t>> plain(const std::vector<PairVotes> &rows)
{
    std::vector<std::vector<std::uint64_t>> out;
    for (const PairVotes &row : rows)
        out.push_back({row.rater, row.first, row.second, row.firstWins, row.secondWins, row.ties});
    return out;
}

const std::vector<Vote> kVotes = {
    {4, 0, 1, VoteOutcome::First}, {2, 0, 1, VoteOutcome::Tie},    {4, 1, 0, VoteOutcome::Second},
    {4, 0, 1, VoteOutcome::First}, {2, 1, 2, VoteOutcome::Second},
};

TEST(CountVotes, CountsByRaterAndOrderedPair)
{
    using Rows = std::vector<std::vector<std::uint64_t>>;
    EXPECT_EQ(plain(countVotes(kVotes, Raters::Apart)),
              (Rows{{2, 0, 1, 0, 0, 1}, {2, 1, 2, 0, 1, 0}, {4, 0, 1, 2, 0, 0}, {4, 1, 0, 0, 1, 0}}));
    EXPECT_EQ(plain(countVotes(kVotes, Raters::Together)),
              (Rows{{0, 0, 1, 2, 0, 1}, {0, 1, 0, 0, 1, 0}, {0, 1, 2, 0, 1, 0}}));
    EXPECT_TRUE(countVotes({}, Raters::Together).empty());
}

TEST(CountVotes, FewAndManySystemsAgree)
{
    std::vector<Vote> far = kVotes;
    for (Vote &vote : far) { // beyond the table for small numbers
        vote.first += 5000;
        vote.second += 5000;
    }
    auto expected = plain(countVotes(kVotes, Raters::Together));
    for (auto &row : expected) {
        row[1] += 5000;
        row[2] += 5000;
    }
    EXPECT_EQ(plain(countVotes(far, Raters::Together)), expected);
    std::reverse(far.begin(), far.end());
    EXPECT_EQ(plain(countVotes(far, Raters::Together)), expected);
}

TEST(WinGraph, OrdersComponentsFromWinnersToLosers)
{
    // 3 and 1 beat each other and everybody; 0 and 4 tie; 2 never wins.
    const std::vector<PairVotes> rows = {
        {0, 3, 1, 1, 1, 0}, {0, 1, 0, 2, 0, 0}, {0, 0, 4, 0, 0, 1}, {0, 2, 4, 0, 3, 0}};
    const WinGraph graph = winGraph(5, rows);
    EXPECT_FALSE(graph.connected());
    EXPECT_EQ(graph.components, 3U);
    EXPECT_EQ(graph.component, (std::vector<std::uint32_t>{1, 0, 2, 0, 1}));
    EXPECT_EQ(graph.groups, 1U);
}

TEST(WinGraph, ALongChainIsWalkedWithoutRecursion)
{
    constexpr std::uint32_t kSystems = 200'000;
    std::vector<PairVotes> rows;
    for (std::uint32_t i = 0; i + 1 < kSystems; ++i)
        rows.push_back({0, i, i + 1, 1, 0, 0});
    const WinGraph chain = winGraph(kSystems, rows);
    EXPECT_EQ(chain.components, kSystems);
    EXPECT_EQ(chain.component[0], 0U);
    EXPECT_EQ(chain.component[kSystems - 1], kSystems - 1);
    rows.push_back({0, kSystems - 1, 0, 1, 0, 0}); // the last beats the first: a ring
    EXPECT_TRUE(winGraph(kSystems, rows).connected());
}

TEST(WinGraph, SystemsWithoutVotesStandAlone)
{
    const WinGraph graph = winGraph(3, std::vector<PairVotes>{{0, 2, 0, 1, 1, 0}, {0, 0, 1, 0, 0, 0}});
    EXPECT_EQ(graph.groups, 2U);
    EXPECT_EQ(graph.group, (std::vector<std::uint32_t>{0, 1, 0}));
    EXPECT_EQ(graph.components, 2U);
}

} // namespace

} // namespace jeoul::stats
