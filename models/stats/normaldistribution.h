// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jeoul::stats {

/// The z with P(Z <= z) = p of the standard normal. p in (0, 1).
[[nodiscard]] double normalQuantile(double p);

/// The z with P(|Z| <= z) = level. level in (0, 1).
[[nodiscard]] double normalTwoSidedQuantile(double level);

/// P(|Z| >= |z|).
[[nodiscard]] double normalTwoSidedP(double z);

} // namespace jeoul::stats
