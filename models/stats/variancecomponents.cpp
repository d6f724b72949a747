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
    if (const NoNumber fault = table.fault(); fault != NoNumber::None)
        return fault;
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

/// The variance of log(reliability/(1 - reliability)), how much of it is the raters', and what both rest on.
struct LogVariance
{
    std::optional<double> whole;
    double ofRaters = 0;
    double units = 0;
    double raters = 0;

    /// Satterthwaite's degrees of freedom.
    [[nodiscard]] double df() const
    {
        const double rest = std::max(0.0, *whole - ofRaters);
        return *whole * *whole / (rest * rest / (units - 1) + ofRaters * ofRaters / (raters - 1));
    }
};

/// A reliability r = 1/(1 + exp(-x)) with the variance of x.
Reliability onLogScale(double x, const LogVariance &variance, double level)
{
    Reliability out;
    out.estimate = 1 / (1 + std::exp(-x));
    if (!variance.whole) {
        out.intervalReason = NoNumber::AtBoundary;
        return out;
    }
    const double half = tTwoSidedQuantile(level, variance.df()) * std::sqrt(*variance.whole);
    out.interval = Interval{1 / (1 + std::exp(half - x)), 1 / (1 + std::exp(-half - x)), level};
    return out;
}

Reliability without(NoNumber reason)
{
    Reliability out;
    out.reason = out.intervalReason = reason;
    return out;
}

Reliability reliability(const VarianceComponents &c, double error, const LogVariance &variance, double k,
                        double level)
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
    return onLogScale(std::log(*c.unit / error * k), variance, level);
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
    LogVariance variance{{}, 0, static_cast<double>(c.units), static_cast<double>(c.raters)};
    if (c.unitLogVariance) {
        const double share = *c.rater / (*c.rater + *c.residual); // d log(rater + residual) / d log rater
        variance.ofRaters = share * share * *c.raterLogVariance;
        variance.whole = *c.unitLogVariance - 2 * share * *c.logCovariance + variance.ofRaters;
    }
    return reliability(c, c.rater.value_or(0) + c.residual.value_or(0), variance, k, level);
}

Reliability consistencyReliability(const VarianceComponents &c, double k, double level)
{
    const LogVariance variance{c.unitLogVariance, 0, static_cast<double>(c.units),
                               static_cast<double>(c.raters)};
    return reliability(c, c.residual.value_or(0), variance, k, level);
}

} // namespace jeoul::stats
