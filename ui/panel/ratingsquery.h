// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/table.h"

#include <QString>

namespace jeoul::ui {

/// Which ratings somebody wants to see: ids or the words that tables show for them; empty for all.
struct RatingsQuery
{
    QString seat;
    QString team; ///< code name
    QString benchmark;
    QString criterion;

    [[nodiscard]] bool isEmpty() const;
    friend bool operator==(const RatingsQuery &, const RatingsQuery &) = default;
};

/// What stands behind a cell of a table of results: its row's team, criterion, benchmark and seat, and the
/// team or seat of its column where a table has one for each. Empty when the row is about none of these.
[[nodiscard]] RatingsQuery ratingsBehind(const reporting::ReportTable &table, int row, int column);

} // namespace jeoul::ui
