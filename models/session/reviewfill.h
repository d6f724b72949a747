// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/session/reviewsession.h"

#include <QString>

#include <vector>

namespace jeoul::session {

struct FillOutcome
{
    std::vector<Error> problems; ///< with any, nothing was entered
    int scores = 0;              ///< reasons for "cannot rate" among them
    int comments = 0;
    int preferences = 0;
};

/// Enters what stands in files, as a person would at the desk: all of it or nothing. An empty path is no
/// file. Ratings: item_id, label, and optional criterion, score, cannot_rate, comment. A row without a score
/// leaves the cell as it is. Preferences: item_id, label_a, label_b, winner (a, b, tie, both_bad), and
/// optional degree (of better, from 1). Durable on return.
[[nodiscard]] Result<FillOutcome> fillFromFiles(ReviewSession &session, const QString &ratings,
                                                const QString &preferences);

} // namespace jeoul::session
