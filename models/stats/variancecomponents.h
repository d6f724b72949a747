// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/crossedtable.h"
#include "models/stats/interval.h"
#include "models/stats/nonumber.h"

#include <cstddef>
#include <optional>

namespace jeoul::stats {

/// Variances of units, raters and residual, and what the intraclass correlations follow from.
struct VarianceComponents
{
    std::size_t ratings = 0;
    std::size_t units = 0;
    std::size_t raters = 0;
    std::size_t mostPerUnit = 0; ///< ratings of the unit that has most
    std::optional<double> unit;  ///< variance between units, squared score units; 0 at the boundary
    std::optional<double> rater; ///< between raters: severity
    std::optional<double> residual;
    std::optional<double> mean;     ///< generalised least squares
    std::optional<double> deviance; ///< -2 log restricted likelihood
    /// Covariance of (log unit/residual, log rater/residual) from the observed information. Absent when the
    /// unit variance is 0; those of the rater are 0 when its variance is.
    std::optional<double> unitLogVariance, raterLogVariance, logCovariance;
    NoNumber reason = NoNumber::None;
};

/// Components of score = mean + unit + rater + residual, all random and crossed, by restricted maximum
/// likelihood from whatever ratings there are; nothing is dropped for a missing one (Patterson and Thompson
/// 1971; Bates et al. 2015 fit the same model). Newton's method on the log ratios, the larger factor
/// absorbed. O(n + c² sum over distinct sizes + c³) a step, c the smaller of units and raters. No number:
/// NoRatings, NotFinite, RatedTwice, FewerThan2Units, FewerThan2Raters, NoUnitWithTwoRatings, NoVariation,
/// TooFewRatings (not more than units and raters together, less one), TooManyRaters (c > 400), NotEstimable
/// (the likelihood has no maximum, as when every rater has units of their own).
[[nodiscard]] VarianceComponents varianceComponents(const CrossedTable &table);

/// A reliability that follows from variance components.
struct Reliability
{
    std::optional<double> estimate; ///< 0 to 1
    std::optional<Interval> interval;
    NoNumber reason = NoNumber::None;
    NoNumber intervalReason = NoNumber::None;
};

/// ICC(A,k) = unit/(unit + (rater + residual)/k): the mean of k raters, absolute level included; k = 1 for
/// single ratings. Interval: t(level, raters - 1) times the delta-method error on the scale
/// log(reliability/(1 - reliability)). No interval: AtBoundary.
[[nodiscard]] Reliability agreementReliability(const VarianceComponents &components, double k,
                                               double level = 0.95);
/// ICC(C,k) = unit/(unit + residual/k): ranking only, severity does not count.
[[nodiscard]] Reliability consistencyReliability(const VarianceComponents &components, double k,
                                                 double level = 0.95);

} // namespace jeoul::stats
