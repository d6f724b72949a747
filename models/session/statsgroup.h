// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/statscolumns.h"
#include "models/stats/krippendorffalpha.h"

#include <QJsonObject>

#include <cstdint>
#include <span>
#include <vector>

namespace jeoul::session {

/// What is asked of the agreement statistics.
struct StatsOptions
{
    std::vector<stats::Metric> metrics = {stats::Metric::Nominal, stats::Metric::Ordinal,
                                          stats::Metric::Interval, stats::Metric::Ratio};
    std::uint64_t seed = 1;
    std::size_t resamples = 2000;   ///< draws of bootstraps and permutations
    std::vector<double> categories; ///< the values a score can have
    bool declared = false;          ///< somebody said so; otherwise they are those of the whole file
    double targetReliability = 0.8; ///< of the panel's mean, for the number of raters needed
};

/// Ratings that are looked at together.
struct StatsSelection
{
    std::vector<StatsColumns::Row> rows; ///< in the order of StatsColumns::rows
    std::vector<stats::RepeatedJudgement> repeats;
    bool verdicts =
        false; ///< values are names of categories and nothing else: no order, no distance, no mean
};

/// The G object: counts, agreement of all kinds, the panel's reliability and how many raters it would need.
/// Means of systems are systemMeans(). `columns` gives the names and the items of the units.
[[nodiscard]] QJsonObject agreementGroup(const StatsColumns &columns, const StatsSelection &selection,
                                         const StatsOptions &options);

} // namespace jeoul::session
