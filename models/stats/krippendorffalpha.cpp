// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/krippendorffalpha.h"

#include "models/stats/runningsum.h"

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

/// Interval disagreement of scores per level: within a unit, the sum of squared differences over ordered
/// pairs is 2 (m Q - S²), with S and Q the sums of scores and of their squares.
Disagreement squaredDifferences(const UnitTable &table, const std::vector<double> &scores)
{
    const double n = pairableCount(table);
    RunningSum total;
    for (std::size_t v = 0; v < scores.size(); ++v)
        total.add(table.counts[v] * scores[v]);
    const double centre = total.value() / n; // without it S² and m Q would cancel for values like 1000001
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

double ratioDistance(double v, double w)
{
    if (v + w == 0)
        return 0;
    const double share = (v - w) / (v + w);
    return share * share;
}

/// Counts of the levels in one unit, cleared in time proportional to the unit.
class UnitCounts
{
public:
    explicit UnitCounts(std::size_t levels)
        : m_counts(levels, 0)
    {
    }
    void fill(std::span<const std::uint32_t> unit)
    {
        for (const std::uint32_t level : m_seen)
            m_counts[level] = 0;
        m_seen.clear();
        for (const std::uint32_t level : unit) {
            if (m_counts[level]++ == 0)
                m_seen.push_back(level);
        }
    }
    [[nodiscard]] const std::vector<std::uint32_t> &seen() const { return m_seen; }
    [[nodiscard]] double count(std::uint32_t level) const { return m_counts[level]; }

private:
    std::vector<double> m_counts;
    std::vector<std::uint32_t> m_seen;
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
    UnitCounts counts(table.levels.size());
    RunningSum within;
    for (std::size_t u = 0; u < table.units(); ++u) {
        const auto unit = table.unit(u);
        counts.fill(unit);
        double sum = 0;
        for (const std::uint32_t v : counts.seen()) {
            for (const std::uint32_t w : counts.seen())
                sum += counts.count(v) * counts.count(w) * ratioDistance(table.levels[v], table.levels[w]);
        }
        within.add(sum / (static_cast<double>(unit.size()) - 1));
    }
    RunningSum between;
    for (std::size_t v = 0; v < table.levels.size(); ++v) {
        for (std::size_t w = 0; w < table.levels.size(); ++w)
            between.add(table.counts[v] * table.counts[w] * ratioDistance(table.levels[v], table.levels[w]));
    }
    return {within.value() / n, between.value() / (n * (n - 1))};
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
