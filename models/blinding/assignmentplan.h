// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/random.h"
#include "models/base/result.h"

#include <QString>

#include <map>
#include <vector>

namespace jeoul::blinding {

struct AssignmentInput
{
    std::vector<QString> reviewers;
    std::vector<QString> items;
    int overlap = 0;     ///< reviewers per item; 0: every reviewer
    int perReviewer = 0; ///< most items for one reviewer; 0: no limit
};

struct AssignmentBalance
{
    int fewestPerReviewer = 0;
    int mostPerReviewer = 0;
    int fewestPerItem = 0;
    int mostPerItem = 0;
    int fewestShared = 0; ///< items that two reviewers have in common, over all pairs
    int mostShared = 0;
};

struct AssignmentResult
{
    std::map<QString, std::vector<QString>> plan; ///< reviewer -> items, in the order of the input
    AssignmentBalance balance;
};

/// Gives each item to `overlap` reviewers so that loads differ by at most one and pairs of reviewers share
/// items as evenly as a greedy deal can make it. BadInput when the limits cannot hold together.
[[nodiscard]] Result<AssignmentResult> assign(const AssignmentInput &input, RandomSource &random);

} // namespace jeoul::blinding
