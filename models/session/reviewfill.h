// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"

#include <vector>

namespace jeoul::session {

struct FillOutcome
{
    int scores = 0;
    int comments = 0;
    int preferences = 0;
    std::vector<Error> problems; ///< row by row; when there are any, nothing was entered
};

/// Enters judgements from files by the labels of the packet. ratings: item_id, label, criterion, score, comment (score
/// or comment may be empty); preferences: item_id, label_a, label_b, winner (a, b, tie, both_bad). An empty path is
/// no file. Everything is checked before the first mark is set, and durable when this returns.
[[nodiscard]] Result<FillOutcome> fillFromFiles(ReviewSession &review, const QString &ratings, const QString &preferences);

} // namespace jeoul::session
