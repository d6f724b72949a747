// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/fairmeans.h"

#include "models/stats/disjointsets.h"
#include "models/stats/runningsum.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <algorithm>

namespace jeoul::stats {

namespace {

using Eigen::Index;

/// Normal equations of the rater effects after the team effects are eliminated: each team's is the mean of
/// what its raters gave less their effects. So thousands of columns cost no more than their ratings.
struct Equations
{
    std::vector<std::size_t> raters; ///< with numbers
    Eigen::MatrixXd matrix;          ///< singular in "all raters up"
    Eigen::VectorXd sums;
};

/// Positions among `raters` of those who judged the team.
std::vector<Index> judges(const ScoreGrid &grid, const std::vector<std::size_t> &raters, std::size_t team)
{
    std::vector<Index> out;
    for (std::size_t r = 0; r < raters.size(); ++r)
        if (grid.has(raters[r], team))
            out.push_back(static_cast<Index>(r));
    return out;
}

Equations equations(const ScoreGrid &grid, const FairMeans &means)
{
    Equations out;
    for (std::size_t r = 0; r < grid.raters; ++r)
        for (std::size_t t = 0; t < grid.teams; ++t)
            if (grid.has(r, t)) {
                out.raters.push_back(r);
                break;
            }
    const Index size = static_cast<Index>(out.raters.size());
    out.matrix = Eigen::MatrixXd::Zero(size, size);
    out.sums = Eigen::VectorXd::Zero(size);
    for (std::size_t t = 0; t < grid.teams; ++t) {
        const std::vector<Index> present = judges(grid, out.raters, t);
        const double share = 1 / static_cast<double>(present.size());
        for (const Index r : present) {
            out.sums[r] += grid.at(out.raters[static_cast<std::size_t>(r)], t) - means.raw[t];
            out.matrix(r, r) += 1;
            for (const Index other : present)
                out.matrix(r, other) -= share;
        }
    }
    return out;
}

void countUp(const ScoreGrid &grid, FairMeans &out)
{
    DisjointSets sets(grid.raters + grid.teams);
    std::vector<bool> seen(grid.raters + grid.teams, false);
    for (std::size_t t = 0; t < grid.teams; ++t) {
        RunningSum sum;
        std::size_t present = 0;
        for (std::size_t r = 0; r < grid.raters; ++r) {
            if (!grid.has(r, t))
                continue;
            sum.add(grid.at(r, t));
            ++present;
            sets.join(r, grid.raters + t);
            seen[r] = seen[grid.raters + t] = true;
        }
        out.raw[t] = present > 0 ? sum.value() / static_cast<double>(present) : ScoreGrid::kMissing;
        out.numbers += present;
    }
    out.group = sets.numbers();
    std::vector<std::uint32_t> groups;
    for (std::size_t i = 0; i < seen.size(); ++i)
        if (seen[i])
            groups.push_back(out.group[i]);
    std::sort(groups.begin(), groups.end());
    out.groups = static_cast<std::size_t>(std::unique(groups.begin(), groups.end()) - groups.begin());
}

double squaredResiduals(const ScoreGrid &grid, const FairMeans &means)
{
    RunningSum squares;
    for (std::size_t r = 0; r < grid.raters; ++r)
        for (std::size_t t = 0; t < grid.teams; ++t) {
            if (!grid.has(r, t))
                continue;
            const double residual = grid.at(r, t) - means.raterEffects[r] - means.fair[t];
            squares.add(residual * residual);
        }
    return squares.value();
}

/// Variance of a fair mean over that of a residual: its own ratings, and the effects taken off them.
double columnVariance(const Eigen::MatrixXd &covariance, const std::vector<Index> &present)
{
    double sum = 0;
    for (const Index r : present)
        for (const Index other : present)
            sum += covariance(r, other);
    const double count = static_cast<double>(present.size());
    return std::max(1 / count + sum / (count * count), 0.0);
}

void solve(const ScoreGrid &grid, FairMeans &out)
{
    const Equations system = equations(grid, out);
    const double raters = static_cast<double>(system.raters.size());
    // "All raters up, all teams down" is open: ask that the raters sum to 0.
    const Eigen::MatrixXd pinned = system.matrix.array() + 1 / raters;
    const Eigen::LDLT<Eigen::MatrixXd> factor(pinned);
    const Eigen::VectorXd effects = factor.solve(system.sums);
    for (std::size_t r = 0; r < system.raters.size(); ++r)
        out.raterEffects[system.raters[r]] = effects[static_cast<Index>(r)];
    RunningSum grand;
    std::size_t teams = 0;
    std::vector<std::vector<Index>> judged;
    for (std::size_t t = 0; t < grid.teams; ++t) {
        judged.push_back(judges(grid, system.raters, t));
        if (judged[t].empty())
            continue;
        double lenient = 0;
        for (const Index r : judged[t])
            lenient += effects[r];
        out.fair[t] = out.raw[t] - lenient / static_cast<double>(judged[t].size());
        grand.add(out.fair[t]);
        ++teams;
    }
    out.grand = grand.value() / static_cast<double>(teams);
    out.residualDf = static_cast<double>(out.numbers) - raters - static_cast<double>(teams) + 1;
    if (out.residualDf <= 0)
        return;
    out.residualSd = std::sqrt(squaredResiduals(grid, out) / out.residualDf);
    const Eigen::MatrixXd covariance =
        factor.solve(Eigen::MatrixXd::Identity(pinned.rows(), pinned.cols())).array() - 1 / raters;
    out.se.assign(grid.teams, ScoreGrid::kMissing);
    for (std::size_t t = 0; t < grid.teams; ++t)
        if (!judged[t].empty())
            out.se[t] = *out.residualSd * std::sqrt(columnVariance(covariance, judged[t]));
}

} // namespace

FairMeans fairMeans(const ScoreGrid &grid)
{
    FairMeans out;
    out.raters = grid.raters;
    out.teams = grid.teams;
    out.raw.assign(grid.teams, ScoreGrid::kMissing);
    out.fair.assign(grid.teams, ScoreGrid::kMissing);
    out.raterEffects.assign(grid.raters, ScoreGrid::kMissing);
    countUp(grid, out);
    if (out.numbers == 0 || out.groups > 1) {
        out.reason = out.numbers == 0 ? NoNumber::NoRatings : NoNumber::NotConnected;
        return out;
    }
    out.changesNothing = grid.complete();
    solve(grid, out);
    return out;
}

ScoreGrid severityRemoved(const ScoreGrid &grid, const FairMeans &means)
{
    ScoreGrid out = ScoreGrid::empty(grid.raters, grid.teams);
    if (means.reason != NoNumber::None)
        return out;
    for (std::size_t r = 0; r < grid.raters; ++r)
        for (std::size_t t = 0; t < grid.teams; ++t)
            out.at(r, t) = grid.at(r, t) - means.raterEffects[r];
    return out;
}

} // namespace jeoul::stats
