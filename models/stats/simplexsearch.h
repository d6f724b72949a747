// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

namespace jeoul::stats {

struct SimplexMinimum
{
    std::vector<double> at;
    double value = 0;
    int evaluations = 0;
};

/// Nelder and Mead's (1965) simplex from `start` with edges of length `edge`, started once more from where it
/// ended, until the corners differ by less than `tolerance` in every coordinate or after 2,000 evaluations.
/// For a few smooth dimensions without derivatives.
[[nodiscard]] SimplexMinimum
simplexMinimum(const std::function<double(const std::vector<double> &)> &function,
               const std::vector<double> &start, double edge, double tolerance);

} // namespace jeoul::stats
