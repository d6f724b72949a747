// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/bradleyterry.h"

#include "models/stats/normaldistribution.h"
#include "models/stats/pairtable.h"
#include "models/stats/tdistribution.h"

#include <algorithm>
#include <cmath>

namespace jeoul::stats {

namespace {

constexpr std::size_t kLeastRaters = 5;

NoNumber unusable(std::size_t systems, std::span<const PairVotes> rows, const BradleyTerryOptions &options)
{
    if (systems < 2)
        return NoNumber::FewerThan2Teams;
    for (const PairVotes &row : rows)
        if (row.first >= systems || row.second >= systems || row.first == row.second)
            return NoNumber::OutOfRange;
    if (options.covariates.size() != rows.size() * options.covariateCount)
        return NoNumber::UnequalLengths;
    if (!std::all_of(options.covariates.begin(), options.covariates.end(),
                     [](double v) { return std::isfinite(v); }))
        return NoNumber::NotFinite;
    if (std::none_of(rows.begin(), rows.end(), [](const PairVotes &row) { return row.votes() > 0; }))
        return NoNumber::NoRatings;
    return NoNumber::None;
}

double xlogx(double share, double of)
{
    return share > 0 ? share * std::log(share / of) : 0;
}

double saturated(const PairModel &model, const std::vector<PairRow> &rows)
{
    double sum = 0;
    for (const PairRow &row : rows) {
        const double n = row.firstWins + row.secondWins + row.ties;
        if (model.davidson) {
            sum += xlogx(row.firstWins, n) + xlogx(row.secondWins, n) + xlogx(row.ties, n);
            continue;
        }
        sum += xlogx(row.firstWins + row.ties / 2, n) + xlogx(row.secondWins + row.ties / 2, n);
    }
    return sum;
}

/// Sum over the raters of the outer product of their scores, times G / (G - 1).
Eigen::MatrixXd clusterScores(const PairModel &model, const std::vector<RaterRow> &rows, const PairFit &fit,
                              std::size_t raters)
{
    Eigen::MatrixXd sum = Eigen::MatrixXd::Zero(model.size(), model.size());
    for (std::size_t i = 0; i < rows.size();) {
        Eigen::VectorXd score = Eigen::VectorXd::Zero(model.size());
        const std::uint32_t rater = rows[i].rater;
        for (; i < rows.size() && rows[i].rater == rater; ++i)
            addScore(model, rows[i].row, pairScore(model, rows[i].row, fit.parameters), score);
        sum += score * score.transpose();
    }
    const double count = static_cast<double>(raters);
    return sum * (count / (count - 1));
}

Coefficient coefficient(double estimate, double variance, std::optional<double> clustered, std::size_t raters,
                        double level)
{
    Coefficient out;
    out.estimate = estimate;
    out.se = std::sqrt(std::max(variance, 0.0));
    const double half = normalTwoSidedQuantile(level) * out.se;
    out.interval = {estimate - half, estimate + half, level};
    if (!clustered)
        return out;
    out.clusteredSe = std::sqrt(std::max(*clustered, 0.0));
    const double wide = tTwoSidedQuantile(level, static_cast<double>(raters) - 1) * *out.clusteredSe;
    out.clustered = Interval{estimate - wide, estimate + wide, level};
    return out;
}

std::vector<double> rowMajor(const Eigen::MatrixXd &matrix)
{
    std::vector<double> out;
    for (Eigen::Index i = 0; i < matrix.rows(); ++i)
        for (Eigen::Index j = 0; j < matrix.cols(); ++j)
            out.push_back(matrix(i, j));
    return out;
}

struct Covariances
{
    Eigen::MatrixXd plain;
    std::optional<Eigen::MatrixXd> clustered;
};

void describe(const PairModel &model, const PairFit &fit, const Covariances &covariances,
              const BradleyTerryOptions &options, BradleyTerryResult &out)
{
    const auto at = [&](Eigen::Index i) {
        std::optional<double> clustered;
        if (covariances.clustered)
            clustered = (*covariances.clustered)(i, i);
        return coefficient(fit.parameters[i], covariances.plain(i, i), clustered, out.raters, options.level);
    };
    for (Eigen::Index i = 0; i < model.systems; ++i)
        out.strengths.push_back(at(i));
    Eigen::Index next = model.systems;
    if (options.orderEffect)
        out.orderEffect = at(next++);
    for (std::size_t c = 0; c < options.covariateCount; ++c)
        out.covariates.push_back(at(next++));
    if (model.davidson) {
        out.logNu = at(next);
        out.nu = std::exp(out.logNu->estimate);
    } else if (options.ties == TieRule::Davidson) {
        out.nu = 0;
    }
    out.covariance = rowMajor(covariances.plain.topLeftCorner(model.systems, model.systems));
    if (covariances.clustered)
        out.clusteredCovariance =
            rowMajor(covariances.clustered->topLeftCorner(model.systems, model.systems));
    out.logLikelihood = fit.logLikelihood;
    out.iterations = fit.iterations;
}

void countUp(std::span<const PairVotes> rows, BradleyTerryResult &out)
{
    out.scores.assign(out.systems, 0);
    out.comparisons.assign(out.systems, 0);
    std::vector<std::uint32_t> raters;
    for (const PairVotes &row : rows) {
        out.votes += row.votes();
        out.ties += row.ties;
        const double tied = static_cast<double>(row.ties) / 2;
        out.scores[row.first] += static_cast<double>(row.firstWins) + tied;
        out.scores[row.second] += static_cast<double>(row.secondWins) + tied;
        out.comparisons[row.first] += static_cast<double>(row.votes());
        out.comparisons[row.second] += static_cast<double>(row.votes());
        if (row.votes() > 0)
            raters.push_back(row.rater);
    }
    std::sort(raters.begin(), raters.end());
    out.raters = static_cast<std::size_t>(std::unique(raters.begin(), raters.end()) - raters.begin());
}

Eigen::VectorXd startingPoint(const PairModel &model, const BradleyTerryResult &result)
{
    Eigen::VectorXd start = Eigen::VectorXd::Zero(model.size());
    // Among equals, ties are nu / (2 + nu) of the votes.
    if (model.davidson)
        start[model.size() - 1] =
            std::log(2 * static_cast<double>(result.ties) / static_cast<double>(result.votes - result.ties));
    return start;
}

void fail(NoNumber reason, BradleyTerryResult &out)
{
    out.reason = out.clusteredReason = reason;
}

} // namespace

BradleyTerryResult bradleyTerry(std::size_t systems, std::span<const PairVotes> rows,
                                const BradleyTerryOptions &options)
{
    BradleyTerryResult out;
    out.systems = systems;
    fail(unusable(systems, rows, options), out);
    if (out.reason != NoNumber::None)
        return out;
    countUp(rows, out);
    out.graph = winGraph(systems, rows);
    const bool allTies = options.ties == TieRule::Davidson && out.ties == out.votes;
    if (allTies || (!out.graph.connected() && !options.halfWinPrior)) {
        fail(allTies ? NoNumber::NoDecisiveVotes : NoNumber::NotStronglyConnected, out);
        return out;
    }
    const PairModel model{static_cast<Eigen::Index>(systems),
                          static_cast<Eigen::Index>(options.covariateCount + (options.orderEffect ? 1 : 0)),
                          options.ties == TieRule::Davidson && out.ties > 0};
    const std::vector<RaterRow> byRater =
        raterRows(rows, options.orderEffect, options.covariates, options.covariateCount);
    std::vector<PairRow> table = together(byRater);
    if (options.halfWinPrior)
        addPrior(model, options.orderEffect, table);
    const std::optional<PairFit> fit = maximise(model, table, startingPoint(model, out));
    const std::optional<Eigen::MatrixXd> inverse =
        fit ? constrainedInverse(model, fit->information) : std::nullopt;
    if (!inverse) {
        fail(NoNumber::Separated, out);
        return out;
    }
    Covariances covariances{*inverse, std::nullopt};
    if (out.raters >= kLeastRaters)
        covariances.clustered = *inverse * clusterScores(model, byRater, *fit, out.raters) * *inverse;
    else
        out.clusteredReason = NoNumber::FewerThan5Raters;
    describe(model, *fit, covariances, options, out);
    out.deviance = 2 * (saturated(model, table) - fit->logLikelihood);
    return out;
}

Coefficient strengthDifference(const BradleyTerryResult &result, std::size_t first, std::size_t second,
                               double level)
{
    const auto variance = [&](const std::vector<double> &covariance) {
        const auto at = [&](std::size_t i, std::size_t j) { return covariance[i * result.systems + j]; };
        return at(first, first) + at(second, second) - 2 * at(first, second);
    };
    std::optional<double> clustered;
    if (!result.clusteredCovariance.empty())
        clustered = variance(result.clusteredCovariance);
    return coefficient(result.strengths[first].estimate - result.strengths[second].estimate,
                       variance(result.covariance), clustered, result.raters, level);
}

} // namespace jeoul::stats
