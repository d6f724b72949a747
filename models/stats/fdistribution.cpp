// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/fdistribution.h"

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>

namespace jeoul::stats {

double fQuantile(double p, double df1, double df2)
{
    return boost::math::quantile(boost::math::fisher_f(df1, df2), p);
}

double fTail(double f, double df1, double df2)
{
    return boost::math::cdf(boost::math::complement(boost::math::fisher_f(df1, df2), f));
}

double chiSquaredTail(double x, double df)
{
    return boost::math::cdf(boost::math::complement(boost::math::chi_squared(df), x));
}

} // namespace jeoul::stats
