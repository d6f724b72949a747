// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jeoul::stats {

/// The t with P(|T| <= t) = level for `df` degrees of freedom. level in (0, 1), df > 0.
[[nodiscard]] double tTwoSidedQuantile(double level, double df);

/// P(|T| >= |t|) for `df` degrees of freedom. df > 0.
[[nodiscard]] double tTwoSidedP(double t, double df);

} // namespace jeoul::stats
