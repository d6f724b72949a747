// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/interval.h"
#include "models/stats/nonumber.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace jeoul::stats {

struct SlopePoint
{
    std::uint64_t group = 0;   ///< compared only among itself
    std::uint32_t cluster = 0; ///< taken together for the error: the rater
    double x = 0;
    double y = 0;
};

struct WithinSlope
{
    std::size_t n = 0;
    std::size_t groups = 0;
    std::size_t clusters = 0;
    std::optional<double> slope;       ///< units of y for one unit of x
    std::optional<double> se;          ///< every point by itself
    double df = 0;                     ///< n - groups - 1
    std::optional<Interval> interval;  ///< slope ± t(level, df) se
    std::optional<double> clusteredSe; ///< points of a cluster together
    std::optional<Interval> clustered; ///< slope ± t(level, clusters - 1) clusteredSe: the one to print
    std::optional<double> clusteredP;  ///< two-sided
    NoNumber reason = NoNumber::None;
    NoNumber intervalReason = NoNumber::None;
    NoNumber clusteredReason = NoNumber::None;
};

/// Least-squares slope of y on x with an intercept for each group:
///   b = sum (x - x̄_g)(y - ȳ_g) / sum (x - x̄_g)²
/// Clustered variance: G/(G-1) sum over clusters of (sum (x - x̄_g) e)² / (sum (x - x̄_g)²)², given from 5
/// clusters on. No number: NoRatings, NotFinite, NoVariation (x is the same within every group). Does not
/// depend on the order of the points. O(n log n).
[[nodiscard]] WithinSlope withinSlope(std::span<const SlopePoint> points, double level = 0.95);

} // namespace jeoul::stats
