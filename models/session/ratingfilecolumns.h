// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/intake/judgementfiles.h"
#include "models/stats/ratingcolumns.h"

#include <QString>

#include <map>
#include <vector>

namespace jeoul::session {

/// A ratings file as columns; every list of names is sorted, so the order of the rows leaves no trace.
struct RatingFileColumns
{
    std::vector<QString> raters;
    std::vector<QString> items;
    std::vector<QString> systems;
    std::vector<QString> criteria;
    std::vector<QString> benchmarks;
    stats::RatingColumns ratings; ///< levels are the scores, ascending
};

/// `benchmarkOfItem` names the benchmark of each item; items it does not name stand in benchmark "". BadInput
/// when the table has errors, or more names or different scores than columns can number.
[[nodiscard]] Result<RatingFileColumns> columnsOf(const intake::RatingTable &table,
                                                  const std::map<QString, QString> &benchmarkOfItem = {});

} // namespace jeoul::session
