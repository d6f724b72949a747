// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/repeatconsistency.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace jeoul::stats {

RepeatConsistency repeatConsistency(std::span<const RepeatedJudgement> judgements, double level)
{
    RepeatConsistency out;
    out.pairs = judgements.size();
    const bool finite =
        std::all_of(judgements.begin(), judgements.end(), [](const RepeatedJudgement &judgement) {
            return std::isfinite(judgement.first) && std::isfinite(judgement.second);
        });
    if (judgements.empty() || !finite) {
        out.reason = judgements.empty() ? NoNumber::NoRatings : NoNumber::NotFinite;
        out.shareSame.reason = out.shareSame.intervalReason = out.reason;
        out.meanDifference.reason = out.meanDifference.intervalReason = out.reason;
        return out;
    }
    std::vector<ClusteredValue> same;
    std::vector<ClusteredValue> difference;
    std::vector<ClusteredValue> absolute;
    std::vector<ClusteredValue> squared;
    for (const RepeatedJudgement &judgement : judgements) {
        const double step = judgement.second - judgement.first;
        same.push_back({judgement.rater, judgement.item, step == 0 ? 1.0 : 0.0});
        difference.push_back({judgement.rater, judgement.item, step});
        absolute.push_back({judgement.rater, judgement.item, std::abs(step)});
        squared.push_back({judgement.rater, judgement.item, step * step});
        out.same += step == 0 ? 1U : 0U;
    }
    out.shareSame = clusteredMean(same, level);
    out.meanDifference = clusteredMean(difference, level);
    out.absolute = clusteredMean(absolute, level).mean;
    out.within = std::sqrt(*clusteredMean(squared, level).mean / 2);
    return out;
}

} // namespace jeoul::stats
