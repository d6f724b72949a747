// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/disclosure.h"
#include "models/reporting/panelvalues.h"
#include "models/reporting/table.h"

/// The sheets of the panel desk as plain values: the same for the screen, the printer and every export. Each
/// carries the scheme's and the result's confirmation numbers. Numbers come from the stored result document;
/// nothing is computed twice.
namespace jeoul::reporting {

/// Official table with ranks, the arithmetic stage by stage, criteria, benchmarks, preferences, agreement,
/// missing values and, for the panel itself, the reviewers' totals. Tables the profile may not see are
/// absent.
[[nodiscard]] Report resultsReport(const PanelView &view, const ReportOptions &options);

/// 종합 총괄표: one row a team with parts, sources, total, tie-break and remarks.
[[nodiscard]] Report overallSheet(const PanelView &view, const ReportOptions &options);

/// How often the checks without points were ticked: the table of resultsReport() by itself.
[[nodiscard]] Report gatesReport(const PanelView &view, const ReportOptions &options);

/// Seat × benchmark: complete items of all items. No score.
[[nodiscard]] Report coverageReport(const PanelView &view, const ReportOptions &options);

/// Every score file received with what became of it, and the receipts. No score.
[[nodiscard]] Report receivedReport(const PanelView &view, const ReportOptions &options);

/// The events as minutes.
[[nodiscard]] Report eventsReport(const PanelView &view, const ReportOptions &options);

/// Title and the lines every sheet carries: round, scheme and its hash, state, lock number, profile.
[[nodiscard]] Report emptyReport(const PanelView &view, const ReportOptions &options, const QString &title);

} // namespace jeoul::reporting
