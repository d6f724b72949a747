// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/pairlikelihood.h"

#include <cmath>

namespace jeoul::stats {

namespace {

constexpr int kIterations = 60;
constexpr int kHalvings = 40;
constexpr int kChordSteps = 30;
constexpr double kSlowest = 0.5; // ratio of chord steps beyond which Newton's own are cheaper
constexpr double kMissing = 1e-9;
constexpr double kFloor = 1e-14; // of the likelihood: what its own rounding may take away

struct Evaluation
{
    double logLikelihood = 0;
    Eigen::VectorXd gradient;
    Eigen::MatrixXd information;
};

/// Chance that the first wins, ties being halved.
double firstShare(double d)
{
    const double less = std::exp(-std::abs(d)); // odds of the one behind
    return d >= 0 ? 1 / (1 + less) : less / (1 + less);
}

PairScore halfScore(const PairRow &row, double d)
{
    const double n = row.firstWins + row.secondWins + row.ties;
    const double won = row.firstWins + row.ties / 2;
    const double less = std::exp(-std::abs(d)); // odds of the one behind
    const double p = d >= 0 ? 1 / (1 + less) : less / (1 + less);
    const double logSum = std::log(1 + less);
    PairScore out;
    out.logLikelihood = won * (std::min(d, 0.0) - logSum) + (n - won) * (std::min(-d, 0.0) - logSum);
    out.d = won - n * p;
    out.dd = n * p * (1 - p);
    return out;
}

PairScore davidsonScore(const PairRow &row, double d, double logNu)
{
    const double n = row.firstWins + row.secondWins + row.ties;
    const double top = std::max(std::abs(d) / 2, logNu);
    const double first = std::exp(d / 2 - top);
    const double second = std::exp(-d / 2 - top);
    const double tie = std::exp(logNu - top);
    const double sum = first + second + tie;
    const double logSum = std::log(sum) + top;
    const double lead = (first - second) / sum;
    const double tied = tie / sum;
    PairScore out;
    out.logLikelihood = (row.firstWins - row.secondWins) * d / 2 + row.ties * logNu - n * logSum;
    out.d = ((row.firstWins - row.secondWins) - n * lead) / 2;
    out.nu = row.ties - n * tied;
    out.dd = n * ((1 - tied) - lead * lead) / 4;
    out.dNu = -n * lead * tied / 2;
    out.nuNu = n * tied * (1 - tied);
    return out;
}

void addInformation(const PairModel &model, const PairRow &row, const PairScore &score, Eigen::MatrixXd &out)
{
    const auto [low, high] = std::minmax(row.first, row.second);
    out(row.first, row.first) += score.dd;
    out(row.second, row.second) += score.dd;
    out(high, low) -= score.dd;
    const Eigen::Index nu = model.size() - 1;
    for (Eigen::Index e = 0; e < model.extras; ++e) {
        const double value = row.extras[static_cast<std::size_t>(e)];
        const Eigen::Index at = model.systems + e;
        out(at, row.first) += score.dd * value;
        out(at, row.second) -= score.dd * value;
        for (Eigen::Index f = 0; f <= e; ++f)
            out(at, model.systems + f) += score.dd * value * row.extras[static_cast<std::size_t>(f)];
        if (model.davidson)
            out(nu, at) += score.dNu * value;
    }
    if (!model.davidson)
        return;
    out(nu, row.first) += score.dNu;
    out(nu, row.second) -= score.dNu;
    out(nu, nu) += score.nuNu;
}

double difference(const PairModel &model, const PairRow &row, const Eigen::VectorXd &parameters)
{
    double d = parameters[row.first] - parameters[row.second];
    for (Eigen::Index e = 0; e < model.extras; ++e)
        d += parameters[model.systems + e] * row.extras[static_cast<std::size_t>(e)];
    return d;
}

/// The first derivatives alone.
Eigen::VectorXd gradientOf(const PairModel &model, const std::vector<PairRow> &rows,
                           const Eigen::VectorXd &parameters)
{
    Eigen::VectorXd out = Eigen::VectorXd::Zero(model.size());
    for (const PairRow &row : rows) {
        const double d = difference(model, row, parameters);
        PairScore score;
        if (model.davidson)
            score = davidsonScore(row, d, parameters[model.size() - 1]);
        else
            score.d =
                row.firstWins + row.ties / 2 - (row.firstWins + row.secondWins + row.ties) * firstShare(d);
        addScore(model, row, score, out);
    }
    return out;
}

Evaluation evaluate(const PairModel &model, const std::vector<PairRow> &rows,
                    const Eigen::VectorXd &parameters)
{
    Evaluation out;
    out.gradient = Eigen::VectorXd::Zero(model.size());
    out.information = Eigen::MatrixXd::Zero(model.size(), model.size());
    for (const PairRow &row : rows) {
        const PairScore score = pairScore(model, row, parameters);
        out.logLikelihood += score.logLikelihood;
        addScore(model, row, score, out.gradient);
        addInformation(model, row, score, out.information);
    }
    return out;
}

/// Weight of the added direction "all strengths up", in which the votes say nothing.
double levelWeight(const PairModel &model, const Eigen::MatrixXd &information)
{
    return information.diagonal().head(model.systems).mean();
}

void pinLevel(const PairModel &model, double weight, Eigen::MatrixXd &information)
{
    information.topLeftCorner(model.systems, model.systems).triangularView<Eigen::Lower>() +=
        Eigen::MatrixXd::Constant(model.systems, model.systems, weight / static_cast<double>(model.systems));
}

} // namespace

PairScore pairScore(const PairModel &model, const PairRow &row, const Eigen::VectorXd &parameters)
{
    const double d = difference(model, row, parameters);
    return model.davidson ? davidsonScore(row, d, parameters[model.size() - 1]) : halfScore(row, d);
}

void addScore(const PairModel &model, const PairRow &row, const PairScore &score, Eigen::VectorXd &gradient)
{
    gradient[row.first] += score.d;
    gradient[row.second] -= score.d;
    for (Eigen::Index e = 0; e < model.extras; ++e)
        gradient[model.systems + e] += score.d * row.extras[static_cast<std::size_t>(e)];
    if (model.davidson)
        gradient[model.size() - 1] += score.nu;
}

std::optional<PairFit> maximise(const PairModel &model, const std::vector<PairRow> &rows,
                                Eigen::VectorXd start, double smallStep, bool wantInformation)
{
    PairFit fit;
    fit.parameters = std::move(start);
    Evaluation here = evaluate(model, rows, fit.parameters);
    for (fit.iterations = 1; fit.iterations <= kIterations; ++fit.iterations) {
        Eigen::MatrixXd pinned = here.information;
        pinLevel(model, levelWeight(model, pinned), pinned);
        const Eigen::LLT<Eigen::MatrixXd> cholesky(pinned);
        if (cholesky.info() != Eigen::Success)
            return std::nullopt;
        Eigen::VectorXd step = cholesky.solve(here.gradient);
        if (!step.allFinite())
            return std::nullopt;
        const bool last = step.cwiseAbs().maxCoeff() < smallStep;
        if (last && !wantInformation) {
            fit.parameters += step;
            fit.logLikelihood = here.logLikelihood;
            return fit;
        }
        Evaluation next = evaluate(model, rows, fit.parameters + step);
        const double worst = here.logLikelihood - kFloor * (1 + std::abs(here.logLikelihood));
        for (int i = 0; i < kHalvings && !last && !(next.logLikelihood >= worst); ++i) {
            step /= 2;
            next = evaluate(model, rows, fit.parameters + step);
        }
        fit.parameters += step;
        here = std::move(next);
        if (last) {
            fit.information = std::move(here.information);
            fit.logLikelihood = here.logLikelihood;
            return fit;
        }
    }
    return std::nullopt;
}

NearbyFits::NearbyFits(const PairModel &model, const std::vector<PairRow> &rows, Eigen::VectorXd parameters)
    : m_model(model)
    , m_start(std::move(parameters))
{
    Eigen::MatrixXd information = evaluate(model, rows, m_start).information;
    pinLevel(model, levelWeight(model, information), information);
    m_cholesky.compute(information);
}

std::optional<Eigen::VectorXd> NearbyFits::fit(const std::vector<PairRow> &rows) const
{
    Eigen::VectorXd parameters = m_start;
    double before = 0;
    for (int i = 0; i < kChordSteps; ++i) {
        const Eigen::VectorXd step = m_cholesky.solve(gradientOf(m_model, rows, parameters));
        const double size = step.cwiseAbs().maxCoeff();
        const double ratio = i == 0 ? kSlowest : size / before;
        if (!std::isfinite(size) || ratio > kSlowest)
            return std::nullopt;
        parameters += step;
        if (size * ratio / (1 - ratio) < kMissing)
            return parameters;
        before = size;
    }
    return std::nullopt;
}

std::optional<Eigen::MatrixXd> constrainedInverse(const PairModel &model, Eigen::MatrixXd information)
{
    const double weight = levelWeight(model, information);
    pinLevel(model, weight, information);
    const Eigen::LLT<Eigen::MatrixXd> cholesky(information);
    if (cholesky.info() != Eigen::Success)
        return std::nullopt;
    Eigen::MatrixXd inverse = cholesky.solve(Eigen::MatrixXd::Identity(model.size(), model.size()));
    inverse.topLeftCorner(model.systems, model.systems).array() -=
        1 / (weight * static_cast<double>(model.systems));
    if (!inverse.allFinite())
        return std::nullopt;
    return inverse;
}

} // namespace jeoul::stats
