// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exporting/xlsxbook.h"

#include <QByteArray>

#include <vector>

namespace jeoul::exporting {

/// Adds error bars of their own length to the charts of a workbook, which libxlsxwriter cannot: chart n of
/// the workbook gets charts[n]. Everything else in the file stays as it is.
[[nodiscard]] Result<QByteArray> withErrorBars(const QByteArray &xlsx,
                                               const std::vector<ChartErrorBars> &charts);

} // namespace jeoul::exporting
