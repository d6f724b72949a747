// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/lengtheffect.h"

#include "models/stats/places.h"

#include <cmath>
#include <vector>

namespace jeoul::stats {

namespace {

std::vector<std::size_t> placesOf(const BradleyTerryResult &result)
{
    std::vector<double> strengths;
    for (const Coefficient &strength : result.strengths)
        // What Newton's method leaves in the tenth digit is no difference.
        strengths.push_back(std::round(strength.estimate * 1e9) / 1e9);
    return competitionPlaces(strengths);
}

} // namespace

LengthSlope lengthSlope(std::span<const LengthScore> scores, double level)
{
    LengthSlope out;
    std::vector<SlopePoint> points;
    points.reserve(scores.size());
    for (const LengthScore &score : scores) {
        if (!(score.length > 0)) {
            ++out.withoutLength;
            continue;
        }
        const std::uint64_t group = (std::uint64_t{score.item} << 32) | score.rater;
        points.push_back({group, score.rater, std::log(score.length), score.score});
    }
    out.slope = withinSlope(points, level);
    return out;
}

LengthLogit lengthLogit(std::span<const LengthVote> votes, double level)
{
    LengthLogit out;
    std::vector<double> design;
    std::vector<double> outcomes;
    std::vector<std::uint32_t> raters;
    for (const LengthVote &vote : votes) {
        if (!(vote.firstLength > 0) || !(vote.secondLength > 0)) {
            ++out.withoutLength;
            continue;
        }
        design.push_back(1);
        design.push_back(std::log(vote.firstLength / vote.secondLength));
        outcomes.push_back(vote.firstWon ? 1 : 0);
        raters.push_back(vote.rater);
    }
    out.logit = logisticRegression(design, 2, outcomes, raters, level);
    return out;
}

LengthHeldEqual lengthHeldEqual(std::size_t systems, std::span<const PairVotes> rows,
                                std::span<const double> lengths, const BradleyTerryOptions &options)
{
    LengthHeldEqual out;
    if (lengths.size() != 2 * rows.size()) {
        out.plain.reason = out.plain.clusteredReason = NoNumber::UnequalLengths;
        out.withLength = out.plain;
        return out;
    }
    std::vector<PairVotes> kept;
    std::vector<double> ratios;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!(lengths[2 * i] > 0) || !(lengths[2 * i + 1] > 0)) {
            ++out.withoutLength;
            continue;
        }
        kept.push_back(rows[i]);
        ratios.push_back(std::log(lengths[2 * i] / lengths[2 * i + 1]));
    }
    BradleyTerryOptions plain = options;
    plain.covariates = {};
    plain.covariateCount = 0;
    out.plain = bradleyTerry(systems, kept, plain);
    BradleyTerryOptions held = plain;
    held.covariates = ratios;
    held.covariateCount = 1;
    out.withLength = bradleyTerry(systems, kept, held);
    out.samePlaces = !out.plain.strengths.empty() && !out.withLength.strengths.empty() &&
                     placesOf(out.plain) == placesOf(out.withLength);
    return out;
}

} // namespace jeoul::stats
