// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/ratersneeded.h"

#include <algorithm>
#include <cmath>

namespace jeoul::stats {

namespace {

double exactly(double single, double target)
{
    return target * (1 - single) / (single * (1 - target));
}

/// Rounding up must not turn 4 + 1e-15 into 5.
double wholeRaters(double exact)
{
    return std::max(1.0, std::ceil(exact * (1 - 1e-12)));
}

} // namespace

RatersNeeded ratersNeeded(double single, const std::optional<Interval> &interval, double target)
{
    RatersNeeded out;
    if (single <= 0) {
        out.reason = out.highReason = NoNumber::NotPositive;
        return out;
    }
    out.exact = exactly(single, target);
    out.raters = wholeRaters(*out.exact);
    if (!interval) {
        out.highReason = NoNumber::NoVariation;
        return out;
    }
    out.low = wholeRaters(exactly(interval->high, target));
    if (interval->low <= 0)
        out.highReason = NoNumber::NotPositive;
    else
        out.high = wholeRaters(exactly(interval->low, target));
    return out;
}

} // namespace jeoul::stats
