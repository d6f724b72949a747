// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/crossedtable.h"

#include <array>
#include <optional>

namespace jeoul::stats {

/// The maximum of the restricted likelihood of score = mean + unit + rater + residual.
struct RestrictedFit
{
    bool found = false;
    double unitRatio = 0;  ///< variance of units over the residual one; 0 at the boundary
    double raterRatio = 0; ///< variance of raters over the residual one
    double residual = 0;
    double mean = 0;
    double deviance = 0; ///< -2 log likelihood
    /// Variance of log unitRatio, covariance, variance of log raterRatio from the observed information;
    /// absent when unitRatio is 0, the last two 0 when raterRatio is 0.
    std::optional<std::array<double, 3>> information;
};

/// The table must be finite, vary, have no repeated ratings and more ratings than units and raters.
[[nodiscard]] RestrictedFit restrictedFit(const CrossedTable &table);

} // namespace jeoul::stats
