// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/robustz.h"

#include "models/stats/quantile.h"

#include <algorithm>
#include <cmath>

namespace jeoul::stats {

namespace {

constexpr double kNormal = 1.4826;

} // namespace

RobustZ robustZ(std::span<const double> values)
{
    RobustZ out;
    if (values.empty() ||
        !std::all_of(values.begin(), values.end(), [](double v) { return std::isfinite(v); })) {
        out.reason = values.empty() ? NoNumber::NoRatings : NoNumber::NotFinite;
        return out;
    }
    out.median = median(values);
    std::vector<double> distances;
    double largest = 0;
    for (const double value : values) {
        distances.push_back(std::abs(value - *out.median));
        largest = std::max(largest, std::abs(value));
    }
    out.mad = kNormal * median(distances);
    if (*out.mad <= 1e-12 * largest) {
        out.reason = NoNumber::NoVariation;
        return out;
    }
    for (const double value : values)
        out.z.push_back((value - *out.median) / *out.mad);
    return out;
}

} // namespace jeoul::stats
