// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/crossedtable.h"
#include "models/stats/interval.h"
#include "models/stats/nonumber.h"

#include <cstddef>
#include <optional>

namespace jeoul::stats {

/// One form of the intraclass correlation.
struct IntraclassForm
{
    std::optional<double> estimate; ///< at most 1; negative values are shown: no better than chance
    std::optional<Interval> interval;
    std::optional<double> f; ///< between-unit mean square over the form's error mean square
    std::optional<double> p; ///< P(F >= f) when the true correlation is 0
    double df1 = 0;
    double df2 = 0;
    NoNumber reason = NoNumber::None;
    NoNumber intervalReason = NoNumber::None;
};

struct Intraclass
{
    std::size_t n = 0;          ///< units
    std::size_t k = 0;          ///< raters
    std::optional<double> msr;  ///< mean square between units, n - 1 degrees of freedom
    std::optional<double> msc;  ///< between raters, k - 1
    std::optional<double> mse;  ///< residual, (n - 1)(k - 1)
    std::optional<double> msw;  ///< within units, n (k - 1)
    IntraclassForm one;         ///< "1,1": raters differ from unit to unit
    IntraclassForm agreement;   ///< "A,1": crossed raters, severity counts as error
    IntraclassForm consistency; ///< "C,1": crossed raters, severity does not count
    IntraclassForm oneMean;     ///< "1,k": the same three for the mean of k raters
    IntraclassForm agreementMean;
    IntraclassForm consistencyMean;
    NoNumber reason = NoNumber::None; ///< why there is none of them
};

/// The six intraclass correlations of a complete table with the intervals of McGraw and Wong (1996):
///   1,1 = (MSR - MSW)/(MSR + (k-1) MSW)                          1,k = (MSR - MSW)/MSR
///   A,1 = (MSR - MSE)/(MSR + (k-1) MSE + k (MSC - MSE)/n)        A,k = (MSR - MSE)/(MSR + (MSC - MSE)/n)
///   C,1 = (MSR - MSE)/(MSR + (k-1) MSE)                          C,k = (MSR - MSE)/MSR
/// Shrout and Fleiss (1979) call them ICC(1,1), (2,1), (3,1), (1,k), (2,k), (3,k). The gap between C and A is
/// severity. Targets are the units (responses by criterion), never the few teams. O(n k). No number:
/// NoRatings, NotFinite, IncompleteTable (see varianceComponents()), FewerThan2Units, FewerThan2Raters,
/// NoVariation (all scores equal); per form NoUnitVariation where MSR is 0 and divides. No interval:
/// NoVariation when there is no disagreement at all.
[[nodiscard]] Intraclass intraclass(const CrossedTable &table, double level = 0.95);

/// ICC(1,1) of a table with gaps, raters taken as different from unit to unit: (MSR - MSW)/(MSR + (m - 1)
/// MSW) with m = (n - sum m_u²/n)/(units - 1) in the place of k, one-way analysis of variance (Donner 1986);
/// its interval from F is exact for equally many ratings a unit and close to it otherwise. Equals `one` of a
/// complete table. No number: NoRatings, NotFinite, FewerThan2Units, NoUnitWithTwoRatings, NoVariation. O(n).
[[nodiscard]] IntraclassForm oneWayIntraclass(const CrossedTable &table, double level = 0.95);

/// Reliability of the mean of k ratings whose single reliability is r (Spearman-Brown): k r/(1 + (k-1) r).
[[nodiscard]] double reliabilityOfMean(double r, double k);

/// A form stepped up from single ratings to the mean of k, with its interval. At and below -1/(k - 1) the
/// step has no value: NoUnitVariation for the estimate, NoIntervalMethod for the interval.
[[nodiscard]] IntraclassForm formOfMean(const IntraclassForm &single, double k);

} // namespace jeoul::stats
