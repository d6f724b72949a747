// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/nonumber.h"

#include <optional>
#include <span>
#include <vector>

namespace jeoul::stats {

struct RobustZ
{
    std::optional<double> median;
    std::optional<double>
        mad;               ///< 1.4826 times the median distance from the median, in the unit of the values
    std::vector<double> z; ///< (value - median) / mad; empty without a number
    NoNumber reason = NoNumber::None;
};

/// Where each value stands among the others, so that one far value does not hide itself or another.
/// Iglewicz and Hoaglin (1993) look at |z| above 3.5; the constant makes the mad a standard deviation for
/// normal values (R mad()). No z: NoRatings, NotFinite, NoVariation when at least half the values are equal.
[[nodiscard]] RobustZ robustZ(std::span<const double> values);

} // namespace jeoul::stats
