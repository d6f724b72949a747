// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/normaldistribution.h"

#include <boost/math/special_functions/erf.hpp>

#include <cmath>
#include <numbers>

namespace jeoul::stats {

namespace {

// Not promoted to long double, whose width differs between machines.
using Policy = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

} // namespace

double normalQuantile(double p)
{
    return -std::numbers::sqrt2 * boost::math::erfc_inv(2 * p, Policy());
}

double normalTwoSidedQuantile(double level)
{
    return -normalQuantile((1 - level) / 2);
}

double normalTwoSidedP(double z)
{
    return boost::math::erfc(std::abs(z) / std::numbers::sqrt2, Policy());
}

} // namespace jeoul::stats
