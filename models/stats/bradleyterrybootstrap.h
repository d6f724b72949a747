// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/interval.h"
#include "models/stats/nonumber.h"
#include "models/stats/pairvotes.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace jeoul::stats {

struct PairBootstrapOptions
{
    enum class Unit {
        Votes, ///< every vote by itself: optimistic when raters see things their own way
        Raters ///< whole raters with all their votes
    };
    Unit unit = Unit::Raters;
    bool davidson = true; ///< ties as a third outcome; false: half a win each
    bool orderEffect = false;
    bool halfWinPrior = false;
    std::size_t resamples = 1'000;
    std::uint64_t seed = 1; ///< to be printed beside the numbers
    unsigned threads = 1;   ///< changes the time, never a digit
    double level = 0.95;
};

struct PairBootstrap
{
    std::size_t resamples = 0;
    std::size_t used = 0; ///< resamples with finite strengths
    std::size_t raters = 0;
    std::vector<double> ses;         ///< of the log-strengths, per system
    std::vector<Interval> intervals; ///< percentile, quantiles of type 7
    std::vector<double> places;      ///< share of the resamples per system × place, row-major
    std::vector<double> draws;       ///< used × systems, mean-zero log-strengths
    std::optional<double> orderSe;
    std::optional<Interval> orderInterval;
    NoNumber reason = NoNumber::None;
};

/// Bradley-Terry strengths of resampled votes; each resample has a random stream of its own. A resample in
/// which some system never lost has no finite strengths and is not used; `used` beside `resamples` says how
/// often that was. No number: whatever bradleyTerry() has for the votes themselves, FewerThan2Raters (by
/// raters), and Separated when no resample could be used.
[[nodiscard]] PairBootstrap bradleyTerryBootstrap(std::size_t systems, std::span<const PairVotes> rows,
                                                  const PairBootstrapOptions &options = {});

} // namespace jeoul::stats
