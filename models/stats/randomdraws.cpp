// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/randomdraws.h"

#include "models/stats/normaldistribution.h"

#include <boost/math/special_functions/gamma.hpp>

#include <array>
#include <cmath>

namespace jeoul::stats {

namespace {

using Policy = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

constexpr double kRejectionFrom = 10; // n p where Hörmann's method becomes valid and faster

/// log(k!) minus Stirling's leading terms.
double stirlingTail(double k)
{
    static constexpr std::array<double, 10> kSmall = {
        0.08106146679532726,  0.04134069595540929, 0.02767792568499834, 0.02079067210376509,
        0.01664469118982119,  0.01387612882307075, 0.01189670994589177, 0.01041126526197209,
        0.009255462182712733, 0.008330563433362871};
    if (k < 10)
        return kSmall[static_cast<std::size_t>(k)];
    const double next = k + 1;
    const double square = next * next;
    return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 / square) / square) / next;
}

/// Walks up from 0 through the probabilities; n p is small.
std::uint64_t binomialByInversion(RandomStream &random, std::uint64_t n, double p)
{
    const double odds = p / (1 - p);
    double probability = std::exp(static_cast<double>(n) * std::log1p(-p));
    double left = drawUnit(random);
    std::uint64_t k = 0;
    while (left > probability && k < n) {
        left -= probability;
        ++k;
        probability *= odds * (static_cast<double>(n - k + 1) / static_cast<double>(k));
    }
    return k;
}

/// Hörmann's transformed rejection with squeeze (BTRS).
std::uint64_t binomialByRejection(RandomStream &random, std::uint64_t n, double p)
{
    const double count = static_cast<double>(n);
    const double odds = p / (1 - p);
    const double sd = std::sqrt(count * p * (1 - p));
    const double b = 1.15 + 2.53 * sd;
    const double a = -0.0873 + 0.0248 * b + 0.01 * p;
    const double centre = count * p + 0.5;
    const double easy = 0.92 - 4.2 / b;
    const double alpha = (2.83 + 5.1 / b) * sd;
    const double mode = std::floor((count + 1) * p);
    while (true) {
        const double u = drawUnit(random) - 0.5;
        const double v = drawUnit(random);
        const double us = 0.5 - std::abs(u);
        const double k = std::floor((2 * a / us + b) * u + centre);
        if (us >= 0.07 && v <= easy)
            return static_cast<std::uint64_t>(k);
        if (k < 0 || k > count)
            continue;
        // log of the ratio of the chances of k and of the mode
        const double ratio = (mode + 0.5) * std::log((mode + 1) / (odds * (count - mode + 1))) +
                             (count + 1) * std::log((count - mode + 1) / (count - k + 1)) +
                             (k + 0.5) * std::log(odds * (count - k + 1) / (k + 1)) + stirlingTail(mode) +
                             stirlingTail(count - mode) - stirlingTail(k) - stirlingTail(count - k);
        if (std::log(v * alpha / (a / (us * us) + b)) <= ratio)
            return static_cast<std::uint64_t>(k);
    }
}

} // namespace

double drawUnit(RandomStream &random)
{
    return (static_cast<double>(random.next() >> 12) + 0.5) * 0x1p-52;
}

double drawNormal(RandomStream &random)
{
    return normalQuantile(drawUnit(random));
}

double drawChiSquared(RandomStream &random, double df)
{
    return 2 * boost::math::gamma_p_inv(df / 2, drawUnit(random), Policy());
}

std::uint64_t drawBinomial(RandomStream &random, std::uint64_t n, double p)
{
    if (n == 0 || p <= 0)
        return 0;
    if (p >= 1)
        return n;
    if (p > 0.5)
        return n - drawBinomial(random, n, 1 - p);
    const bool few = static_cast<double>(n) * p < kRejectionFrom;
    return few ? binomialByInversion(random, n, p) : binomialByRejection(random, n, p);
}

} // namespace jeoul::stats
