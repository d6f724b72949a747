// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace jeoul::stats {

enum class VoteOutcome : std::uint8_t { First, Second, Tie };

/// One judgement of two systems shown in an order. Numbers count from 0.
struct Vote
{
    std::uint32_t rater = 0;
    std::uint32_t first = 0;  ///< the system shown first
    std::uint32_t second = 0; ///< the system shown second
    VoteOutcome outcome = VoteOutcome::Tie;
};

/// Votes of one rater on one ordered pair, counted.
struct PairVotes
{
    std::uint32_t rater = 0;
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    std::uint64_t firstWins = 0;
    std::uint64_t secondWins = 0;
    std::uint64_t ties = 0;

    [[nodiscard]] std::uint64_t votes() const { return firstWins + secondWins + ties; }
};

/// Whether votes of one rater are told from another's.
enum class Raters { Apart, Together };

/// The votes counted by (rater, first, second), ascending; Raters::Together puts all under rater 0. Exact,
/// whatever the order of the votes. Systems and raters may be any numbers; O(v) when together and all systems
/// are below 2,048, O(v log v) otherwise.
[[nodiscard]] std::vector<PairVotes> countVotes(std::span<const Vote> votes, Raters raters);

} // namespace jeoul::stats
