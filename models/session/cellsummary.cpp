// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/cellsummary.h"

#include <algorithm>

namespace jeoul::session {

using reporting::RatedCell;

namespace {

std::set<QString> hiddenSeats(const std::map<QString, CellSummary> &row)
{
    std::set<QString> seats;
    for (const auto &[benchmark, summary] : row) {
        if (summary.hidden)
            seats.insert(summary.seats.begin(), summary.seats.end());
    }
    return seats;
}

CellSummary *fewestVisible(std::map<QString, CellSummary> &row)
{
    CellSummary *fewest = nullptr;
    for (auto &[benchmark, summary] : row) {
        if (!summary.hidden && (fewest == nullptr || summary.seats.size() < fewest->seats.size()))
            fewest = &summary;
    }
    return fewest;
}

void hideWhatGivesAway(std::map<QString, CellSummary> &row, CellSummary &total, std::size_t least)
{
    bool any = false;
    for (auto &[benchmark, summary] : row) {
        summary.hidden = summary.seats.size() < least;
        any = any || summary.hidden;
    }
    while (any && hiddenSeats(row).size() < least) {
        CellSummary *next = fewestVisible(row);
        if (next == nullptr) {
            total.hidden = true;
            return;
        }
        next->hidden = true;
    }
}

void addCell(CellSummary &summary, const RatedCell &cell)
{
    ++summary.n;
    summary.sum += cell.value;
    summary.seats.insert(cell.seat);
}

} // namespace

CellSummaries summarise(const std::vector<RatedCell> &cells, int leastReviewers)
{
    CellSummaries out;
    for (const RatedCell &cell : cells) {
        if (cell.repeat)
            continue;
        addCell(out.byCriterion[{cell.code, cell.criterion}][cell.benchmark], cell);
        addCell(out.totals[{cell.code, cell.criterion}], cell);
    }
    for (auto &[key, row] : out.byCriterion)
        hideWhatGivesAway(row, out.totals[key], static_cast<std::size_t>(std::max(0, leastReviewers)));
    return out;
}

} // namespace jeoul::session
