// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/coefficient.h"
#include "models/stats/nonumber.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace jeoul::stats {

struct LogisticResult
{
    std::size_t n = 0;
    std::size_t clusters = 0;
    std::vector<Coefficient> coefficients; ///< one for each column, in log odds; empty without a number
    std::vector<double> p;                 ///< two-sided Wald P of each, every row by itself
    double logLikelihood = 0;
    int iterations = 0;
    NoNumber reason = NoNumber::None;
    NoNumber clusteredReason = NoNumber::None;
};

/// Logistic regression by Newton's method; equals R's glm(family = binomial). `design` is row-major with
/// `columns` columns (a column of ones where an intercept is wanted); outcomes are 0, 1 or a share between;
/// `clusters` names the rater of each row, or is empty. Clustered errors are B M B with the G/(G-1) factor,
/// from 5 clusters on. No number: NoRatings, UnequalLengths, NotFinite, OutOfRange (an outcome outside 0 to
/// 1), TooFewRatings (fewer rows than columns), Separated (no finite maximum, or columns that say the same).
[[nodiscard]] LogisticResult logisticRegression(std::span<const double> design, std::size_t columns,
                                                std::span<const double> outcomes,
                                                std::span<const std::uint32_t> clusters = {},
                                                double level = 0.95);

} // namespace jeoul::stats
