// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/binomialrate.h"

#include "models/stats/normaldistribution.h"

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <cmath>

namespace jeoul::stats {

namespace {

Interval wilson(double rate, double n, double level)
{
    const double z = normalTwoSidedQuantile(level);
    const double square = z * z / n;
    const double centre = (rate + square / 2) / (1 + square);
    const double half = z / (1 + square) * std::sqrt(rate * (1 - rate) / n + square / (4 * n));
    return {std::max(centre - half, 0.0), std::min(centre + half, 1.0), level};
}

Interval clopperPearson(double successes, double n, double level)
{
    const double tail = (1 - level) / 2;
    const double low = successes > 0 ? boost::math::ibeta_inv(successes, n - successes + 1, tail) : 0;
    const double high = successes < n ? boost::math::ibeta_inv(successes + 1, n - successes, 1 - tail) : 1;
    return {low, high, level};
}

} // namespace

BinomialRate binomialRate(std::uint64_t successes, std::uint64_t n, double level)
{
    BinomialRate out;
    out.successes = successes;
    out.n = n;
    if (n == 0 || successes > n) {
        out.reason = n == 0 ? NoNumber::NoRatings : NoNumber::OutOfRange;
        return out;
    }
    const double k = static_cast<double>(successes);
    const double count = static_cast<double>(n);
    out.rate = k / count;
    out.wilson = wilson(*out.rate, count, level);
    out.exact = clopperPearson(k, count, level);
    // Against one half both tails are alike: twice P(X <= the smaller side).
    const double fewer = std::min(k, count - k);
    out.pHalf = 2 * fewer == count ? 1 : std::min(1.0, 2 * boost::math::ibeta(count - fewer, fewer + 1, 0.5));
    return out;
}

} // namespace jeoul::stats
