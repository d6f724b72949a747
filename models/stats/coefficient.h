// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/interval.h"

#include <optional>

namespace jeoul::stats {

/// A fitted number with the two precisions a reader may ask for.
struct Coefficient
{
    double estimate = 0;
    double se = 0;     ///< from the inverse information: every judgement by itself
    Interval interval; ///< Wald: estimate ± z se
    /// Judgements of one rater taken together (sandwich); absent with too few raters.
    std::optional<double> clusteredSe;
    std::optional<Interval> clustered; ///< estimate ± t(level, raters - 1) clusteredSe
};

} // namespace jeoul::stats
