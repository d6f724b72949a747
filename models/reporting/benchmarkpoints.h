// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scheme.h"
#include "models/reporting/panelcolumns.h"

#include <map>
#include <vector>

namespace jeoul::reporting {

/// A code's points in one benchmark, by seat.
struct BenchmarkPoints
{
    Rational max;                        ///< sum of the criteria's maximum points
    std::map<QString, Rational> bySeat;  ///< only seats that rated every criterion of the sheet
    [[nodiscard]] Rational mean() const; ///< 0 without seats
};

/// (code, benchmark) -> points: per seat the sum over criteria of mean value × max points / scale maximum.
/// Repeated items are left out; dossiers without a benchmark stand under "".
[[nodiscard]] std::map<std::pair<QString, QString>, BenchmarkPoints>
benchmarkPoints(const Scheme &scheme, const PanelColumns &columns);

} // namespace jeoul::reporting
