// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/panelbootstrap.h"

#include "models/stats/parallelfor.h"
#include "models/stats/places.h"
#include "models/stats/quantile.h"
#include "models/stats/randomstream.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jeoul::stats {

namespace {

/// Raters with a number for any team.
std::vector<std::uint32_t> presentRaters(const ScoreGrid &grid)
{
    std::vector<std::uint32_t> out;
    for (std::size_t r = 0; r < grid.raters; ++r)
        for (std::size_t t = 0; t < grid.teams; ++t)
            if (grid.has(r, t)) {
                out.push_back(static_cast<std::uint32_t>(r));
                break;
            }
    return out;
}

/// Observed totals and the reason why nothing can be drawn, if there is one.
PanelBootstrap begin(const ScoreGrid &grid, Average average, const BootstrapOptions &options)
{
    PanelBootstrap out;
    out.resamples = options.resamples;
    out.raters = presentRaters(grid).size();
    out.totals = teamTotals(grid, {average, false}).totals;
    if (out.raters == 0 || grid.teams == 0)
        out.reason = NoNumber::NoRatings;
    else if (out.raters < 2)
        out.reason = NoNumber::FewerThan2Raters;
    else if (std::any_of(out.totals.begin(), out.totals.end(), [](double v) { return std::isnan(v); }))
        out.reason = NoNumber::MissingPart;
    return out;
}

void keepUsable(std::size_t teams, std::vector<double> draws, PanelBootstrap &out)
{
    for (std::size_t b = 0; b < out.resamples; ++b) {
        const auto row = std::span(draws).subspan(b * teams, teams);
        if (std::any_of(row.begin(), row.end(), [](double v) { return std::isnan(v); }))
            continue;
        std::copy(row.begin(), row.end(), draws.begin() + static_cast<std::ptrdiff_t>(out.used * teams));
        ++out.used;
    }
    draws.resize(out.used * teams);
    out.draws = std::move(draws);
}

void addCovariance(std::size_t teams, PanelBootstrap &out)
{
    const double count = static_cast<double>(out.used);
    out.means.assign(teams, 0);
    for (std::size_t i = 0; i < out.draws.size(); ++i)
        out.means[i % teams] += out.draws[i] / count;
    out.covariance.assign(teams * teams, 0);
    std::vector<double> centred(teams);
    for (std::size_t b = 0; b < out.used; ++b) {
        for (std::size_t t = 0; t < teams; ++t)
            centred[t] = out.draws[b * teams + t] - out.means[t];
        for (std::size_t i = 0; i < teams; ++i)
            for (std::size_t j = 0; j < teams; ++j)
                out.covariance[i * teams + j] += centred[i] * centred[j] / count;
    }
    for (std::size_t t = 0; t < teams; ++t)
        out.ses.push_back(std::sqrt(out.covariance[t * teams + t]));
}

/// Everything below runs in one thread and in the order of the resamples.
void summarise(std::size_t teams, const BootstrapOptions &options, std::vector<double> draws,
               PanelBootstrap &out)
{
    keepUsable(teams, std::move(draws), out);
    if (out.used == 0) {
        out.reason = NoNumber::MissingPart;
        return;
    }
    addCovariance(teams, out);
    PlaceTable places(teams);
    for (std::size_t b = 0; b < out.used; ++b)
        places.add(std::span(out.draws).subspan(b * teams, teams));
    out.places = places.shares();
    std::vector<double> column(out.used);
    for (std::size_t t = 0; t < teams; ++t) {
        for (std::size_t b = 0; b < out.used; ++b)
            column[b] = out.draws[b * teams + t];
        const double tail = (1 - options.level) / 2;
        out.intervals.push_back(
            {quantileInPlace(column, tail), quantileInPlace(column, 1 - tail), options.level});
    }
}

void drawRaters(RandomStream &random, const std::vector<std::uint32_t> &present,
                std::vector<std::uint32_t> &drawn)
{
    for (std::uint32_t &rater : drawn)
        rater = present[random.below(static_cast<std::uint32_t>(present.size()))];
}

/// Numbers of the items of each benchmark, and how often each item was drawn.
class ItemDraw
{
public:
    explicit ItemDraw(const PanelShape &shape)
        : m_benchmarks(shape.benchmarks)
        , m_counts(shape.items())
    {
        for (std::uint32_t item = 0; item < shape.items(); ++item)
            m_benchmarks[shape.benchmarkOfItem[item]].push_back(item);
    }

    std::span<const std::uint32_t> draw(RandomStream &random)
    {
        std::fill(m_counts.begin(), m_counts.end(), 0U);
        for (const auto &items : m_benchmarks)
            for (std::size_t i = 0; i < items.size(); ++i)
                ++m_counts[items[random.below(static_cast<std::uint32_t>(items.size()))]];
        return m_counts;
    }

private:
    std::vector<std::vector<std::uint32_t>> m_benchmarks;
    std::vector<std::uint32_t> m_counts;
};

void medians(const ScoreGrid &grid, std::span<const std::uint32_t> drawn, std::span<double> totals)
{
    std::vector<double> values;
    for (std::size_t t = 0; t < grid.teams; ++t) {
        values.clear();
        for (const std::uint32_t rater : drawn)
            if (grid.has(rater, t))
                values.push_back(grid.at(rater, t));
        totals[t] = averageOf(Average::Median, values);
    }
}

} // namespace

void totalsOfResample(const ScoreGrid &grid, Average average, std::span<const std::uint32_t> drawn,
                      std::span<double> totals)
{
    if (average == Average::Median) {
        medians(grid, drawn, totals);
        return;
    }
    const double dropped = average == Average::Trimmed ? 2 : 0;
    for (std::size_t t = 0; t < grid.teams; ++t) {
        double sum = 0;
        double count = 0;
        double low = std::numeric_limits<double>::infinity();
        double high = -low;
        for (const std::uint32_t rater : drawn) {
            const double value = grid.at(rater, t);
            if (std::isnan(value))
                continue;
            sum += value;
            count += 1;
            low = std::min(low, value);
            high = std::max(high, value);
        }
        const double kept = dropped > 0 ? sum - low - high : sum;
        totals[t] = count > dropped ? kept / (count - dropped) : ScoreGrid::kMissing;
    }
}

PanelBootstrap bootstrapRaters(const ScoreGrid &grid, Average average, const BootstrapOptions &options)
{
    PanelBootstrap out = begin(grid, average, options);
    if (out.reason != NoNumber::None)
        return out;
    const std::vector<std::uint32_t> present = presentRaters(grid);
    std::vector<double> draws(options.resamples * grid.teams);
    parallelFor(options.resamples, options.threads, [&](std::size_t from, std::size_t to) {
        std::vector<std::uint32_t> drawn(present.size());
        for (std::size_t b = from; b < to; ++b) {
            RandomStream random(options.seed, b);
            drawRaters(random, present, drawn);
            totalsOfResample(grid, average, drawn, std::span(draws).subspan(b * grid.teams, grid.teams));
        }
    });
    summarise(grid.teams, options, std::move(draws), out);
    return out;
}

PanelBootstrap bootstrapRatersAndItems(const PanelCells &cells, const PanelWeights &weights, Average average,
                                       const BootstrapOptions &options)
{
    const ScoreGrid observed = raterTotals(cells, weights);
    PanelBootstrap out = begin(observed, average, options);
    if (out.reason != NoNumber::None)
        return out;
    const ItemResampler resampler(cells, weights);
    const std::vector<std::uint32_t> present = presentRaters(observed);
    std::vector<double> draws(options.resamples * observed.teams);
    parallelFor(options.resamples, options.threads, [&](std::size_t from, std::size_t to) {
        std::vector<std::uint32_t> drawn(present.size());
        ItemDraw items(cells.shape);
        ScoreGrid grid = observed;
        std::vector<bool> wanted(observed.raters);
        for (std::size_t b = from; b < to; ++b) {
            RandomStream random(options.seed, b);
            drawRaters(random, present, drawn);
            std::fill(wanted.begin(), wanted.end(), false);
            for (const std::uint32_t rater : drawn)
                wanted[rater] = true;
            resampler.totals(items.draw(random), wanted, grid);
            totalsOfResample(grid, average, drawn, std::span(draws).subspan(b * grid.teams, grid.teams));
        }
    });
    summarise(observed.teams, options, std::move(draws), out);
    return out;
}

} // namespace jeoul::stats
