// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/pairlikelihood.h"
#include "models/stats/pairvotes.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace jeoul::stats {

/// A row of the caller with its covariates, so that both are sorted together.
struct RaterRow
{
    std::uint32_t rater = 0;
    PairRow row;
};

/// The caller's rows with votes, in an order of their own, so that sums do not depend on the caller's.
/// Extras: 1 for an order effect, then the row's covariates.
[[nodiscard]] std::vector<RaterRow> raterRows(std::span<const PairVotes> rows, bool orderEffect,
                                              std::span<const double> covariates = {},
                                              std::size_t covariateCount = 0);

/// Without extras it does not matter who was shown first: the lower system comes first.
void turn(PairRow &row);

/// Rows of one pair and the same extras, whoever judged them, in one; ascending.
[[nodiscard]] std::vector<PairRow> together(const std::vector<RaterRow> &rows);

/// Half a win and half a loss for every pair, shared between the two orders, with covariates of 0.
void addPrior(const PairModel &model, bool orderEffect, std::vector<PairRow> &rows);

} // namespace jeoul::stats
