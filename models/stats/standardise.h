// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/crossedtable.h"

#include <optional>
#include <span>
#include <vector>

namespace jeoul::stats {

/// Scores in units of their rater's own spread: z = (x - mean of the rater)/(sd of the rater, n - 1), the
/// usual remedy for raters who use a 0 to 100 scale differently (direct assessment at WMT). One result per
/// rating, in their order; nothing for a rater with fewer than two ratings, without spread, or with a value
/// that is not a number. The result does not depend on the order of the ratings. O(n log n).
[[nodiscard]] std::vector<std::optional<double>> standardisedByRater(std::span<const CrossedRating> ratings);

} // namespace jeoul::stats
