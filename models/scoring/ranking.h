// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scheme.h"
#include "models/scoring/pointstable.h"

namespace jeoul::scoring {

/// Ranks the teams of a table by their rounded totals: 1 is best, teams that no rule tells apart share a rank
/// and the next rank skips (1, 2, 2, 4). The scheme's tie rules are asked in order: points of a part; then
/// the mean over the counting reviewers of the criterion with the most points (criteria with equally many are
/// taken together); the committee decides nothing here. Fills rank, ties, cut and their warnings.
void rankTeams(const Scheme &scheme, PointsTable &table);

} // namespace jeoul::scoring
