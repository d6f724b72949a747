// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/benchmarkpoints.h"

#include <tuple>

namespace jeoul::reporting {

namespace {

struct SeatCriteria
{
    const Sheet *sheet = nullptr;
    std::map<QString, std::pair<Rational, qint64>> criteria; ///< sum of values and their number
};

const Sheet *sheetWith(const Scheme &scheme, const QString &criterion)
{
    for (const Sheet &sheet : scheme.sheets) {
        if (sheet.criterion(criterion) != nullptr)
            return &sheet;
    }
    return nullptr;
}

void addSeat(const Scheme &scheme, const QString &name, const SeatCriteria &seat, BenchmarkPoints &points)
{
    Rational total;
    Rational max;
    bool whole = true;
    for (const Criterion &criterion : seat.sheet->criteria) {
        max += criterion.maxPoints;
        const auto rated = seat.criteria.find(criterion.id);
        const Scale *scale = scheme.scale(criterion.scaleId);
        whole = whole && rated != seat.criteria.end();
        if (rated != seat.criteria.end() && scale != nullptr && !scale->max.isZero())
            total += rated->second.first / Rational(rated->second.second) * criterion.maxPoints / scale->max;
    }
    points.max = max;
    if (whole)
        points.bySeat.emplace(name, total);
}

} // namespace

Rational BenchmarkPoints::mean() const
{
    Rational sum;
    for (const auto &[seat, points] : bySeat)
        sum += points;
    return bySeat.empty() ? sum : sum / Rational(static_cast<qint64>(bySeat.size()));
}

std::map<std::pair<QString, QString>, BenchmarkPoints> benchmarkPoints(const Scheme &scheme,
                                                                       const std::vector<RatedCell> &cells)
{
    std::map<std::tuple<QString, QString, QString>, SeatCriteria> seats; ///< code, benchmark, seat
    for (const RatedCell &cell : cells) {
        if (cell.repeat)
            continue;
        SeatCriteria &seat = seats[{cell.code, cell.benchmark, cell.seat}];
        if (seat.sheet == nullptr)
            seat.sheet = sheetWith(scheme, cell.criterion);
        auto &[sum, n] = seat.criteria[cell.criterion];
        sum += cell.value;
        ++n;
    }
    std::map<std::pair<QString, QString>, BenchmarkPoints> out;
    for (const auto &[key, seat] : seats) {
        const auto &[code, benchmark, name] = key;
        if (seat.sheet != nullptr)
            addSeat(scheme, name, seat, out[{code, benchmark}]);
    }
    return out;
}

} // namespace jeoul::reporting
