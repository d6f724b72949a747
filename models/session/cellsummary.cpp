// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/cellsummary.h"

#include <algorithm>
#include <tuple>

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
    // One hidden cell alone is the total minus the others, however many reviewers it has: that is fine,
    // because it then has at least as many as any cell must have.
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

Rational BenchmarkPoints::mean() const
{
    Rational sum;
    for (const auto &[seat, points] : bySeat)
        sum += points;
    return bySeat.empty() ? sum : sum / Rational(static_cast<qint64>(bySeat.size()));
}

std::map<std::pair<QString, QString>, BenchmarkPoints>
benchmarkPoints(const PanelRound &round, const std::vector<RatedCell> &cells)
{
    struct SeatCriteria
    {
        const Sheet *sheet = nullptr;
        std::map<QString, std::pair<Rational, qint64>> criteria; ///< sum of values and their number
    };
    std::map<std::tuple<QString, QString, QString>, SeatCriteria> seats; ///< code, benchmark, seat
    for (const RatedCell &cell : cells) {
        if (cell.repeat)
            continue;
        SeatCriteria &seat = seats[{cell.code, cell.benchmark, cell.seat}];
        seat.sheet = round.sheet(*round.item(cell.item));
        auto &[sum, n] = seat.criteria[cell.criterion];
        sum += cell.value;
        ++n;
    }
    std::map<std::pair<QString, QString>, BenchmarkPoints> out;
    for (const auto &[key, seat] : seats) {
        const auto &[code, benchmark, name] = key;
        BenchmarkPoints &points = out[{code, benchmark}];
        Rational total;
        Rational max;
        bool whole = true;
        for (const Criterion &criterion : seat.sheet->criteria) {
            max += criterion.maxPoints;
            const auto rated = seat.criteria.find(criterion.id);
            const Scale *scale = round.manifest().scheme.scale(criterion.scaleId);
            whole = whole && rated != seat.criteria.end();
            if (rated != seat.criteria.end() && !scale->max.isZero())
                total += rated->second.first / Rational(rated->second.second) * criterion.maxPoints / scale->max;
        }
        points.max = max;
        if (whole)
            points.bySeat.emplace(name, total);
    }
    return out;
}

} // namespace jeoul::session
