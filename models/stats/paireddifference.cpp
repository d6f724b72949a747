// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/paireddifference.h"

#include "models/stats/meaninterval.h"
#include "models/stats/tdistribution.h"

#include <vector>

namespace jeoul::stats {

PairedDifference pairedDifference(std::span<const double> first, std::span<const double> second, double level)
{
    PairedDifference out;
    if (first.size() != second.size()) {
        out.reason = out.intervalReason = NoNumber::UnequalLengths;
        return out;
    }
    std::vector<double> differences(first.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        differences[i] = first[i] - second[i];
        out.firstHigher += first[i] > second[i] ? 1U : 0U;
        out.secondHigher += first[i] < second[i] ? 1U : 0U;
    }
    const MeanResult mean = meanWithInterval(differences, level);
    out.n = mean.n;
    out.difference = mean.mean;
    out.sd = mean.sd;
    out.se = mean.se;
    out.df = mean.df;
    out.interval = mean.interval;
    out.reason = mean.reason;
    out.intervalReason = mean.intervalReason;
    if (mean.interval) {
        out.t = *mean.mean / *mean.se;
        out.p = tTwoSidedP(*out.t, out.df);
    }
    return out;
}

PairedDifference pairedDifference(const ScoreGrid &grid, std::size_t first, std::size_t second, double level)
{
    PairedDifference out;
    if (first >= grid.teams || second >= grid.teams) {
        out.reason = out.intervalReason = NoNumber::OutOfRange;
        return out;
    }
    std::vector<double> firsts;
    std::vector<double> seconds;
    for (std::size_t r = 0; r < grid.raters; ++r) {
        if (!grid.has(r, first) || !grid.has(r, second))
            continue;
        firsts.push_back(grid.at(r, first));
        seconds.push_back(grid.at(r, second));
    }
    return pairedDifference(firsts, seconds, level);
}

} // namespace jeoul::stats
