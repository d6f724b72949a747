// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/scoring/pointsinput.h"
#include "models/scoring/pointstable.h"

namespace jeoul::scoring {

/// The official arithmetic of a scheme: exact fractions from the first mark to the last rounding stage, which
/// act exactly where the scheme names them (a reviewer's points for a criterion, a source, a part, the total,
/// an average over teams). A panel source is the mean of the reviewers' totals for the team after dropping
/// exactly drop_high highest and drop_low lowest, whatever ties there are; below min_reviewers the plain
/// mean, with a warning. A team that lacks a source has no total, never a smaller one. The result does not
/// depend on the order of the rows. BadInput when the input does not fit the scheme.
[[nodiscard]] Result<PointsTable> officialPoints(const Scheme &scheme, const PointsInput &input);

} // namespace jeoul::scoring
