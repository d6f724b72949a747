// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/binomialrate.h"
#include "models/stats/pairvotes.h"
#include "models/stats/withinslope.h"

#include <cstdint>
#include <optional>
#include <span>

namespace jeoul::stats {

/// Share of the decisive votes that the system shown first won. One half is no effect. Votes are taken as
/// independent; bradleyTerry() with an order effect holds the systems' strengths equal and clusters by rater.
[[nodiscard]] BinomialRate firstShownRate(std::span<const PairVotes> rows, double level = 0.95);

/// The same pair judged by the same rater in both orders; outcomes by place, not by system.
struct SwappedPair
{
    VoteOutcome once = VoteOutcome::Tie;
    VoteOutcome swapped = VoteOutcome::Tie;
};

struct SwapConsistency
{
    std::uint64_t pairs = 0;
    std::uint64_t consistent = 0; ///< the same system won both times, or both were ties
    std::uint64_t firstBoth = 0;  ///< whatever stood first won
    std::uint64_t secondBoth = 0;
    std::uint64_t other = 0; ///< decided once, tied once: inconsistent, but not for a place
    BinomialRate consistency;
    /// Exact McNemar: two-sided binomial P of firstBoth among firstBoth + secondBoth. Absent when nobody
    /// followed the place.
    std::optional<double> p;
};

[[nodiscard]] SwapConsistency swapConsistency(std::span<const SwappedPair> pairs, double level = 0.95);

/// A score and where in the rater's own sequence it was given.
struct PositionedScore
{
    std::uint32_t rater = 0;
    double position = 0; ///< 1, 2, … in any unit the slope should be read in
    double score = 0;
};

/// Slope of the score on the position within rater, clustered by rater: points gained or lost for each step
/// later in the sequence. For panels that score one output at a time.
[[nodiscard]] WithinSlope positionSlope(std::span<const PositionedScore> scores, double level = 0.95);

} // namespace jeoul::stats
