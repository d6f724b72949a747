// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace jeoul::stats {

double quantileInPlace(std::span<double> values, double p)
{
    const double position = static_cast<double>(values.size() - 1) * p;
    const double whole = std::floor(position);
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(whole);
    std::nth_element(values.begin(), at, values.end());
    const double lower = *at;
    if (position == whole)
        return lower;
    return lower + (position - whole) * (*std::min_element(at + 1, values.end()) - lower);
}

double quantile(std::span<const double> values, double p)
{
    std::vector<double> copy(values.begin(), values.end());
    return quantileInPlace(copy, p);
}

double median(std::span<const double> values)
{
    return quantile(values, 0.5);
}

} // namespace jeoul::stats
