// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/pairvotes.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace jeoul::stats {

namespace {

constexpr std::size_t kDenseSystems = 2048; // 50 MB of counters at the most

void count(PairVotes &row, VoteOutcome outcome)
{
    row.firstWins += outcome == VoteOutcome::First ? 1 : 0;
    row.secondWins += outcome == VoteOutcome::Second ? 1 : 0;
    row.ties += outcome == VoteOutcome::Tie ? 1 : 0;
}

std::vector<PairVotes> countDense(std::span<const Vote> votes, std::size_t systems)
{
    std::vector<std::array<std::uint32_t, 3>> table(systems * systems);
    for (const Vote &vote : votes)
        ++table[vote.first * systems + vote.second][static_cast<std::size_t>(vote.outcome)];
    std::vector<PairVotes> rows;
    for (std::size_t cell = 0; cell < table.size(); ++cell) {
        const auto &[first, second, ties] = table[cell];
        if (first + second + ties > 0)
            rows.push_back({0, static_cast<std::uint32_t>(cell / systems),
                            static_cast<std::uint32_t>(cell % systems), first, second, ties});
    }
    return rows;
}

std::vector<PairVotes> countSorted(std::span<const Vote> votes, Raters raters)
{
    const auto key = [raters](const Vote &vote) {
        return std::tuple(raters == Raters::Apart ? vote.rater : 0U, vote.first, vote.second);
    };
    std::vector<Vote> sorted(votes.begin(), votes.end());
    std::sort(sorted.begin(), sorted.end(), [&key](const Vote &a, const Vote &b) { return key(a) < key(b); });
    std::vector<PairVotes> rows;
    for (const Vote &vote : sorted) {
        const auto [rater, first, second] = key(vote);
        if (rows.empty() || std::tuple(rows.back().rater, rows.back().first, rows.back().second) != key(vote))
            rows.push_back({rater, first, second, 0, 0, 0});
        count(rows.back(), vote.outcome);
    }
    return rows;
}

} // namespace

std::vector<PairVotes> countVotes(std::span<const Vote> votes, Raters raters)
{
    std::size_t systems = 0;
    for (const Vote &vote : votes)
        systems = std::max<std::size_t>(systems, std::max(vote.first, vote.second) + std::size_t{1});
    const bool dense = raters == Raters::Together && systems <= kDenseSystems && votes.size() < UINT32_MAX;
    return dense ? countDense(votes, systems) : countSorted(votes, raters);
}

} // namespace jeoul::stats
