// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/scheme.h"
#include "models/scoring/pointsinput.h"

namespace jeoul::scoring {

/// One mark of one reviewer on one item that counts (no practice item, no repeat), as a value of the
/// criterion's scale. A cell without a mark has no entry.
struct PanelMark
{
    QString team; ///< code name
    QString reviewer;
    QString item;
    QString benchmark; ///< Benchmark::id
    QString criterion;
    Rational value; ///< Scale::value(step)
};

/// PointsInput::panel from marks: per reviewer, team and criterion the mean over the items marked (or, with
/// PanelRule::benchmarksEqual, the mean of the benchmarks' means), then value / scale max * max_points,
/// exact. Marks of criteria that no part counts are left out. Rows are sorted by reviewer, team, criterion.
/// BadInput when a mark lies off its scale; Conflict when a cell is marked twice.
[[nodiscard]] Result<std::vector<PanelPoints>> panelPoints(const Scheme &scheme,
                                                           const std::vector<PanelMark> &marks);

} // namespace jeoul::scoring
