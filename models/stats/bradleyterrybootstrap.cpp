// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/bradleyterrybootstrap.h"

#include "models/stats/bradleyterry.h"
#include "models/stats/disjointsets.h"
#include "models/stats/pairtable.h"
#include "models/stats/parallelfor.h"
#include "models/stats/places.h"
#include "models/stats/quantile.h"
#include "models/stats/randomdraws.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

namespace jeoul::stats {

namespace {

using Eigen::Index;

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
constexpr double kSmallStep = 1e-6; // the next one would be about its square

/// Votes of one rater on one row of the table.
struct Ballot
{
    std::size_t row = 0;
    double firstWins = 0;
    double secondWins = 0;
    double ties = 0;
};

/// What stays the same for all resamples.
struct Source
{
    PairModel model;
    bool orderEffect = false;
    bool davidson = false;
    std::vector<PairRow> table;
    std::vector<PairRow> prior;
    std::vector<std::vector<Ballot>> raters;
    std::uint64_t votes = 0;
    Eigen::VectorXd start; ///< all parameters of the votes themselves
    std::optional<NearbyFits> nearby;
};

std::vector<std::vector<Ballot>> ballots(const std::vector<RaterRow> &rows, const std::vector<PairRow> &table)
{
    std::vector<std::vector<Ballot>> out;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i == 0 || rows[i].rater != rows[i - 1].rater)
            out.emplace_back();
        PairRow row = rows[i].row;
        if (row.extras.empty())
            turn(row);
        const auto at =
            std::lower_bound(table.begin(), table.end(), row, [](const PairRow &a, const PairRow &b) {
                return std::tie(a.first, a.second, a.extras) < std::tie(b.first, b.second, b.extras);
            });
        out.back().push_back(
            {static_cast<std::size_t>(at - table.begin()), row.firstWins, row.secondWins, row.ties});
    }
    return out;
}

Source sourceOf(const BradleyTerryResult &fit, std::span<const PairVotes> rows,
                const PairBootstrapOptions &options)
{
    Source out;
    const std::vector<RaterRow> byRater = raterRows(rows, options.orderEffect);
    out.orderEffect = options.orderEffect;
    out.davidson = options.davidson;
    out.model = {static_cast<Index>(fit.systems), options.orderEffect ? 1 : 0, fit.logNu.has_value()};
    out.table = together(byRater);
    if (options.halfWinPrior)
        addPrior(out.model, options.orderEffect, out.prior);
    out.raters = ballots(byRater, out.table);
    out.votes = fit.votes;
    out.start = Eigen::VectorXd::Zero(out.model.size());
    for (std::size_t i = 0; i < fit.systems; ++i)
        out.start[static_cast<Index>(i)] = fit.strengths[i].estimate;
    if (fit.orderEffect)
        out.start[out.model.systems] = fit.orderEffect->estimate;
    if (fit.logNu)
        out.start[out.model.size() - 1] = fit.logNu->estimate;
    std::vector<PairRow> all = out.table;
    all.insert(all.end(), out.prior.begin(), out.prior.end());
    out.nearby.emplace(out.model, all, out.start);
    return out;
}

/// One thread's copy of the table, refilled for each resample.
class Resample
{
public:
    explicit Resample(const Source &source)
        : m_source(source)
        , m_rows(source.table)
    {
    }

    /// All votes drawn anew: a multinomial as a chain of binomials.
    void drawVotes(RandomStream &random)
    {
        std::uint64_t left = m_source.votes;
        double weight = static_cast<double>(m_source.votes);
        const auto take = [&](double votes) {
            const std::uint64_t drawn = drawBinomial(random, left, votes >= weight ? 1 : votes / weight);
            left -= drawn;
            weight -= votes;
            return static_cast<double>(drawn);
        };
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            m_rows[i].firstWins = take(m_source.table[i].firstWins);
            m_rows[i].secondWins = take(m_source.table[i].secondWins);
            m_rows[i].ties = take(m_source.table[i].ties);
        }
    }

    void drawRaters(RandomStream &random)
    {
        for (PairRow &row : m_rows)
            row.firstWins = row.secondWins = row.ties = 0;
        const std::uint32_t raters = static_cast<std::uint32_t>(m_source.raters.size());
        for (std::uint32_t i = 0; i < raters; ++i)
            for (const Ballot &ballot : m_source.raters[random.below(raters)]) {
                m_rows[ballot.row].firstWins += ballot.firstWins;
                m_rows[ballot.row].secondWins += ballot.secondWins;
                m_rows[ballot.row].ties += ballot.ties;
            }
    }

    /// Strengths and, last, the order effect; all NaN when they are not finite.
    void fit(std::span<double> out) const
    {
        std::fill(out.begin(), out.end(), kMissing);
        double ties = 0;
        double decisive = 0;
        for (const PairRow &row : m_rows) {
            ties += row.ties;
            decisive += row.firstWins + row.secondWins;
        }
        PairModel model = m_source.model;
        model.davidson = m_source.davidson && ties > 0;
        if ((m_source.davidson && decisive == 0) || (m_source.prior.empty() && !connected()))
            return;
        const std::optional<Eigen::VectorXd> found =
            m_source.prior.empty() ? parametersOf(model, m_rows) : parametersOf(model, withPrior());
        if (!found)
            return;
        const double mean = found->head(model.systems).mean();
        for (Index i = 0; i < model.systems; ++i)
            out[static_cast<std::size_t>(i)] = (*found)[i] - mean;
        if (m_source.orderEffect)
            out.back() = (*found)[model.systems];
    }

private:
    [[nodiscard]] std::optional<Eigen::VectorXd> parametersOf(const PairModel &model,
                                                              const std::vector<PairRow> &rows) const
    {
        std::optional<Eigen::VectorXd> found;
        if (model.size() == m_source.model.size())
            found = m_source.nearby->fit(rows);
        if (!found) {
            Eigen::VectorXd start = m_source.start;
            start.conservativeResize(model.size());
            if (auto newton = maximise(model, rows, std::move(start), kSmallStep, false))
                found = std::move(newton->parameters);
        }
        return found;
    }
    [[nodiscard]] std::vector<PairRow> withPrior() const
    {
        std::vector<PairRow> all = m_rows;
        all.insert(all.end(), m_source.prior.begin(), m_source.prior.end());
        return all;
    }
    [[nodiscard]] bool connected() const
    {
        // Pairs decided both ways nearly always tie all systems together, and are quickly seen.
        DisjointSets mutual(static_cast<std::size_t>(m_source.model.systems));
        for (const PairRow &row : m_rows) {
            if (row.firstWins + row.ties > 0 && row.secondWins + row.ties > 0)
                mutual.join(static_cast<std::size_t>(row.first), static_cast<std::size_t>(row.second));
            if (mutual.count() == 1)
                return true;
        }
        std::vector<PairVotes> votes;
        for (const PairRow &row : m_rows)
            votes.push_back({0, static_cast<std::uint32_t>(row.first), static_cast<std::uint32_t>(row.second),
                             static_cast<std::uint64_t>(row.firstWins),
                             static_cast<std::uint64_t>(row.secondWins),
                             static_cast<std::uint64_t>(row.ties)});
        return winGraph(static_cast<std::size_t>(m_source.model.systems), votes).connected();
    }

    const Source &m_source;
    std::vector<PairRow> m_rows;
};

struct Column
{
    double se = 0;
    Interval interval;
};

Column describe(std::vector<double> values, double level)
{
    double mean = 0;
    for (const double value : values)
        mean += value / static_cast<double>(values.size());
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean) / static_cast<double>(values.size());
    const double tail = (1 - level) / 2;
    return {std::sqrt(squares), {quantileInPlace(values, tail), quantileInPlace(values, 1 - tail), level}};
}

void summarise(std::size_t systems, std::size_t width, const std::vector<double> &draws,
               const PairBootstrapOptions &options, PairBootstrap &out)
{
    std::vector<double> orders;
    for (std::size_t b = 0; b < options.resamples; ++b) {
        const auto row = std::span(draws).subspan(b * width, width);
        if (std::isnan(row.front()))
            continue;
        out.draws.insert(out.draws.end(), row.begin(), row.begin() + static_cast<std::ptrdiff_t>(systems));
        if (options.orderEffect)
            orders.push_back(row.back());
        ++out.used;
    }
    if (out.used == 0) {
        out.reason = NoNumber::Separated;
        return;
    }
    PlaceTable places(systems);
    for (std::size_t b = 0; b < out.used; ++b)
        places.add(std::span(out.draws).subspan(b * systems, systems));
    out.places = places.shares();
    for (std::size_t i = 0; i < systems; ++i) {
        std::vector<double> values(out.used);
        for (std::size_t b = 0; b < out.used; ++b)
            values[b] = out.draws[b * systems + i];
        const Column column = describe(std::move(values), options.level);
        out.ses.push_back(column.se);
        out.intervals.push_back(column.interval);
    }
    if (options.orderEffect) {
        const Column column = describe(std::move(orders), options.level);
        out.orderSe = column.se;
        out.orderInterval = column.interval;
    }
}

} // namespace

PairBootstrap bradleyTerryBootstrap(std::size_t systems, std::span<const PairVotes> rows,
                                    const PairBootstrapOptions &options)
{
    PairBootstrap out;
    out.resamples = options.resamples;
    BradleyTerryOptions fitOptions;
    fitOptions.ties = options.davidson ? TieRule::Davidson : TieRule::Half;
    fitOptions.orderEffect = options.orderEffect;
    fitOptions.halfWinPrior = options.halfWinPrior;
    const BradleyTerryResult fit = bradleyTerry(systems, rows, fitOptions);
    out.raters = fit.raters;
    out.reason = fit.reason;
    const bool byRaters = options.unit == PairBootstrapOptions::Unit::Raters;
    if (out.reason == NoNumber::None && byRaters && out.raters < 2)
        out.reason = NoNumber::FewerThan2Raters;
    if (out.reason != NoNumber::None)
        return out;
    const Source source = sourceOf(fit, rows, options);
    const std::size_t width = systems + (options.orderEffect ? 1 : 0);
    std::vector<double> draws(options.resamples * width);
    parallelFor(options.resamples, options.threads, [&](std::size_t from, std::size_t to) {
        Resample resample(source);
        for (std::size_t b = from; b < to; ++b) {
            RandomStream random(options.seed, b);
            if (byRaters)
                resample.drawRaters(random);
            else
                resample.drawVotes(random);
            resample.fit(std::span(draws).subspan(b * width, width));
        }
    });
    summarise(systems, width, draws, options, out);
    return out;
}

} // namespace jeoul::stats
