// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace jeoul::stats {

/// Votes on one pair as weights; extras are the values of its further columns (order effect, covariates).
struct PairRow
{
    Eigen::Index first = 0;
    Eigen::Index second = 0;
    double firstWins = 0;
    double secondWins = 0;
    double ties = 0;
    std::vector<double> extras;
};

/// Parameters are the log-strengths, then one for each extra column, then log nu under Davidson.
struct PairModel
{
    Eigen::Index systems = 0;
    Eigen::Index extras = 0;
    bool davidson = false;

    [[nodiscard]] Eigen::Index size() const { return systems + extras + (davidson ? 1 : 0); }
};

struct PairFit
{
    Eigen::VectorXd parameters;
    Eigen::MatrixXd information; ///< lower triangle
    double logLikelihood = 0;
    int iterations = 0;
};

/// Derivatives of one row's log-likelihood by d and log nu, and minus the second ones.
struct PairScore
{
    double logLikelihood = 0;
    double d = 0;
    double nu = 0;
    double dd = 0;
    double dNu = 0;
    double nuNu = 0;
};

[[nodiscard]] PairScore pairScore(const PairModel &model, const PairRow &row,
                                  const Eigen::VectorXd &parameters);

/// Adds the row's contribution to a vector over the parameters.
void addScore(const PairModel &model, const PairRow &row, const PairScore &score, Eigen::VectorXd &gradient);

/// Newton's method with halving from `start`, until a step moves no parameter by `smallStep`; that step is
/// still taken, and Newton squares it. Without wanting it, the information stays empty and the likelihood is
/// that of one step before. Nothing when the steps do not die out, which is how a
/// likelihood without a maximum shows, or when the information is singular.
[[nodiscard]] std::optional<PairFit> maximise(const PairModel &model, const std::vector<PairRow> &rows,
                                              Eigen::VectorXd start, double smallStep = 1e-10,
                                              bool wantInformation = true);

/// Fits of many tables that differ little from one: Newton's method with the information of that one,
/// factored once, in place of each table's own (the chord method). A step then costs one pass over the rows.
class NearbyFits
{
public:
    /// `rows` and `parameters`: the one table and its maximum.
    NearbyFits(const PairModel &model, const std::vector<PairRow> &rows, Eigen::VectorXd parameters);

    /// The maximum for `rows`, to about 1e-9; steps shrink by a fixed ratio here, so what is still missing is
    /// known from the last two. Nothing when they shrink too slowly: maximise() decides then.
    [[nodiscard]] std::optional<Eigen::VectorXd> fit(const std::vector<PairRow> &rows) const;

private:
    PairModel m_model;
    Eigen::VectorXd m_start;
    Eigen::LLT<Eigen::MatrixXd> m_cholesky;
};

/// Inverse of the information on the space where the strengths sum to 0. Nothing when singular there.
[[nodiscard]] std::optional<Eigen::MatrixXd> constrainedInverse(const PairModel &model,
                                                                Eigen::MatrixXd information);

} // namespace jeoul::stats
