// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/ratingcolumns.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// Made-up panels of fixed seeds, large enough to measure on. The same plan gives the same ratings everywhere
/// the C library rounds alike.
namespace jeoul::bench {

struct PanelPlan
{
    std::size_t raters = 0;
    std::vector<double> teamEffects; ///< one a team, in points of a five-point scale
    std::vector<std::uint16_t> benchmarkOfItem;
    std::size_t benchmarks = 13;
    std::size_t criteria = 5;
    bool hundred = false;      ///< scores 0 to 100 instead of 1 to 5
    double guessing = 0;       ///< share of raters who answer at random
    double straightLining = 0; ///< share of raters who always give the same score
    double missing = 0;        ///< share of ratings that are not there
    std::optional<std::pair<std::size_t, std::size_t>> recused; ///< rater, team
    std::uint64_t seed = 1;
};

/// 200 raters × 5 teams × 200 items in 13 benchmarks × 5 criteria: 1,000,000 ratings from 1 to 5, with
/// severity, halo, 3 % guessing and 2 % straight-lining raters.
[[nodiscard]] PanelPlan w1();
/// W1 with scores from 0 to 100.
[[nodiscard]] PanelPlan w1Hundred();
/// 10 raters × 5 teams × 13 benchmarks × 20 items × 5 criteria: 65,000 ratings, complete.
[[nodiscard]] PanelPlan w3();
/// W3 with 2 % missing and the fourth rater recused from the third team.
[[nodiscard]] PanelPlan w3Missing();

struct Panel
{
    stats::RatingShape shape;
    std::vector<stats::PackedRating> ratings; ///< every rater's responses in an order of their own
};

/// Latent scores are the sum of a team, benchmark, item and criterion effect and of the rater's severity,
/// taste and scale use, with noise shared by the criteria of a response (halo) and noise of each rating.
[[nodiscard]] Panel makePanel(const PanelPlan &plan);

struct Vote
{
    std::uint16_t first = 0;
    std::uint16_t second = 0;
    std::uint8_t outcome = 0; ///< 0 first won, 1 second won, 2 tie

    friend bool operator==(const Vote &, const Vote &) = default;
};

/// W2: `votes` comparisons of `models` models, some drawn far more often than others, ties after Davidson
/// with a parameter of .45, and .05 for being shown first.
[[nodiscard]] std::vector<Vote> makeVotes(std::size_t votes = 1'000'000, std::size_t models = 100,
                                          std::uint64_t seed = 20'260'722);

/// "R001", "I001", "T1", "B01", "C1", "model-001": what the files call number `index`, counted from 0.
[[nodiscard]] std::string raterName(std::size_t index);
[[nodiscard]] std::string itemName(std::size_t index);
[[nodiscard]] std::string teamName(std::size_t index);
[[nodiscard]] std::string benchmarkName(std::size_t index);
[[nodiscard]] std::string criterionName(std::size_t index);
[[nodiscard]] std::string modelName(std::size_t index);

} // namespace jeoul::bench
