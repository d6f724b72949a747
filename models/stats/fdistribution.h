// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jeoul::stats {

/// The x with P(F <= x) = p for F with `df1` and `df2` degrees of freedom. p in (0, 1), df > 0.
[[nodiscard]] double fQuantile(double p, double df1, double df2);

/// P(F >= f). f >= 0, df > 0.
[[nodiscard]] double fTail(double f, double df1, double df2);

/// P(X >= x) for chi-squared with `df` degrees of freedom. x >= 0, df > 0.
[[nodiscard]] double chiSquaredTail(double x, double df);

} // namespace jeoul::stats
