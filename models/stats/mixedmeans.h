// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/nonumber.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace jeoul::stats {

struct MixedScore
{
    std::uint32_t rater = 0;
    std::uint32_t team = 0;
    std::uint32_t item = 0;
    double score = 0;
};

/// Which effects are drawn from populations. Teams are always fixed.
struct RandomTerms
{
    bool rater = true;
    bool item = true;
    bool teamItem = false;  ///< the output itself
    bool teamRater = false; ///< taste
};

struct MixedMeans
{
    std::size_t scores = 0;
    std::vector<double> means;        ///< of each team, NaN without a score
    std::vector<double> ses;          ///< of the means
    std::vector<double> covariance;   ///< of the means, teams × teams, row-major, NaN likewise
    std::vector<double> raterEffects; ///< predicted (BLUP), shrunk towards 0; empty without the term
    std::vector<double> itemEffects;  ///< the same
    std::optional<double> raterVariance;
    std::optional<double> itemVariance;
    std::optional<double> teamItemVariance;
    std::optional<double> teamRaterVariance;
    std::optional<double> residualVariance;
    double criterion = 0; ///< -2 log restricted likelihood at the optimum
    int evaluations = 0;
    NoNumber reason = NoNumber::None;
};

/// Team means of score = team + rater + item (+ team:item + team:rater) + error, the latter random, by
/// restricted maximum likelihood from all scores there are; equals lme4's
/// lmer(score ~ 0 + team + (1|rater) + (1|item) + …). Several scores of one rater, team and item (criteria)
/// count each. Profiled as in Bates et al. (2015) and searched by Nelder and Mead's simplex over the relative
/// standard deviations; a variance at its boundary is 0. O(scores) once, then one sparse Cholesky
/// factorisation a step. No number: NoRatings, NotFinite, FewerThan2Raters or FewerThan2Items (for a random
/// term), TooFewRatings (not more scores than levels of a term or than teams), NoVariation.
[[nodiscard]] MixedMeans mixedMeans(std::span<const MixedScore> scores, const RandomTerms &terms = {});

} // namespace jeoul::stats
