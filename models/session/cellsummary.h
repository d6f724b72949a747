// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/panelcolumns.h"

#include <map>
#include <set>
#include <vector>

namespace jeoul::session {

/// Exact sum of the values of some cells and who gave them.
struct CellSummary
{
    qint64 n = 0;
    Rational sum;
    std::set<QString> seats;
    bool hidden = false;
};

using CodeCriterion = std::pair<QString, QString>;

struct CellSummaries
{
    std::map<CodeCriterion, std::map<QString, CellSummary>> byCriterion; ///< then by benchmark
    std::map<CodeCriterion, CellSummary> totals;                         ///< over benchmarks
};

/// Sums per code, criterion and benchmark. Cells of fewer than `leastReviewers` reviewers are hidden. While
/// the hidden cells of a row together come from fewer reviewers than that, the row's total minus its visible
/// cells would give them away: then the cell with the fewest reviewers is hidden too, at last the total.
[[nodiscard]] CellSummaries summarise(const reporting::PanelColumns &columns, int leastReviewers);

} // namespace jeoul::session
