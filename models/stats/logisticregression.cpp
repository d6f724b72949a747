// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/logisticregression.h"

#include "models/stats/normaldistribution.h"
#include "models/stats/tdistribution.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace jeoul::stats {

namespace {

using Design = Eigen::Map<const Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>>;

constexpr std::size_t kLeastClusters = 5;
constexpr int kIterations = 50;
constexpr double kSmallStep = 1e-10;

NoNumber unusable(std::span<const double> design, std::size_t columns, std::span<const double> outcomes,
                  std::span<const std::uint32_t> clusters)
{
    if (outcomes.empty() || columns == 0)
        return NoNumber::NoRatings;
    if (design.size() != outcomes.size() * columns ||
        (!clusters.empty() && clusters.size() != outcomes.size()))
        return NoNumber::UnequalLengths;
    const auto finite = [](double v) { return std::isfinite(v); };
    if (!std::all_of(design.begin(), design.end(), finite) ||
        !std::all_of(outcomes.begin(), outcomes.end(), finite))
        return NoNumber::NotFinite;
    if (!std::all_of(outcomes.begin(), outcomes.end(), [](double v) { return v >= 0 && v <= 1; }))
        return NoNumber::OutOfRange;
    return outcomes.size() < columns ? NoNumber::TooFewRatings : NoNumber::None;
}

struct Fit
{
    Eigen::VectorXd beta;
    Eigen::VectorXd residuals; ///< outcome - probability
    Eigen::MatrixXd inverse;   ///< of the information
    double logLikelihood = 0;
    int iterations = 0;
};

double logLikelihood(const Eigen::VectorXd &eta, const Eigen::VectorXd &y)
{
    double sum = 0;
    for (Eigen::Index i = 0; i < eta.size(); ++i)
        sum += y[i] * eta[i] - std::max(eta[i], 0.0) - std::log1p(std::exp(-std::abs(eta[i])));
    return sum;
}

std::optional<Fit> fit(const Design &x, const Eigen::VectorXd &y)
{
    Fit out;
    out.beta = Eigen::VectorXd::Zero(x.cols());
    out.logLikelihood = logLikelihood(x * out.beta, y);
    for (out.iterations = 1; out.iterations <= kIterations; ++out.iterations) {
        const Eigen::ArrayXd p = 1 / (1 + (-(x * out.beta).array()).exp());
        out.residuals = y - p.matrix();
        const Eigen::MatrixXd information = x.transpose() * (p * (1 - p)).matrix().asDiagonal() * x;
        const Eigen::LDLT<Eigen::MatrixXd> factor(information);
        const Eigen::VectorXd pivots = factor.vectorD();
        // Columns that say the same, and probabilities that have run to 0 and 1, both end here.
        if (!(pivots.minCoeff() > 1e-12 * pivots.maxCoeff()))
            return std::nullopt;
        Eigen::VectorXd step = factor.solve(x.transpose() * out.residuals);
        if (step.cwiseAbs().maxCoeff() < kSmallStep) {
            out.inverse = factor.solve(Eigen::MatrixXd::Identity(x.cols(), x.cols()));
            return out;
        }
        double next = logLikelihood(x * (out.beta + step), y);
        for (int i = 0; i < 30 && !(next >= out.logLikelihood - 1e-12 * (1 + std::abs(out.logLikelihood)));
             ++i) {
            step /= 2;
            next = logLikelihood(x * (out.beta + step), y);
        }
        out.beta += step;
        out.logLikelihood = next;
    }
    return std::nullopt;
}

/// Squares of the clustered errors, empty when there are too few clusters.
std::vector<double> clusteredVariances(const Design &x, const Fit &fitted,
                                       std::span<const std::uint32_t> clusters, LogisticResult &out)
{
    std::map<std::uint32_t, Eigen::VectorXd> scores;
    for (std::size_t i = 0; i < clusters.size(); ++i) {
        const Eigen::Index row = static_cast<Eigen::Index>(i);
        auto &score = scores.try_emplace(clusters[i], Eigen::VectorXd::Zero(x.cols())).first->second;
        score += fitted.residuals[row] * x.row(row).transpose();
    }
    out.clusters = scores.size();
    if (out.clusters < kLeastClusters) {
        out.clusteredReason = NoNumber::FewerThan5Raters;
        return {};
    }
    Eigen::MatrixXd meat = Eigen::MatrixXd::Zero(x.cols(), x.cols());
    for (const auto &[cluster, score] : scores)
        meat += score * score.transpose();
    const double count = static_cast<double>(out.clusters);
    const Eigen::MatrixXd covariance = fitted.inverse * meat * fitted.inverse * (count / (count - 1));
    std::vector<double> variances;
    for (Eigen::Index k = 0; k < x.cols(); ++k)
        variances.push_back(std::max(covariance(k, k), 0.0));
    return variances;
}

} // namespace

LogisticResult logisticRegression(std::span<const double> design, std::size_t columns,
                                  std::span<const double> outcomes, std::span<const std::uint32_t> clusters,
                                  double level)
{
    LogisticResult out;
    out.n = outcomes.size();
    out.reason = out.clusteredReason = unusable(design, columns, outcomes, clusters);
    if (out.reason != NoNumber::None)
        return out;
    const Design x(design.data(), static_cast<Eigen::Index>(out.n), static_cast<Eigen::Index>(columns));
    const std::optional<Fit> fitted =
        fit(x, Eigen::Map<const Eigen::VectorXd>(outcomes.data(), static_cast<Eigen::Index>(out.n)));
    if (!fitted) {
        out.reason = out.clusteredReason = NoNumber::Separated;
        return out;
    }
    out.logLikelihood = fitted->logLikelihood;
    out.iterations = fitted->iterations;
    const std::vector<double> clustered = clusteredVariances(x, *fitted, clusters, out);
    for (std::size_t k = 0; k < columns; ++k) {
        const Eigen::Index at = static_cast<Eigen::Index>(k);
        Coefficient c;
        c.estimate = fitted->beta[at];
        c.se = std::sqrt(fitted->inverse(at, at));
        const double half = normalTwoSidedQuantile(level) * c.se;
        c.interval = {c.estimate - half, c.estimate + half, level};
        if (!clustered.empty()) {
            c.clusteredSe = std::sqrt(clustered[k]);
            const double wide =
                tTwoSidedQuantile(level, static_cast<double>(out.clusters) - 1) * *c.clusteredSe;
            c.clustered = Interval{c.estimate - wide, c.estimate + wide, level};
        }
        out.coefficients.push_back(c);
        out.p.push_back(normalTwoSidedP(c.estimate / c.se));
    }
    return out;
}

} // namespace jeoul::stats
