// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jeoul::stats {

/// A two-sided interval in the unit of the estimate.
struct Interval
{
    double low = 0;
    double high = 0;
    double level = 0.95; ///< nominal coverage, in (0, 1)
};

} // namespace jeoul::stats
