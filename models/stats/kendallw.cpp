// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/kendallw.h"

#include "models/stats/fdistribution.h"
#include "models/stats/randomstream.h"
#include "models/stats/runningsum.h"

#include <algorithm>
#include <numeric>

namespace jeoul::stats {

namespace {

/// Twice the mid-ranks, so that they are whole numbers, with the tie correction of the rater.
struct Ranking
{
    std::vector<double> doubled;
    double ties = 0; ///< sum of t³ - t
    bool flat = false;
};

Ranking ranked(const std::vector<double> &scores)
{
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&scores](std::size_t a, std::size_t b) { return scores[a] < scores[b]; });
    Ranking out;
    out.doubled.resize(scores.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t last = first;
        while (last + 1 < order.size() && scores[order[last + 1]] == scores[order[first]])
            ++last;
        for (std::size_t i = first; i <= last; ++i)
            out.doubled[order[i]] = static_cast<double>(first + last + 2);
        const double tied = static_cast<double>(last - first + 1);
        out.ties += tied * tied * tied - tied;
        out.flat = last - first + 1 == order.size();
        first = last + 1;
    }
    return out;
}

/// The sum of squared deviations of the objects' rank sums.
double spread(const std::vector<double> &doubledSums, double raters)
{
    const double centre = raters * (static_cast<double>(doubledSums.size()) + 1); // twice m (n + 1)/2
    double out = 0;
    for (const double sum : doubledSums)
        out += (sum - centre) * (sum - centre);
    return out / 4;
}

double permutationShare(const std::vector<Ranking> &rankings, double s, std::uint64_t seed,
                        std::size_t permutations)
{
    const double least = s * (1 - 1e-12); // equal sums, rounded differently, are as large
    std::size_t asLarge = 0;
    std::vector<double> sums;
    for (std::size_t i = 0; i < permutations; ++i) {
        RandomStream random(seed, i);
        sums = rankings.front().doubled; // only the others move: what counts is how ranks meet
        for (std::size_t j = 1; j < rankings.size(); ++j) {
            // From the same start every time, so that a resample depends on its own stream alone.
            std::vector<double> shuffled = rankings[j].doubled;
            random.shuffle(shuffled);
            for (std::size_t u = 0; u < sums.size(); ++u)
                sums[u] += shuffled[u];
        }
        asLarge += spread(sums, static_cast<double>(rankings.size())) >= least ? 1U : 0U;
    }
    return static_cast<double>(1 + asLarge) / static_cast<double>(1 + permutations);
}

/// Scores of every rater who rated all units, in the order of the raters.
std::vector<std::vector<double>> completeRaters(const CrossedTable &table, KendallW &out)
{
    std::vector<std::vector<double>> scores(table.raterCount());
    for (std::size_t u = 0; u < table.units(); ++u) {
        for (std::size_t i = table.starts[u]; i < table.starts[u + 1]; ++i)
            scores[table.raters[i]].push_back(table.values[i]);
    }
    std::vector<std::vector<double>> complete;
    for (std::size_t r = 0; r < scores.size(); ++r) {
        if (scores[r].size() < table.units()) {
            out.leftOut.push_back(table.raterIds[r]);
            continue;
        }
        out.raters.push_back(table.raterIds[r]);
        complete.push_back(std::move(scores[r]));
    }
    return complete;
}

NoNumber unusable(const CrossedTable &table)
{
    if (const NoNumber fault = table.fault(); fault != NoNumber::None)
        return fault;
    return table.units() < 2 ? NoNumber::FewerThan2Units : NoNumber::None;
}

std::vector<Ranking> rankAll(const CrossedTable &table, KendallW &out)
{
    std::vector<Ranking> rankings;
    for (const auto &scores : completeRaters(table, out)) {
        rankings.push_back(ranked(scores));
        if (rankings.back().flat)
            out.flat.push_back(out.raters[rankings.size() - 1]);
    }
    return rankings;
}

} // namespace

KendallW kendallW(const CrossedTable &table, std::uint64_t seed, std::size_t permutations)
{
    KendallW out;
    out.objects = table.units();
    out.reason = unusable(table);
    if (out.reason != NoNumber::None)
        return out;
    const std::vector<Ranking> rankings = rankAll(table, out);
    if (rankings.size() < 2) {
        out.reason = NoNumber::FewerThan2Raters;
        return out;
    }
    if (out.flat.size() == rankings.size()) {
        out.reason = NoNumber::NoVariation;
        return out;
    }
    const double n = static_cast<double>(out.objects);
    const double m = static_cast<double>(rankings.size());
    std::vector<double> sums(out.objects, 0);
    double ties = 0;
    for (const Ranking &ranking : rankings) {
        ties += ranking.ties;
        for (std::size_t u = 0; u < sums.size(); ++u)
            sums[u] += ranking.doubled[u];
    }
    out.s = spread(sums, m);
    out.uncorrected = 12 * out.s / (m * m * (n * n * n - n));
    out.w = 12 * out.s / (m * m * (n * n * n - n) - m * ties);
    out.df = n - 1;
    out.chiSquared = m * (n - 1) * *out.w;
    out.p = chiSquaredTail(*out.chiSquared, out.df);
    out.permutations = permutations;
    if (permutations > 0)
        out.permutationP = permutationShare(rankings, out.s, seed, permutations);
    return out;
}

} // namespace jeoul::stats
