// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/categories.h"
#include "models/stats/interval.h"
#include "models/stats/nonumber.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace jeoul::stats {

/// What agreement by chance is taken to be.
enum class Chance {
    None,            ///< percent agreement: nothing is taken off
    BrennanPrediger, ///< all categories equally likely
    Fleiss,          ///< the panel's own shares of the categories
    Gwet,            ///< AC1, with weights AC2
    Conger           ///< each rater's own shares; of two raters Cohen's kappa, with weights the weighted one
};

struct ChanceCorrected
{
    std::optional<double> coefficient; ///< at most 1; negative values are shown as they are
    std::optional<double> observed;    ///< p_a
    std::optional<double> expected;    ///< p_e
    std::optional<double> se;          ///< units drawn from a population of units, raters fixed
    std::optional<Interval> interval;  ///< coefficient ± t(level, units - 1) se, upper end at most 1
    std::size_t units = 0;             ///< with at least one rating
    std::size_t pairedUnits = 0;       ///< with at least two
    std::size_t ratings = 0;
    std::size_t categories = 0; ///< declared
    NoNumber reason = NoNumber::None;
    NoNumber intervalReason = NoNumber::None;
};

/// (p_a - p_e)/(1 - p_e) with weights w (q × q, row by row; see agreementWeights()), missing ratings allowed
/// (Gwet, Handbook of Inter-Rater Reliability, 4th ed. 2014):
///   p_a = mean over units with r_i >= 2 of sum_k r_ik (sum_l w_kl r_il - 1)/(r_i (r_i - 1))
///   p_e: Brennan-Prediger sum w/q²; Fleiss sum w_kl pi_k pi_l; Gwet sum w/(q(q-1)) sum pi_k (1 - pi_k), with
///   pi_k the mean over units of r_ik/r_i; Conger sum w_kl (p_k p_l - s_kl/R), with p_k the mean over the R
///   raters of their shares and s_kl the covariance of those shares.
/// q is the declared number of categories, not the observed one. With equally many ratings a unit and
/// identity weights this is the classical Fleiss kappa. The linearised standard error is Gwet's; for Fleiss'
/// kappa it must not be printed as an interval (Zapf 2016), see fleissInterval(). O(n q_u + q²) with q_u
/// categories in a unit; Conger O(n q + R q²). No number: the reasons of the table, NoUnitWithTwoRatings,
/// NoVariation (chance explains everything: 0/0).
[[nodiscard]] ChanceCorrected chanceCorrected(const CategoryTable &table, Chance chance,
                                              std::span<const double> weights, double level = 0.95);
[[nodiscard]] ChanceCorrected chanceCorrected(const CategoryTable &table, Chance chance,
                                              AgreementWeights weights = AgreementWeights::Identity,
                                              double level = 0.95);

/// z of Fleiss' kappa against no agreement beyond chance (Fleiss 1971, Fleiss, Nee and Landis 1979). Only for
/// equally many ratings a unit, none otherwise.
[[nodiscard]] std::optional<double> fleissZ(const CategoryTable &table);

struct ItemBootstrap
{
    std::optional<Interval> interval;
    std::size_t items = 0;
    std::size_t resamples = 0; ///< that gave a number
    NoNumber reason = NoNumber::None;
};

/// Percentile interval of Fleiss' kappa over `resamples` draws of whole items with replacement (Zapf et al.
/// 2016), quantiles of type 7, one random stream a draw. `itemOf` gives the item of the unit with that
/// number. FewerThan10Items below ten; NoVariation when more than one draw in twenty has no kappa.
[[nodiscard]] ItemBootstrap fleissInterval(const CategoryTable &table, std::span<const Item> itemOf,
                                           std::uint64_t seed, std::size_t resamples, double level = 0.95);

} // namespace jeoul::stats
