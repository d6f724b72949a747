// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/result.h"
#include "models/session/setupsession.h"
#include "models/session/statsgroup.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace jeoul::session {

/// The files that statistics are asked of; empty paths are not read.
struct StatsFiles
{
    QString ratings;     ///< ratings.csv
    QString preferences; ///< preferences.csv
    QString items;       ///< items.jsonl: gives the benchmarks, and tells practice and repeated items
};

struct StatsOutcome
{
    /// {"overall": G, "groups": [{"by": {"criterion" | "benchmark": …}, …G}], "preferences": P}; empty when a
    /// file had errors. G and P are null where there is no such file. Byte-identical for any order of the
    /// rows.
    QJsonObject document;
    std::vector<ImportProblem> problems;
};

/// Agreement, means and reliability of ratings, overall, by criterion and by benchmark, and strengths of
/// preferences. A unit is one response by one criterion. Repeated and practice items count nowhere but in the
/// consistency of repeats. Errors of openSource(); Cancelled.
[[nodiscard]] Result<StatsOutcome> fileStatistics(const StatsFiles &files, const StatsOptions &options,
                                                  ProgressSink &progress);

} // namespace jeoul::session
