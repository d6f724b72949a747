// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/variancecomponents.h"

#include "models/stats/restrictedlikelihood.h"
#include "models/stats/tdistribution.h"

#include <algorithm>
#include <cmath>

namespace jeoul::stats {

namespace {

constexpr std::size_t kMostSolved = 400; ///< size of the dense system

NoNumber unusable(const CrossedTable &table)
{
    if (table.values.empty())
        return NoNumber::NoRatings;
    if (!table.finite())
        return NoNumber::NotFinite;
    if (table.repeated)
        return NoNumber::RatedTwice;
    if (table.raterCount() < 2)
        return NoNumber::FewerThan2Raters;
    if (table.units() < 2)
        return NoNumber::FewerThan2Units;
    if (table.values.size() == table.units())
        return NoNumber::NoUnitWithTwoRatings;
    const auto [low, high] = std::minmax_element(table.values.begin(), table.values.end());
    if (*low == *high)
        return NoNumber::NoVariation;
    if (table.values.size() <= table.units() + table.raterCount() - 1)
        return NoNumber::TooFewRatings;
    return std::min(table.units(), table.raterCount()) > kMostSolved ? NoNumber::TooManyRaters
                                                                     : NoNumber::None;
}

/// A reliability r = 1/(1 + exp(-x)) with the variance of x.
Reliability onLogScale(double x, const std::optional<double> &variance, double df, double level)
{
    Reliability out;
    out.estimate = 1 / (1 + std::exp(-x));
    if (!variance) {
        out.intervalReason = NoNumber::AtBoundary;
        return out;
    }
    const double half = tTwoSidedQuantile(level, df) * std::sqrt(*variance);
    out.interval = Interval{1 / (1 + std::exp(half - x)), 1 / (1 + std::exp(-half - x)), level};
    return out;
}

Reliability without(NoNumber reason)
{
    Reliability out;
    out.reason = out.intervalReason = reason;
    return out;
}

Reliability reliability(const VarianceComponents &c, double error, const std::optional<double> &variance,
                        double k, double level)
{
    if (c.reason != NoNumber::None)
        return without(c.reason);
    if (*c.unit == 0) {
        Reliability out;
        out.estimate = 0;
        out.intervalReason = NoNumber::AtBoundary;
        return out;
    }
    if (error == 0) {
        Reliability out;
        out.estimate = 1;
        out.intervalReason = NoNumber::NoVariation;
        return out;
    }
    return onLogScale(std::log(*c.unit / error * k), variance, static_cast<double>(c.raters) - 1, level);
}

} // namespace

VarianceComponents varianceComponents(const CrossedTable &table)
{
    VarianceComponents out;
    out.ratings = table.values.size();
    out.units = table.units();
    out.raters = table.raterCount();
    for (std::size_t u = 0; u < table.units(); ++u)
        out.mostPerUnit = std::max(out.mostPerUnit, table.size(u));
    out.reason = unusable(table);
    if (out.reason != NoNumber::None)
        return out;
    const RestrictedFit fit = restrictedFit(table);
    if (!fit.found) {
        out.reason = NoNumber::NotEstimable;
        return out;
    }
    out.residual = fit.residual;
    out.unit = fit.unitRatio * fit.residual;
    out.rater = fit.raterRatio * fit.residual;
    out.mean = fit.mean;
    out.deviance = fit.deviance;
    if (fit.information) {
        out.unitLogVariance = (*fit.information)[0];
        out.logCovariance = (*fit.information)[1];
        out.raterLogVariance = (*fit.information)[2];
    }
    return out;
}

Reliability agreementReliability(const VarianceComponents &c, double k, double level)
{
    std::optional<double> variance;
    if (c.unitLogVariance) {
        const double share = *c.rater / (*c.rater + *c.residual); // d log(rater + residual) / d log rater
        variance = *c.unitLogVariance - 2 * share * *c.logCovariance + share * share * *c.raterLogVariance;
    }
    return reliability(c, c.rater.value_or(0) + c.residual.value_or(0), variance, k, level);
}

Reliability consistencyReliability(const VarianceComponents &c, double k, double level)
{
    return reliability(c, c.residual.value_or(0), c.unitLogVariance, k, level);
}

} // namespace jeoul::stats
