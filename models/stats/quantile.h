// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace jeoul::stats {

/// Quantile of type 7 (the default of R and numpy): linear between the order statistics around (n - 1) p.
/// values: at least one, finite, sorted or not; they are reordered in place. p in [0, 1]. O(n).
[[nodiscard]] double quantileInPlace(std::span<double> values, double p);

/// The same on a copy.
[[nodiscard]] double quantile(std::span<const double> values, double p);

/// Middle value, or the mean of the two in the middle. At least one value.
[[nodiscard]] double median(std::span<const double> values);

} // namespace jeoul::stats
