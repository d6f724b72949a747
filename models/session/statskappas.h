// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/statsgroup.h"
#include "models/stats/crossedtable.h"

#include <QJsonObject>

namespace jeoul::session {

/// Adds "fleiss_kappa", "gwet_ac1", "gwet_ac2", "percent_agreement", "brennan_prediger", "conger_kappa",
/// "cohen_kappa" (pairs of up to ten raters) and "categories" to a G object. AC2 has ordinal weights, or
/// quadratic ones when only the interval or ratio metric is asked for; verdicts have no AC2.
void addKappas(const stats::CrossedTable &table, const StatsColumns &columns, const StatsOptions &options,
               bool verdicts, QJsonObject &out);

/// The distinct scores of the file, ascending: what stands in for an undeclared scale.
[[nodiscard]] std::vector<double> observedCategories(const StatsColumns &columns);

} // namespace jeoul::session
