// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/krippendorffalpha.h"

#include "models/stats/runningsum.h"
#include "models/stats/unitcounts.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace jeoul::stats {

namespace {

struct Disagreement
{
    double observed = 0;
    double expected = 0;
};

double pairableCount(const UnitTable &table)
{
    return static_cast<double>(table.ratings.size());
}

/// The score nearest to the mean. Taken off all scores, so that S² and m Q do not cancel for values like
/// 1000001; a score and not the mean itself, so that differences of whole numbers stay exact and the order of
/// the ratings in a unit cannot change the last digit.
double nearest(const std::vector<double> &scores, double mean)
{
    return *std::min_element(scores.begin(), scores.end(),
                             [mean](double a, double b) { return std::abs(a - mean) < std::abs(b - mean); });
}

/// Interval disagreement of scores per level: within a unit, the sum of squared differences over ordered
/// pairs is 2 (m Q - S²), with S and Q the sums of scores and of their squares.
Disagreement squaredDifferences(const UnitTable &table, const std::vector<double> &scores)
{
    const double n = pairableCount(table);
    RunningSum total;
    for (std::size_t v = 0; v < scores.size(); ++v)
        total.add(table.counts[v] * scores[v]);
    const double centre = nearest(scores, total.value() / n);
    RunningSum within;
    for (std::size_t u = 0; u < table.units(); ++u) {
        double sum = 0;
        double squares = 0;
        const auto unit = table.unit(u);
        for (const std::uint32_t level : unit) {
            const double score = scores[level] - centre;
            sum += score;
            squares += score * score;
        }
        const double m = static_cast<double>(unit.size());
        within.add(2 * (m * squares - sum * sum) / (m - 1));
    }
    RunningSum sum;
    RunningSum squares;
    for (std::size_t v = 0; v < scores.size(); ++v) {
        sum.add(table.counts[v] * (scores[v] - centre));
        squares.add(table.counts[v] * (scores[v] - centre) * (scores[v] - centre));
    }
    const double between = 2 * (n * squares.value() - sum.value() * sum.value());
    return {within.value() / n, between / (n * (n - 1))};
}

/// Ordinal disagreement is the interval one on the middle rank of each level among the pairable ratings.
std::vector<double> middleRanks(const UnitTable &table)
{
    std::vector<double> ranks(table.counts.size());
    double below = 0;
    for (std::size_t v = 0; v < ranks.size(); ++v) {
        ranks[v] = below + table.counts[v] / 2;
        below += table.counts[v];
    }
    return ranks;
}

/// Squared distances on a ratio scale, tabulated unless there are very many levels: at most 8 MiB.
class RatioDistances
{
public:
    explicit RatioDistances(const std::vector<double> &levels)
        : m_levels(levels)
    {
        if (levels.size() > kTabulated)
            return;
        m_table.reserve(levels.size() * levels.size());
        for (const double v : levels) {
            for (const double w : levels)
                m_table.push_back(distance(v, w));
        }
    }
    [[nodiscard]] double between(std::size_t v, std::size_t w) const
    {
        return m_table.empty() ? distance(m_levels[v], m_levels[w]) : m_table[v * m_levels.size() + w];
    }

private:
    static constexpr std::size_t kTabulated = 1024;
    static double distance(double v, double w)
    {
        if (v + w == 0)
            return 0;
        const double share = (v - w) / (v + w);
        return share * share;
    }

    const std::vector<double> &m_levels;
    std::vector<double> m_table;
};

Disagreement nominal(const UnitTable &table)
{
    const double n = pairableCount(table);
    UnitCounts counts(table.levels.size());
    RunningSum within;
    for (std::size_t u = 0; u < table.units(); ++u) {
        const auto unit = table.unit(u);
        counts.fill(unit);
        const double m = static_cast<double>(unit.size());
        double equal = 0;
        for (const std::uint32_t level : counts.seen())
            equal += counts.count(level) * counts.count(level);
        within.add((m * m - equal) / (m - 1));
    }
    RunningSum equal;
    for (const double count : table.counts)
        equal.add(count * count);
    return {within.value() / n, (n * n - equal.value()) / (n * (n - 1))};
}

Disagreement ratio(const UnitTable &table)
{
    const double n = pairableCount(table);
    const RatioDistances distances(table.levels);
    UnitCounts counts(table.levels.size());
    RunningSum within;
    std::vector<std::uint32_t> seen;
    for (std::size_t u = 0; u < table.units(); ++u) {
        const auto unit = table.unit(u);
        counts.fill(unit);
        seen = counts.seen();
        std::sort(seen.begin(), seen.end()); // so that the order of the ratings cannot change the last digit
        double sum = 0;
        for (std::size_t i = 0; i < seen.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                sum += counts.count(seen[i]) * counts.count(seen[j]) * distances.between(seen[i], seen[j]);
        }
        within.add(2 * sum / (static_cast<double>(unit.size()) - 1));
    }
    RunningSum between;
    for (std::size_t v = 0; v < table.levels.size(); ++v) {
        for (std::size_t w = 0; w < v; ++w)
            between.add(table.counts[v] * table.counts[w] * distances.between(v, w));
    }
    return {within.value() / n, 2 * between.value() / (n * (n - 1))};
}

Disagreement disagreement(const UnitTable &table, Metric metric)
{
    switch (metric) {
    case Metric::Nominal:
        return nominal(table);
    case Metric::Ordinal:
        return squaredDifferences(table, middleRanks(table));
    case Metric::Interval:
        return squaredDifferences(table, table.levels);
    case Metric::Ratio:
        return ratio(table);
    }
    return {};
}

NoNumber unusable(std::span<const UnitRating> ratings)
{
    const bool finite = std::all_of(ratings.begin(), ratings.end(),
                                    [](const UnitRating &rating) { return std::isfinite(rating.value); });
    if (!finite)
        return NoNumber::NotFinite;
    return ratings.empty() ? NoNumber::NoRatings : NoNumber::None;
}

} // namespace

AlphaResult krippendorffAlpha(const UnitTable &table, Metric metric)
{
    AlphaResult out;
    out.units = table.units();
    out.pairable = table.ratings.size();
    for (const double count : table.counts)
        out.levels += count > 0 ? 1 : 0;
    if (out.units == 0) {
        out.reason = NoNumber::NoUnitWithTwoRatings;
        return out;
    }
    if (out.levels < 2) {
        out.observed = out.expected = 0;
        out.reason = NoNumber::NoVariation;
        return out;
    }
    if (metric == Metric::Ratio && table.levels.front() < 0) {
        out.reason = NoNumber::NegativeRatioValue;
        return out;
    }
    const Disagreement found = disagreement(table, metric);
    out.observed = found.observed;
    out.expected = found.expected;
    out.alpha = 1 - found.observed / found.expected;
    return out;
}

AlphaResult krippendorffAlpha(std::span<const UnitRating> ratings, Metric metric)
{
    AlphaResult out;
    out.reason = unusable(ratings);
    return out.reason == NoNumber::None ? krippendorffAlpha(makeUnitTable(ratings), metric) : out;
}

} // namespace jeoul::stats
