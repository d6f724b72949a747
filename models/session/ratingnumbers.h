// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/judgementfiles.h"

#include <QString>

#include <vector>

namespace jeoul::session {

/// The ratings of a file with a number for every name and score. The lists are ascending and without doubles,
/// so the order of the rows in the file leaves no trace in the numbers.
struct RatingNumbers
{
    std::vector<QString> raters;
    std::vector<QString> items;
    std::vector<QString> systems;
    std::vector<QString> criteria;
    std::vector<double> scores;                 ///< the different scores
    std::vector<intake::RatingTable::Row> rows; ///< positions in these lists, in the order of the file
};

/// A row whose score is no number, which only a table with errors has, is left out.
[[nodiscard]] RatingNumbers ratingNumbers(const intake::RatingTable &table);

} // namespace jeoul::session
