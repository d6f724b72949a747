// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/rankprobability.h"

#include "models/stats/fairmeans.h"
#include "models/stats/panelbootstrap.h"
#include "models/stats/parallelfor.h"
#include "models/stats/places.h"
#include "models/stats/randomdraws.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace jeoul::stats {

namespace {

constexpr std::size_t kLeastRaters = 5;
constexpr std::size_t kGrid = 400;
constexpr double kNothing = 1e-10; // of the largest total: rounding, not disagreement

double largest(const std::vector<double> &values)
{
    double out = 0;
    for (const double value : values)
        out = std::max(out, std::abs(value));
    return out;
}

/// Covariance of the team means over raters by leaving one rater out at a time.
std::vector<double> jackknifeCovariance(const ScoreGrid &grid)
{
    std::vector<std::vector<double>> means;
    for (std::size_t gone = 0; gone < grid.raters; ++gone) {
        std::vector<std::uint32_t> others;
        bool counts = false;
        for (std::size_t r = 0; r < grid.raters; ++r)
            if (r != gone)
                others.push_back(static_cast<std::uint32_t>(r));
        for (std::size_t t = 0; t < grid.teams; ++t)
            counts = counts || grid.has(gone, t);
        if (!counts)
            continue;
        means.emplace_back(grid.teams);
        totalsOfResample(grid, Average::Mean, others, means.back());
    }
    const double m = static_cast<double>(means.size());
    std::vector<double> centre(grid.teams, 0);
    for (const auto &row : means)
        for (std::size_t t = 0; t < grid.teams; ++t)
            centre[t] += row[t] / m;
    std::vector<double> out(grid.teams * grid.teams, 0);
    for (const auto &row : means)
        for (std::size_t i = 0; i < grid.teams; ++i)
            for (std::size_t j = 0; j < grid.teams; ++j)
                out[i * grid.teams + j] += (row[i] - centre[i]) * (row[j] - centre[j]) * (m - 1) / m;
    return out;
}

std::vector<double> covarianceOf(const ScoreGrid &grid, Average average, const RankOptions &options)
{
    if (average == Average::Mean)
        return jackknifeCovariance(grid);
    PanelBootstrap bootstrap =
        bootstrapRaters(grid, average, {options.draws, options.seed, options.threads, 0.95});
    const double m = static_cast<double>(bootstrap.raters);
    for (double &value : bootstrap.covariance)
        value *= m / (m - 1);
    return std::move(bootstrap.covariance);
}

/// Lower triangle L with LL' = the matrix; a direction without variance gets a column of zeros.
std::vector<double> semidefiniteRoot(const std::vector<double> &matrix, std::size_t size)
{
    std::vector<double> root(size * size, 0);
    double most = 0;
    for (std::size_t i = 0; i < size; ++i)
        most = std::max(most, matrix[i * size + i]);
    for (std::size_t j = 0; j < size; ++j) {
        double pivot = matrix[j * size + j];
        for (std::size_t k = 0; k < j; ++k)
            pivot -= root[j * size + k] * root[j * size + k];
        if (pivot <= most * 1e-12)
            continue;
        root[j * size + j] = std::sqrt(pivot);
        for (std::size_t i = j + 1; i < size; ++i) {
            double value = matrix[i * size + j];
            for (std::size_t k = 0; k < j; ++k)
                value -= root[i * size + k] * root[j * size + k];
            root[i * size + j] = value / root[j * size + j];
        }
    }
    return root;
}

/// Posterior of the spread between teams on a grid, for totals with known noise variances.
class SpreadPosterior
{
public:
    SpreadPosterior(const std::vector<double> &totals, std::vector<double> noise)
        : m_totals(totals)
        , m_noise(std::move(noise))
    {
        const double count = static_cast<double>(totals.size());
        double mean = 0;
        double noiseMean = 0;
        for (std::size_t t = 0; t < totals.size(); ++t) {
            mean += totals[t] / count;
            noiseMean += m_noise[t] / count;
        }
        double squares = 0;
        for (const double total : totals)
            squares += (total - mean) * (total - mean);
        m_upper = 5 * (std::sqrt(noiseMean) + std::sqrt(squares / (count - 1)));
        std::vector<double> logs(kGrid);
        for (std::size_t g = 0; g < kGrid; ++g)
            logs[g] = logLikelihood(tau(g));
        const double best = *std::max_element(logs.begin(), logs.end());
        double sum = 0;
        for (const double log : logs)
            m_cumulative.push_back(sum += std::exp(log - best));
    }

    [[nodiscard]] double mean() const
    {
        double sum = 0;
        for (std::size_t g = 0; g < kGrid; ++g)
            sum += tau(g) * (m_cumulative[g] - (g > 0 ? m_cumulative[g - 1] : 0));
        return sum / m_cumulative.back();
    }

    void draw(RandomStream &random, std::span<double> out) const
    {
        const double at = drawUnit(random) * m_cumulative.back();
        const auto found = std::upper_bound(m_cumulative.begin(), m_cumulative.end(), at);
        const auto cell = std::min<std::ptrdiff_t>(found - m_cumulative.begin(), kGrid - 1);
        const double square = tau(static_cast<std::size_t>(cell)) * tau(static_cast<std::size_t>(cell));
        const auto [centre, weight] = centreAt(square);
        const double mu = centre + drawNormal(random) / std::sqrt(weight);
        for (std::size_t t = 0; t < m_totals.size(); ++t) {
            const double lambda = square / (square + m_noise[t]);
            out[t] = mu + lambda * (m_totals[t] - mu) + std::sqrt(lambda * m_noise[t]) * drawNormal(random);
        }
    }

private:
    /// The middle of one of the equal steps.
    [[nodiscard]] double tau(std::size_t g) const
    {
        return (static_cast<double>(g) + 0.5) / static_cast<double>(kGrid) * m_upper;
    }
    [[nodiscard]] std::pair<double, double> centreAt(double square) const
    {
        double sum = 0;
        double weights = 0;
        for (std::size_t t = 0; t < m_totals.size(); ++t) {
            const double weight = 1 / (square + m_noise[t]);
            sum += weight * m_totals[t];
            weights += weight;
        }
        return {sum / weights, weights};
    }
    [[nodiscard]] double logLikelihood(double spread) const
    {
        const auto [centre, weights] = centreAt(spread * spread);
        double sum = -std::log(weights);
        for (std::size_t t = 0; t < m_totals.size(); ++t) {
            const double variance = spread * spread + m_noise[t];
            const double off = m_totals[t] - centre;
            sum -= std::log(variance) + off * off / variance;
        }
        return sum / 2;
    }

    const std::vector<double> &m_totals;
    std::vector<double> m_noise;
    double m_upper = 0;
    std::vector<double> m_cumulative;
};

struct Draws
{
    std::vector<double> t;
    std::vector<double> shrunk;
};

Draws draw(const RankProbability &result, double df, const SpreadPosterior &posterior,
           const RankOptions &options)
{
    const std::size_t teams = result.totals.size();
    const std::vector<double> root = semidefiniteRoot(result.covariance, teams);
    Draws out{std::vector<double>(options.draws * teams), std::vector<double>(options.draws * teams)};
    parallelFor(options.draws, options.threads, [&](std::size_t from, std::size_t to) {
        std::vector<double> z(teams);
        for (std::size_t d = from; d < to; ++d) {
            RandomStream random(options.seed, d);
            const double stretch = std::sqrt(df / drawChiSquared(random, df));
            for (double &value : z)
                value = drawNormal(random);
            for (std::size_t i = 0; i < teams; ++i) {
                double moved = 0;
                for (std::size_t k = 0; k <= i; ++k)
                    moved += root[i * teams + k] * z[k];
                out.t[d * teams + i] = result.totals[i] + stretch * moved;
            }
            posterior.draw(random, std::span(out.shrunk).subspan(d * teams, teams));
        }
    });
    return out;
}

std::vector<double> placesOf(const std::vector<double> &draws, std::size_t teams)
{
    PlaceTable table(teams);
    for (std::size_t at = 0; at < draws.size(); at += teams)
        table.add(std::span(draws).subspan(at, teams));
    return table.shares();
}

NoNumber unusable(const RankProbability &result, const FairMeans &fair)
{
    if (result.totals.size() < 2)
        return NoNumber::FewerThan2Teams;
    if (result.raters < kLeastRaters)
        return NoNumber::FewerThan5Raters;
    if (fair.reason != NoNumber::None)
        return fair.reason;
    if (std::any_of(result.totals.begin(), result.totals.end(), [](double v) { return std::isnan(v); }))
        return NoNumber::MissingPart;
    // The grand size of the scores is what rounding is measured against.
    if (!fair.residualSd || *fair.residualSd <= kNothing * largest(fair.raw))
        return NoNumber::NoVariation;
    return NoNumber::None;
}

void readLast(const std::vector<std::size_t> &last, RankProbability &out)
{
    if (last.size() != 1) {
        out.lastReason = NoNumber::TiedForLast;
        return;
    }
    const std::size_t teams = out.totals.size();
    out.last = last.front();
    out.lastT = out.placesT[*out.last * teams + teams - 1];
    out.lastShrunk = out.placesShrunk[*out.last * teams + teams - 1];
    out.lastIsTrulyLast = std::min(*out.lastT, *out.lastShrunk);
}

} // namespace

RankProbability rankProbability(const ScoreGrid &grid, TotalRule rule, const RankOptions &options)
{
    RankProbability out;
    const FairMeans fair = fairMeans(grid);
    const TeamTotals observed = teamTotals(grid, rule);
    out.totals = observed.totals;
    if (!observed.raters.empty())
        out.raters = *std::min_element(observed.raters.begin(), observed.raters.end());
    out.reason = out.lastReason = unusable(out, fair);
    if (out.reason != NoNumber::None)
        return out;
    out.covariance =
        covarianceOf(rule.severityRemoved ? severityRemoved(grid, fair) : grid, rule.average, options);
    std::vector<double> noise;
    for (const std::size_t raters : observed.raters)
        noise.push_back(*fair.residualSd * *fair.residualSd / static_cast<double>(raters));
    out.noise = *fair.residualSd / std::sqrt(static_cast<double>(out.raters));
    const SpreadPosterior posterior(out.totals, std::move(noise));
    out.spread = posterior.mean();
    const Draws draws = draw(out, static_cast<double>(out.raters) - 1, posterior, options);
    out.placesT = placesOf(draws.t, out.totals.size());
    out.placesShrunk = placesOf(draws.shrunk, out.totals.size());
    readLast(observed.last, out);
    return out;
}

} // namespace jeoul::stats
