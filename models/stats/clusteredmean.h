// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/crossedtable.h"
#include "models/stats/interval.h"
#include "models/stats/nonumber.h"

#include <cstddef>
#include <optional>
#include <span>

namespace jeoul::stats {

struct ClusteredValue
{
    Rater rater{};
    Item item{};
    double value = 0;
};

struct ClusteredMean
{
    std::size_t n = 0;
    std::size_t raters = 0;
    std::size_t items = 0;
    std::optional<double> mean;
    std::optional<double> raterVariance; ///< of the mean, values of a rater depending on each other
    std::optional<double> itemVariance;  ///< of the mean, values of an item depending on each other
    std::optional<double> cellVariance;  ///< of the mean, only values of one rater on one item depending
    std::optional<double> variance;      ///< max(rater + item - cell, rater, item)
    std::optional<double> df;            ///< Satterthwaite
    std::optional<Interval> interval;
    NoNumber reason = NoNumber::None;
    NoNumber intervalReason = NoNumber::None;
};

/// Mean of all values with an interval for raters and items both drawn from populations:
///   v_c = G/(G - 1) sum over the G clusters of (sum of deviations)² / n², for raters, items and cells
///   v = max(v_r + v_i - v_ri, v_r, v_i), mean ± t(level, df) sqrt(v) (Cameron, Gelbach and Miller 2011; for
///   a complete table of one value a cell v_r and v_i are the mean squares of the two-way analysis of
///   variance over its size) df = v²/(v_r²/(R-1) + v_i²/(I-1) + v_ri²/((R-1)(I-1))), and that of the larger
///   one where the maximum took it
/// In simulated team differences it covers .937 to .982 at nominal .95. Values in any unit, also differences.
/// O(n log n). No interval: FewerThan2Raters, FewerThan2Items, NoVariation.
[[nodiscard]] ClusteredMean clusteredMean(std::span<const ClusteredValue> values, double level = 0.95);

} // namespace jeoul::stats
