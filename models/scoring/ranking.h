// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/scheme.h"
#include "models/scoring/pointsinput.h"
#include "models/scoring/pointstable.h"

namespace jeoul::scoring {

/// Ranks the teams of a table by their rounded totals: 1 is best, teams that no rule tells apart share a rank
/// and the next rank skips (1, 2, 2, 4). The scheme's tie rules are asked in order: points of a part; then
/// the mean over the counting reviewers of the criterion with the most points (criteria with equally many are
/// taken together); then a decision of the committee, when one was taken about exactly the teams that still
/// share a rank. Fills rank, ties, cut and their warnings. BadInput for a decision about other teams.
[[nodiscard]] Status rankTeams(const Scheme &scheme, const std::vector<TieDecision> &decisions,
                               PointsTable &table);

} // namespace jeoul::scoring
