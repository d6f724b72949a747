// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/statscolumns.h"

#include <QJsonArray>

#include <optional>
#include <span>
#include <vector>

namespace jeoul::session {

/// z-scores of all rows within rater and criterion, in the order of the rows.
[[nodiscard]] std::vector<std::optional<double>> standardisedScores(const StatsColumns &columns);

/// One row of a group with its z-score.
struct StandardisedRow
{
    StatsColumns::Row row;
    std::optional<double> z;
};

/// [{"system", "mean", "n", "over_raters", "trimmed", "over_items", "clustered", "standardised"}] by name:
/// the mean of all ratings, of the raters' own means (t and trimmed), of the items' own means (t), of all
/// ratings with raters and items as clusters, and of the items' z-scores.
[[nodiscard]] QJsonArray systemMeans(const StatsColumns &columns, std::span<const StandardisedRow> rows);

} // namespace jeoul::session
