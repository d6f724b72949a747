// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/ratingsquery.h"

namespace jeoul::ui {

bool RatingsQuery::isEmpty() const
{
    return seat.isEmpty() && team.isEmpty() && benchmark.isEmpty() && criterion.isEmpty();
}

RatingsQuery ratingsBehind(const reporting::ReportTable &table, int row, int column)
{
    RatingsQuery query;
    if (row < 0 || row >= static_cast<int>(table.rows.size()) || column < 0 ||
        column >= static_cast<int>(table.columns.size()))
        return query;
    const std::vector<reporting::ReportCell> &cells = table.rows[static_cast<std::size_t>(row)];
    const auto textAt = [&](const char *id) {
        const int at = table.columnIndex(QLatin1String(id));
        return at < 0 ? QString() : cells[static_cast<std::size_t>(at)].textValue();
    };
    query.team = textAt("code");
    query.seat = textAt("seat");
    query.benchmark = textAt("benchmark");
    query.criterion = textAt("criterion");
    const QString own = table.columns[static_cast<std::size_t>(column)].id;
    if (own.startsWith(QLatin1String("code:")))
        query.team = own.section(u':', 1);
    if (own.startsWith(QLatin1String("seat:")))
        query.seat = own.section(u':', 1);
    return query;
}

} // namespace jeoul::ui
