// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/bradleyterry.h"
#include "models/stats/logisticregression.h"
#include "models/stats/withinslope.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace jeoul::stats {

/// A score and the length of what was scored, in any unit above 0 (characters).
struct LengthScore
{
    std::uint32_t rater = 0;
    std::uint32_t item = 0;
    double length = 0;
    double score = 0;
};

struct LengthSlope
{
    WithinSlope slope;             ///< points for a unit of log length; times log 2: for double the length
    std::size_t withoutLength = 0; ///< scores left out because the output was empty
};

/// Slope of the score on log length, within the outputs of one item scored by one rater, clustered by rater.
/// Within an item log length is the log ratio to the item's typical (geometric mean) length but for a
/// constant. What is longer may be better: this describes, it does not accuse.
[[nodiscard]] LengthSlope lengthSlope(std::span<const LengthScore> scores, double level = 0.95);

/// A decisive vote and both lengths.
struct LengthVote
{
    std::uint32_t rater = 0;
    double firstLength = 0;
    double secondLength = 0;
    bool firstWon = false;
};

struct LengthLogit
{
    LogisticResult logit;          ///< coefficients: intercept (being shown first), slope on the log ratio
    std::size_t withoutLength = 0; ///< votes left out because an output was empty
};

/// Log odds that the first wins on log(first length / second length), clustered by rater.
[[nodiscard]] LengthLogit lengthLogit(std::span<const LengthVote> votes, double level = 0.95);

/// Strengths with and without length held equal.
struct LengthHeldEqual
{
    BradleyTerryResult plain;      ///< on the same votes
    BradleyTerryResult withLength; ///< covariates: log odds for a unit of log length ratio
    bool samePlaces = false;       ///< both fits exist and order the systems alike
    std::size_t withoutLength = 0; ///< rows left out because an output was empty
};

/// rows: one for each pair of outputs, with the two lengths in `lengths` (first, second, row after row).
/// UnequalLengths as a reason of both fits when they do not match. options.covariates is not used.
[[nodiscard]] LengthHeldEqual lengthHeldEqual(std::size_t systems, std::span<const PairVotes> rows,
                                              std::span<const double> lengths,
                                              const BradleyTerryOptions &options = {});

} // namespace jeoul::stats
