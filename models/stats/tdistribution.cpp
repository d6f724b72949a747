// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/tdistribution.h"

#include <boost/math/distributions/students_t.hpp>

#include <cmath>

namespace jeoul::stats {

double tTwoSidedQuantile(double level, double df)
{
    const boost::math::students_t distribution(df);
    return boost::math::quantile(boost::math::complement(distribution, (1 - level) / 2));
}

double tTwoSidedP(double t, double df)
{
    const boost::math::students_t distribution(df);
    return 2 * boost::math::cdf(boost::math::complement(distribution, std::abs(t)));
}

} // namespace jeoul::stats
