// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/pairtable.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace jeoul::stats {

/// All rows in an order of their own, so that sums do not depend on the order of the caller's.
std::vector<RaterRow> raterRows(std::span<const PairVotes> rows, bool orderEffect,
                                std::span<const double> covariates, std::size_t covariateCount)
{
    std::vector<RaterRow> out;
    out.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const PairVotes &votes = rows[i];
        if (votes.votes() == 0)
            continue;
        PairRow row{static_cast<Eigen::Index>(votes.first), static_cast<Eigen::Index>(votes.second),
                    static_cast<double>(votes.firstWins),   static_cast<double>(votes.secondWins),
                    static_cast<double>(votes.ties),        {}};
        if (orderEffect)
            row.extras.push_back(1);
        const auto values = covariates.subspan(i * covariateCount, covariateCount);
        row.extras.insert(row.extras.end(), values.begin(), values.end());
        out.push_back({votes.rater, std::move(row)});
    }
    const auto key = [](const RaterRow &r) {
        return std::tie(r.rater, r.row.first, r.row.second, r.row.extras, r.row.firstWins, r.row.secondWins,
                        r.row.ties);
    };
    std::sort(out.begin(), out.end(),
              [&key](const RaterRow &a, const RaterRow &b) { return key(a) < key(b); });
    return out;
}

/// Without an order effect or covariates it does not matter who was shown first.
void turn(PairRow &row)
{
    if (row.first < row.second)
        return;
    std::swap(row.first, row.second);
    std::swap(row.firstWins, row.secondWins);
}

/// Rows of one pair and the same extras, whoever judged them, in one.
std::vector<PairRow> together(const std::vector<RaterRow> &rows)
{
    std::vector<PairRow> all;
    all.reserve(rows.size());
    for (const RaterRow &row : rows) {
        all.push_back(row.row);
        if (row.row.extras.empty())
            turn(all.back());
    }
    const auto key = [](const PairRow &r) { return std::tie(r.first, r.second, r.extras); };
    std::stable_sort(all.begin(), all.end(),
                     [&key](const PairRow &a, const PairRow &b) { return key(a) < key(b); });
    std::vector<PairRow> out;
    for (PairRow &row : all) {
        if (out.empty() || key(out.back()) != key(row)) {
            out.push_back(std::move(row));
            continue;
        }
        out.back().firstWins += row.firstWins;
        out.back().secondWins += row.secondWins;
        out.back().ties += row.ties;
    }
    return out;
}

/// Half a win and half a loss for every pair, shared between the two orders, with covariates of 0.
void addPrior(const PairModel &model, bool orderEffect, std::vector<PairRow> &rows)
{
    for (Eigen::Index i = 0; i < model.systems; ++i)
        for (Eigen::Index j = 0; j < model.systems; ++j) {
            if (i == j)
                continue;
            PairRow row{i, j, 0.25, 0.25, 0, std::vector<double>(static_cast<std::size_t>(model.extras), 0)};
            if (orderEffect)
                row.extras.front() = 1;
            rows.push_back(std::move(row));
        }
}

} // namespace jeoul::stats
