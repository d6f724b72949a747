// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/randomstream.h"

#include <cstdint>

namespace jeoul::stats {

// Distributions of our own over a RandomStream: those of the standard library differ between libraries, and
// the same seed has to print the same numbers everywhere.

/// Uniform in (0, 1), never 0 nor 1: the middle of one of 2^52 equal steps.
[[nodiscard]] double drawUnit(RandomStream &random);

/// Standard normal, by the inverse of its distribution function.
[[nodiscard]] double drawNormal(RandomStream &random);

/// Chi-squared with df > 0 degrees of freedom, by the inverse of its distribution function.
[[nodiscard]] double drawChiSquared(RandomStream &random, double df);

/// Successes among n trials of chance p in [0, 1], exactly: inversion for small n p, Hörmann's (1993)
/// transformed rejection otherwise.
[[nodiscard]] std::uint64_t drawBinomial(RandomStream &random, std::uint64_t n, double p);

} // namespace jeoul::stats
