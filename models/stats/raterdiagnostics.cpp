// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/raterdiagnostics.h"

#include "models/stats/fairmeans.h"
#include "models/stats/normaldistribution.h"
#include "models/stats/quantile.h"
#include "models/stats/robustz.h"
#include "models/stats/runningsum.h"

#include <algorithm>
#include <cmath>

namespace jeoul::stats {

namespace {

constexpr double kSeverityCut = 3.5;
constexpr std::size_t kLeastForFisher = 4;

/// Raters × units, each the mean of what the rater gave there.
ScoreGrid unitGrid(const PanelCells &cells)
{
    const PanelShape &shape = cells.shape;
    const std::size_t blocks = shape.items() * shape.criteria;
    ScoreGrid grid = ScoreGrid::empty(shape.raters, blocks * shape.teams);
    for (std::size_t block = 0; block < blocks; ++block)
        for (std::size_t r = 0; r < shape.raters; ++r)
            for (std::size_t t = 0; t < shape.teams; ++t) {
                const std::size_t at = (block * shape.raters + r) * shape.teams + t;
                if (cells.itemCounts[at] > 0)
                    grid.at(r, block * shape.teams + t) =
                        cells.itemSums[at] / static_cast<double>(cells.itemCounts[at]);
            }
    return grid;
}

std::optional<double> medianOf(const std::vector<RaterDiagnostics> &raters,
                               std::optional<double> RaterDiagnostics::*field)
{
    std::vector<double> values;
    for (const RaterDiagnostics &rater : raters)
        if (rater.*field)
            values.push_back(*(rater.*field));
    if (values.empty())
        return std::nullopt;
    return median(values);
}

/// Count, spread and range of the scores a rater gave.
void describeScores(const PanelCells &cells, const ScoreGrid &grid, std::size_t r, RaterDiagnostics &out)
{
    RunningSum sum;
    RunningSum squares;
    std::size_t units = 0;
    for (std::size_t u = 0; u < grid.teams; ++u) {
        if (!grid.has(r, u))
            continue;
        ++units;
        sum.add(grid.at(r, u));
        out.lowest = std::min(out.lowest.value_or(grid.at(r, u)), grid.at(r, u));
        out.highest = std::max(out.highest.value_or(grid.at(r, u)), grid.at(r, u));
    }
    for (std::size_t block = 0; block < cells.shape.items() * cells.shape.criteria; ++block)
        for (std::size_t t = 0; t < cells.shape.teams; ++t)
            out.scores += cells.itemCounts[(block * cells.shape.raters + r) * cells.shape.teams + t];
    out.reason = units == 0 ? NoNumber::NoRatings : NoNumber::None;
    if (units < 2)
        return;
    const double mean = sum.value() / static_cast<double>(units);
    for (std::size_t u = 0; u < grid.teams; ++u)
        if (grid.has(r, u))
            squares.add((grid.at(r, u) - mean) * (grid.at(r, u) - mean));
    out.sd = *out.lowest == *out.highest ? 0 : std::sqrt(squares.value() / (static_cast<double>(units) - 1));
}

/// Share of the outputs all of whose criteria got the same score.
void describeHalo(const PanelCells &cells, const ScoreGrid &grid, std::size_t r, RaterDiagnostics &out)
{
    const PanelShape &shape = cells.shape;
    std::size_t outputs = 0;
    std::size_t equal = 0;
    for (std::size_t item = 0; item < shape.items(); ++item)
        for (std::size_t t = 0; t < shape.teams; ++t) {
            std::size_t given = 0;
            double low = 0;
            double high = 0;
            for (std::size_t c = 0; c < shape.criteria; ++c) {
                const std::size_t unit = (item * shape.criteria + c) * shape.teams + t;
                if (!grid.has(r, unit))
                    continue;
                low = given > 0 ? std::min(low, grid.at(r, unit)) : grid.at(r, unit);
                high = given > 0 ? std::max(high, grid.at(r, unit)) : grid.at(r, unit);
                ++given;
            }
            outputs += given > 1 ? 1U : 0U;
            equal += given > 1 && low == high ? 1U : 0U;
        }
    if (outputs > 0)
        out.equalShare = static_cast<double>(equal) / static_cast<double>(outputs);
}

void describeResiduals(const ScoreGrid &grid, const FairMeans &fair, std::vector<RaterDiagnostics> &raters)
{
    for (std::size_t r = 0; r < grid.raters; ++r) {
        if (raters[r].reason != NoNumber::None)
            continue;
        raters[r].severity = fair.raterEffects[r];
        RunningSum squares;
        std::size_t units = 0;
        for (std::size_t u = 0; u < grid.teams; ++u) {
            if (!grid.has(r, u))
                continue;
            const double residual = grid.at(r, u) - fair.raterEffects[r] - fair.fair[u];
            squares.add(residual * residual);
            ++units;
        }
        raters[r].residualSd = std::sqrt(squares.value() / static_cast<double>(units));
    }
    std::vector<double> severities;
    for (const RaterDiagnostics &rater : raters)
        if (rater.severity)
            severities.push_back(*rater.severity);
    const RobustZ z = robustZ(severities);
    std::size_t next = 0;
    for (RaterDiagnostics &rater : raters) {
        if (!rater.severity || z.z.empty())
            continue;
        rater.severityZ = z.z[next++];
        rater.severityFlag = std::abs(*rater.severityZ) > kSeverityCut;
    }
}

/// Pearson's correlation of two columns, absent when one does not vary.
std::optional<double> correlation(const std::vector<double> &x, const std::vector<double> &y)
{
    RunningSum sumX;
    RunningSum sumY;
    for (std::size_t i = 0; i < x.size(); ++i) {
        sumX.add(x[i]);
        sumY.add(y[i]);
    }
    const double n = static_cast<double>(x.size());
    RunningSum xx;
    RunningSum yy;
    RunningSum xy;
    double largest = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double dx = x[i] - sumX.value() / n;
        const double dy = y[i] - sumY.value() / n;
        xx.add(dx * dx);
        yy.add(dy * dy);
        xy.add(dx * dy);
        largest = std::max({largest, std::abs(x[i]), std::abs(y[i])});
    }
    const double nothing = n * largest * largest * 1e-24;
    if (xx.value() <= nothing || yy.value() <= nothing)
        return std::nullopt;
    return xy.value() / std::sqrt(xx.value() * yy.value());
}

/// Each rater against the mean of the others on the same units, everyone's severity taken off.
void describeCorrelations(const ScoreGrid &adjusted, double level, std::vector<RaterDiagnostics> &raters)
{
    std::vector<double> sums(adjusted.teams, 0);
    std::vector<double> counts(adjusted.teams, 0);
    for (std::size_t r = 0; r < adjusted.raters; ++r)
        for (std::size_t u = 0; u < adjusted.teams; ++u)
            if (adjusted.has(r, u)) {
                sums[u] += adjusted.at(r, u);
                counts[u] += 1;
            }
    for (std::size_t r = 0; r < adjusted.raters; ++r) {
        std::vector<double> own;
        std::vector<double> others;
        for (std::size_t u = 0; u < adjusted.teams; ++u) {
            if (!adjusted.has(r, u) || counts[u] < 2)
                continue;
            own.push_back(adjusted.at(r, u));
            others.push_back((sums[u] - adjusted.at(r, u)) / (counts[u] - 1));
        }
        if (own.size() < 2)
            continue;
        raters[r].restCorrelation = correlation(own, others);
        if (!raters[r].restCorrelation || own.size() < kLeastForFisher ||
            std::abs(*raters[r].restCorrelation) >= 1)
            continue;
        const double z = std::atanh(*raters[r].restCorrelation);
        const double half = normalTwoSidedQuantile(level) / std::sqrt(static_cast<double>(own.size()) - 3);
        raters[r].restInterval = Interval{std::tanh(z - half), std::tanh(z + half), level};
    }
}

void describePace(std::span<const RaterPace> pace, std::vector<RaterDiagnostics> &raters)
{
    std::vector<std::vector<double>> seconds(raters.size());
    for (const RaterPace &entry : pace)
        if (entry.rater < raters.size() && std::isfinite(entry.seconds))
            seconds[entry.rater].push_back(entry.seconds);
    for (std::size_t r = 0; r < raters.size(); ++r)
        if (!seconds[r].empty())
            raters[r].seconds = median(seconds[r]);
}

void compare(PanelDiagnostics &out)
{
    out.medianResidualSd = medianOf(out.raters, &RaterDiagnostics::residualSd);
    out.medianCorrelation = medianOf(out.raters, &RaterDiagnostics::restCorrelation);
    out.medianSd = medianOf(out.raters, &RaterDiagnostics::sd);
    out.medianSeconds = medianOf(out.raters, &RaterDiagnostics::seconds);
    std::vector<double> shares;
    for (const RaterDiagnostics &rater : out.raters)
        if (rater.equalShare)
            shares.push_back(*rater.equalShare);
    if (!shares.empty()) {
        const double third = quantile(shares, 0.75);
        out.equalShareLimit = third + 1.5 * (third - quantile(shares, 0.25));
    }
    for (RaterDiagnostics &rater : out.raters) {
        if (rater.residualSd && *out.medianResidualSd > 0)
            rater.residualRatio = *rater.residualSd / *out.medianResidualSd;
        rater.correlationFlag = rater.restInterval && rater.restInterval->high < *out.medianCorrelation;
        rater.straightLineFlag = rater.equalShare && *rater.equalShare > *out.equalShareLimit;
        rater.centralFlag = rater.sd && *rater.sd < *out.medianSd / 2;
        rater.paceFlag = rater.seconds && *rater.seconds < *out.medianSeconds / 2;
    }
}

} // namespace

PanelDiagnostics raterDiagnostics(const PanelCells &cells, std::span<const RaterPace> pace, double level)
{
    PanelDiagnostics out;
    out.reason = out.severityReason = cells.reason;
    out.raters.resize(cells.shape.raters);
    if (out.reason != NoNumber::None) {
        for (RaterDiagnostics &rater : out.raters)
            rater.reason = NoNumber::NoRatings;
        return out;
    }
    const ScoreGrid grid = unitGrid(cells);
    for (std::size_t r = 0; r < out.raters.size(); ++r) {
        describeScores(cells, grid, r, out.raters[r]);
        describeHalo(cells, grid, r, out.raters[r]);
    }
    const FairMeans fair = fairMeans(grid);
    out.severityReason = fair.reason;
    if (fair.reason == NoNumber::None) {
        describeResiduals(grid, fair, out.raters);
        describeCorrelations(severityRemoved(grid, fair), level, out.raters);
    }
    describePace(pace, out.raters);
    compare(out);
    return out;
}

PanelDeviations deviationsFromPanel(const ScoreGrid &totals)
{
    PanelDeviations out{ScoreGrid::empty(totals.raters, totals.teams),
                        ScoreGrid::empty(totals.raters, totals.teams)};
    const FairMeans fair = fairMeans(totals);
    for (std::size_t r = 0; r < totals.raters; ++r)
        for (std::size_t t = 0; t < totals.teams; ++t) {
            if (!totals.has(r, t))
                continue;
            if (fair.raw[t] != 0)
                out.raw.at(r, t) = (totals.at(r, t) - fair.raw[t]) / std::abs(fair.raw[t]);
            if (fair.reason == NoNumber::None && fair.fair[t] != 0)
                out.adjusted.at(r, t) =
                    (totals.at(r, t) - fair.raterEffects[r] - fair.fair[t]) / std::abs(fair.fair[t]);
        }
    return out;
}

} // namespace jeoul::stats
