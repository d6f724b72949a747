// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/cellsummary.h"

#include "models/reporting/exactsums.h"

#include <algorithm>

namespace jeoul::session {

using reporting::ExactSums;
using reporting::PanelNames;

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

void add(CellSummary &summary, qint64 n, const Rational &sum, const QString &seat)
{
    summary.n += n;
    summary.sum += sum;
    summary.seats.insert(seat);
}

void addRow(const ExactSums &sums, const PanelNames &names, std::size_t code, std::size_t criterion,
            CellSummaries &out)
{
    const CodeCriterion key(names.codes[code], names.criteria[criterion]);
    for (std::size_t benchmark = 0; benchmark < names.benchmarks.size(); ++benchmark) {
        for (std::size_t seat = 0; seat < names.seats.size(); ++seat) {
            const qint64 n = sums.count(seat, code, benchmark, criterion);
            if (n == 0)
                continue;
            const Rational sum = sums.sum(seat, code, benchmark, criterion);
            add(out.byCriterion[key][names.benchmarks[benchmark]], n, sum, names.seats[seat]);
            add(out.totals[key], n, sum, names.seats[seat]);
        }
    }
}

} // namespace

CellSummaries summarise(const reporting::PanelColumns &columns, int leastReviewers)
{
    const ExactSums sums = ExactSums::of(columns);
    const PanelNames &names = columns.names();
    CellSummaries out;
    for (std::size_t code = 0; code < names.codes.size(); ++code) {
        for (std::size_t criterion = 0; criterion < names.criteria.size(); ++criterion)
            addRow(sums, names, code, criterion, out);
    }
    for (auto &[key, row] : out.byCriterion)
        hideWhatGivesAway(row, out.totals[key], static_cast<std::size_t>(std::max(0, leastReviewers)));
    return out;
}

} // namespace jeoul::session
