// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/table.h"

#include <QString>

#include <vector>

namespace jeoul::exporting {

/// How one table stands on a sheet. Widths are in characters of one cell, Hangul counting two; lines are what
/// a row needs when its texts wrap at those widths. Programs that open the file do not all work this out.
struct SheetLayout
{
    std::vector<int> widths; ///< by column
    int headerLines = 1;
    std::vector<int> rowLines; ///< by table row
};

/// A table of many columns gets narrow ones, so that its print on one page width stays readable.
[[nodiscard]] SheetLayout layoutOf(const reporting::ReportTable &table);

/// Lines that a text takes in a cell of the given width (1 or more): words stay whole where they fit.
[[nodiscard]] int wrappedLines(const QString &text, int width);

} // namespace jeoul::exporting
