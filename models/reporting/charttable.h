// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/chartdata.h"
#include "models/reporting/table.h"

namespace jeoul::reporting {

/// The numbers of a chart as a table that a spreadsheet can draw again: one row a category; per series its
/// value, the ends of its interval where any bar has one, and the number of reviewers. Hidden bars are absent
/// with the reason.
[[nodiscard]] ReportTable chartTable(const ChartData &chart);

} // namespace jeoul::reporting
