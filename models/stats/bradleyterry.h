// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/coefficient.h"
#include "models/stats/nonumber.h"
#include "models/stats/pairvotes.h"
#include "models/stats/wingraph.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace jeoul::stats {

/// What a tie says.
enum class TieRule {
    Half,     ///< half a win for each; strengths come out smaller than under Davidson
    Davidson, ///< Davidson (1970): a third outcome, P(tie) proportional to nu sqrt(pi_i pi_j)
};

struct BradleyTerryOptions
{
    TieRule ties = TieRule::Davidson;
    bool orderEffect = false; ///< fit an advantage of being shown first
    /// Half a win and half a loss for every pair of systems beside the votes, so that every strength is
    /// finite. To be said wherever the numbers are shown.
    bool halfWinPrior = false;
    double level = 0.95;
    /// Values of the first minus those of the second system, row-major, as many rows as there are PairVotes
    /// and `covariateCount` columns; for example log(length of first / length of second).
    std::span<const double> covariates = {};
    std::size_t covariateCount = 0;
};

struct BradleyTerryResult
{
    std::size_t systems = 0;
    std::uint64_t votes = 0;
    std::uint64_t ties = 0;
    std::size_t raters = 0; ///< different rater numbers among the rows
    WinGraph graph;

    std::vector<Coefficient> strengths;     ///< log-strength of each system, mean 0; empty without a number
    std::vector<double> scores;             ///< wins plus half the ties of each system
    std::vector<double> comparisons;        ///< votes that each system took part in
    std::optional<Coefficient> orderEffect; ///< log odds that being shown first adds
    std::vector<Coefficient> covariates;    ///< log odds for a unit of each covariate
    std::optional<double> nu;               ///< Davidson's; 0 when there was no tie
    std::optional<Coefficient> logNu;       ///< absent when there was no tie
    std::vector<double> covariance; ///< of the strengths, systems × systems, row-major, from the information
    std::vector<double> clusteredCovariance; ///< the same clustered by rater, empty when there is none
    double logLikelihood = 0;                ///< at the maximum; without constants of the votes
    double deviance = 0; ///< against a table of its own for each (ordered, with an order effect) pair
    int iterations = 0;
    NoNumber reason = NoNumber::None;          ///< why there are no strengths
    NoNumber clusteredReason = NoNumber::None; ///< why there is nothing clustered
};

/// Bradley-Terry strengths from counted votes, by Newton's method under a sum-to-zero constraint. With d =
/// theta_first - theta_second + gamma + covariates · beta:
///   Half      P(first wins) = 1 / (1 + exp(-d)), a tie counts half for each side
///   Davidson  P(first), P(second), P(tie) proportional to exp(d/2), exp(-d/2), nu
/// gamma is the order effect (0 unless asked for; with it Davidson's model is that of Davidson and Beaver
/// 1977, whose nu is this nu · exp(gamma/2)). Evalica's and Newman's nu is half of this one.
/// The covariance is the inverse information on the sum-to-zero space; the clustered one is B M B with B that
/// inverse and M = G/(G-1) sum over the G raters of (rater's score)(rater's score)', given from 5 raters on.
/// No number: FewerThan2Teams, NoRatings, OutOfRange (a system not below `systems`, or against itself),
/// UnequalLengths, NotFinite (covariates), NotStronglyConnected (see graph; ties link both ways),
/// NoDecisiveVotes (Davidson), Separated (no finite maximum though the graph is connected, for example when
/// the first shown always won). Rows of one rater and pair may be split or in any order; nothing changes.
[[nodiscard]] BradleyTerryResult bradleyTerry(std::size_t systems, std::span<const PairVotes> rows,
                                              const BradleyTerryOptions &options = {});

/// Strength of `first` minus strength of `second` with its precision. Both below result.systems, with
/// strengths.
[[nodiscard]] Coefficient strengthDifference(const BradleyTerryResult &result, std::size_t first,
                                             std::size_t second, double level = 0.95);

} // namespace jeoul::stats
