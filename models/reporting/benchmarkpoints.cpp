// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/benchmarkpoints.h"

#include "models/reporting/exactsums.h"

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

struct Place
{
    std::size_t seat = 0, code = 0, benchmark = 0;
};

SeatCriteria seatCriteria(const Scheme &scheme, const ExactSums &sums, const PanelNames &names, Place place)
{
    SeatCriteria out;
    for (std::size_t c = 0; c < names.criteria.size(); ++c) {
        const qint64 n = sums.count(place.seat, place.code, place.benchmark, c);
        if (n == 0)
            continue;
        if (out.sheet == nullptr)
            out.sheet = sheetWith(scheme, names.criteria[c]);
        out.criteria[names.criteria[c]] = {sums.sum(place.seat, place.code, place.benchmark, c), n};
    }
    return out;
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
                                                                       const PanelColumns &columns)
{
    const ExactSums sums = ExactSums::of(columns);
    const PanelNames &names = columns.names();
    std::map<std::pair<QString, QString>, BenchmarkPoints> out;
    for (std::size_t code = 0; code < names.codes.size(); ++code) {
        for (std::size_t benchmark = 0; benchmark < names.benchmarks.size(); ++benchmark) {
            for (std::size_t seat = 0; seat < names.seats.size(); ++seat) {
                const SeatCriteria criteria = seatCriteria(scheme, sums, names, {seat, code, benchmark});
                if (criteria.sheet != nullptr)
                    addSeat(scheme, names.seats[seat], criteria,
                            out[{names.codes[code], names.benchmarks[benchmark]}]);
            }
        }
    }
    return out;
}

} // namespace jeoul::reporting
