// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/nonumber.h"
#include "models/stats/unittable.h"

#include <cstddef>
#include <optional>
#include <span>

namespace jeoul::stats {

/// What differences between scores mean.
enum class Metric { Nominal, Ordinal, Interval, Ratio };

struct AlphaResult
{
    std::optional<double> alpha;    ///< 1 is perfect; below 0 is worse than chance and shown as it is
    std::optional<double> observed; ///< D_o, in squared units of the metric
    std::optional<double> expected; ///< D_e
    std::size_t pairable = 0;       ///< ratings in units with at least two
    std::size_t units = 0;          ///< units with at least two ratings
    std::size_t levels = 0;         ///< distinct values among them
    NoNumber reason = NoNumber::None;
};

/// Krippendorff's alpha = 1 - D_o / D_e (Krippendorff 2004, 2011; Hayes and Krippendorff 2007).
/// A unit is one response by one criterion; ratings missing at random are simply absent, and a unit with one
/// rating changes nothing.
///   D_o = (1/n) sum_u sum_{i != j} d²(x_ui, x_uj) / (m_u - 1)
///   D_e = (1/(n (n - 1))) sum_{v,w} (n_v n_w - [v = w] n_v) d²(v, w)
/// d²: nominal [v != w]; interval (v - w)²; ratio ((v - w)/(v + w))² with 0/0 = 0;
/// ordinal (sum_{g=v..w} n_g - (n_v + n_w)/2)².
/// Beside makeUnitTable(), nominal, interval and ordinal take O(n) time; ratio O(n + V²) for V values, with a
/// table of at most 8 MiB. The order of the ratings changes no digit. No number: NoUnitWithTwoRatings,
/// NoVariation (all equal: tools print 1 or 0 there, it is 0/0), NegativeRatioValue, NotFinite, NoRatings.
/// Speaks of single ratings, absolute level included, not of the panel's average.
[[nodiscard]] AlphaResult krippendorffAlpha(std::span<const UnitRating> ratings, Metric metric);

/// The same from a table made once for several metrics.
[[nodiscard]] AlphaResult krippendorffAlpha(const UnitTable &table, Metric metric);

} // namespace jeoul::stats
