// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/positioneffect.h"

#include <vector>

namespace jeoul::stats {

BinomialRate firstShownRate(std::span<const PairVotes> rows, double level)
{
    std::uint64_t first = 0;
    std::uint64_t decisive = 0;
    for (const PairVotes &row : rows) {
        first += row.firstWins;
        decisive += row.firstWins + row.secondWins;
    }
    BinomialRate out = binomialRate(first, decisive, level);
    if (decisive == 0 && !rows.empty())
        out.reason = NoNumber::NoDecisiveVotes;
    return out;
}

SwapConsistency swapConsistency(std::span<const SwappedPair> pairs, double level)
{
    SwapConsistency out;
    out.pairs = pairs.size();
    for (const SwappedPair &pair : pairs) {
        const bool tiedOnce = (pair.once == VoteOutcome::Tie) != (pair.swapped == VoteOutcome::Tie);
        if (tiedOnce)
            ++out.other;
        else if (pair.once == VoteOutcome::Tie || pair.once != pair.swapped)
            ++out.consistent; // another place the second time is the same system
        else if (pair.once == VoteOutcome::First)
            ++out.firstBoth;
        else
            ++out.secondBoth;
    }
    out.consistency = binomialRate(out.consistent, out.pairs, level);
    out.p = binomialRate(out.firstBoth, out.firstBoth + out.secondBoth, level).pHalf;
    return out;
}

WithinSlope positionSlope(std::span<const PositionedScore> scores, double level)
{
    std::vector<SlopePoint> points;
    points.reserve(scores.size());
    for (const PositionedScore &score : scores)
        points.push_back({score.rater, score.rater, score.position, score.score});
    return withinSlope(points, level);
}

} // namespace jeoul::stats
