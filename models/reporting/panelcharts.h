// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/chartdata.h"
#include "models/reporting/disclosure.h"
#include "models/reporting/panelvalues.h"

#include <vector>

namespace jeoul::reporting {

/// The colour of a code name: its place among all code names of the round, sorted.
[[nodiscard]] int colourOf(const PanelView &view, const QString &code);

/// Points of one panel source per team with intervals over reviewers. One chart a panel source.
[[nodiscard]] std::vector<ChartData> teamCharts(const PanelView &view, const ReportOptions &options);

/// Points per benchmark and team with intervals over reviewers; cells of too few reviewers are marked hidden.
[[nodiscard]] ChartData benchmarkChart(const PanelView &view, const ReportOptions &options);

/// Official totals, stacked by part.
[[nodiscard]] ChartData totalsChart(const PanelView &view, const ReportOptions &options);

/// Every chart the profile may see, in the order of a report. Empty before aggregation.
[[nodiscard]] std::vector<ChartData> resultCharts(const PanelView &view, const ReportOptions &options);

} // namespace jeoul::reporting
