// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace jeoul::stats {

// For the differences of all pairs of teams looked at together. P values in [0, 1], in any order; the
// adjusted ones come back in the same order.

/// Holm (1979): the chance of any false finding among all stays below the level. R p.adjust("holm").
[[nodiscard]] std::vector<double> holmAdjusted(std::span<const double> p);

/// Benjamini and Hochberg (1995): the expected share of false findings stays below it. R p.adjust("BH").
[[nodiscard]] std::vector<double> benjaminiHochbergAdjusted(std::span<const double> p);

} // namespace jeoul::stats
