// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/cellsums.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace jeoul::stats {

/// A mean and how many values stand behind it; absent below the least number its rule needs.
struct CountedMean
{
    std::size_t n = 0;
    std::optional<double> mean;

    friend bool operator==(const CountedMean &, const CountedMean &) = default;
};

/// Mean over all ratings of every team × benchmark × criterion, at CellSums::group(); n counts ratings.
[[nodiscard]] std::vector<CountedMean> groupMeans(const CellSums &sums);

/// The same over the raters' own means, without exactly one highest and one lowest whatever ties there are:
/// (sum - max - min) / (n - 2); n counts raters, no mean below 3.
[[nodiscard]] std::vector<CountedMean> trimmedGroupMeans(const CellSums &sums);

} // namespace jeoul::stats
