// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/alphajackknife.h"

#include "models/stats/coincidences.h"
#include "models/stats/runningsum.h"
#include "models/stats/tdistribution.h"
#include "models/stats/unitcounts.h"

#include <algorithm>
#include <cmath>

namespace jeoul::stats {

namespace {

constexpr std::size_t kMostLevels = 1024;
constexpr double kMostWork = 2e9; ///< cells of coincidence tables visited

/// A unit with at least two ratings.
struct PairedUnit
{
    double size = 0;
    LevelCounts counts;
};

/// The pairable ratings by unit, item and rater, with the coincidence tables from which parts are taken away.
class Jackknife
{
public:
    Jackknife(const CrossedTable &table, std::span<const Item> itemOf, const UnitTable &paired);

    [[nodiscard]] std::size_t items() const { return m_unitsOfItem.size(); }
    [[nodiscard]] std::size_t raters() const { return m_raters; }
    [[nodiscard]] const std::vector<double> &levels() const { return m_levels; }
    [[nodiscard]] Coincidences withoutItem(std::size_t item) const;
    [[nodiscard]] Coincidences withoutRater(std::size_t rater) const;

private:
    struct Part
    {
        std::uint32_t unit = 0;
        std::uint32_t level = 0;
    };
    void takeUnit(const UnitCounts &counts, double size, std::uint32_t item);
    void takeRaters(std::vector<std::uint32_t> raters, const std::vector<Part> &parts);

    std::vector<double> m_levels;
    std::vector<PairedUnit> m_units;
    std::vector<std::vector<std::size_t>> m_unitsOfItem;
    std::vector<std::vector<Part>> m_partsOfRater; ///< in the order of the units
    std::size_t m_raters = 0;
    Coincidences m_all;     ///< with all raters
    Coincidences m_reduced; ///< as if every unit had lost a rater, before its own pairs are taken away
};

Jackknife::Jackknife(const CrossedTable &table, std::span<const Item> itemOf, const UnitTable &paired)
    : m_levels(paired.levels)
    , m_all(paired.levels.size())
    , m_reduced(paired.levels.size())
{
    std::vector<std::size_t> places;
    std::vector<std::uint32_t> items;
    for (std::size_t u = 0; u < table.units(); ++u) {
        if (table.size(u) < 2)
            continue;
        places.push_back(u);
        items.push_back(static_cast<std::uint32_t>(itemOf[static_cast<std::size_t>(table.unitIds[u])]));
    }
    m_unitsOfItem.resize(renumber(items).size());
    std::vector<std::uint32_t> raters;
    std::vector<Part> parts;
    raters.reserve(paired.ratings.size());
    parts.reserve(paired.ratings.size());
    UnitCounts counts(m_levels.size());
    std::vector<std::uint32_t> levels;
    for (std::size_t i = 0; i < places.size(); ++i) {
        levels.clear();
        for (std::size_t k = table.starts[places[i]]; k < table.starts[places[i] + 1]; ++k) {
            const auto at = std::lower_bound(m_levels.begin(), m_levels.end(), table.values[k]);
            levels.push_back(static_cast<std::uint32_t>(at - m_levels.begin()));
            raters.push_back(table.raters[k]);
            parts.push_back({static_cast<std::uint32_t>(i), levels.back()});
        }
        counts.fill(levels);
        takeUnit(counts, static_cast<double>(levels.size()), items[i]);
    }
    takeRaters(std::move(raters), parts);
}

void Jackknife::takeUnit(const UnitCounts &counts, double size, std::uint32_t item)
{
    PairedUnit unit{size, {}};
    for (const std::uint32_t level : counts.seen())
        unit.counts.emplace_back(level, counts.count(level));
    std::sort(unit.counts.begin(), unit.counts.end()); // so that sums do not depend on who came first
    m_all.addPairs(unit.counts, 1 / (unit.size - 1));
    m_all.addCounts(unit.counts, 1);
    if (unit.size > 2)
        m_reduced.addPairs(unit.counts, 1 / (unit.size - 2));
    m_unitsOfItem[item].push_back(m_units.size());
    m_units.push_back(std::move(unit));
}

void Jackknife::takeRaters(std::vector<std::uint32_t> raters, const std::vector<Part> &parts)
{
    m_raters = renumber(raters).size();
    m_partsOfRater.resize(m_raters);
    std::vector<std::size_t> sizes(m_raters, 0);
    for (const std::uint32_t rater : raters)
        ++sizes[rater];
    for (std::size_t rater = 0; rater < m_raters; ++rater)
        m_partsOfRater[rater].reserve(sizes[rater]);
    for (std::size_t k = 0; k < parts.size(); ++k)
        m_partsOfRater[raters[k]].push_back(parts[k]);
}

Coincidences Jackknife::withoutItem(std::size_t item) const
{
    Coincidences rest = m_all;
    for (const std::size_t u : m_unitsOfItem[item]) {
        rest.addPairs(m_units[u].counts, -1 / (m_units[u].size - 1));
        rest.addCounts(m_units[u].counts, -1);
    }
    return rest;
}

/// A unit of m raters that loses one divides its pairs by m - 2 and drops out below two ratings. Whichever
/// is shorter is visited: the units that the rater judged, or those that the rater did not.
Coincidences Jackknife::withoutRater(std::size_t rater) const
{
    const std::vector<Part> &own = m_partsOfRater[rater];
    const bool most = 2 * own.size() > m_units.size();
    Coincidences rest = m_all;
    if (most) {
        rest.addPairs(m_all, -1);
        rest.addPairs(m_reduced, 1);
    }
    std::size_t next = 0;
    for (std::size_t u = 0; u < m_units.size(); ++u) {
        const PairedUnit &unit = m_units[u];
        const bool judged = next < own.size() && own[next].unit == u;
        if (judged != most) {
            const double sign = most ? -1 : 1;
            rest.addPairs(unit.counts, -sign / (unit.size - 1));
            if (unit.size > 2)
                rest.addPairs(unit.counts, sign / (unit.size - 2));
        }
        if (!judged)
            continue;
        const std::uint32_t level = own[next++].level;
        if (unit.size > 2) {
            rest.addPairsOf(unit.counts, level, -1 / (unit.size - 2));
            rest.addCount(level, -1);
        } else {
            rest.addCounts(unit.counts, -1);
        }
    }
    return rest;
}

/// (g - 1)/g times the sum of squared deviations from their mean; nothing when one of the values is missing.
std::optional<double> jackknifeVariance(const std::vector<std::optional<double>> &values)
{
    const double g = static_cast<double>(values.size());
    RunningSum sum;
    for (const auto &value : values) {
        if (!value)
            return std::nullopt;
        sum.add(*value);
    }
    RunningSum squares;
    for (const auto &value : values)
        squares.add((*value - sum.value() / g) * (*value - sum.value() / g));
    return (g - 1) / g * squares.value();
}

void setInterval(AlphaInterval &out, double level)
{
    const double variance = *out.itemVariance + *out.raterVariance;
    out.se = std::sqrt(variance);
    if (variance <= 0) {
        out.intervalReason = NoNumber::NoVariation;
        return;
    }
    out.df = variance * variance /
             (*out.itemVariance * *out.itemVariance / (static_cast<double>(out.items) - 1) +
              *out.raterVariance * *out.raterVariance / (static_cast<double>(out.raters) - 1));
    const double half = tTwoSidedQuantile(level, *out.df) * *out.se;
    out.interval = Interval{*out.point.alpha - half, std::min(1.0, *out.point.alpha + half), level};
}

/// Alphas without one item or one rater, a vector per metric.
using LeftOut = std::vector<std::vector<std::optional<double>>>;

void keepAlphas(const Coincidences &rest, std::span<const double> levels, std::span<const Metric> metrics,
                LeftOut &out)
{
    for (std::size_t i = 0; i < metrics.size(); ++i)
        out[i].push_back(rest.alpha(levels, metrics[i]));
}

void setIntervals(const Jackknife &jackknife, std::span<const Metric> metrics, double level,
                  std::vector<AlphaInterval> &results)
{
    LeftOut withoutItem(metrics.size());
    for (std::size_t item = 0; item < jackknife.items(); ++item)
        keepAlphas(jackknife.withoutItem(item), jackknife.levels(), metrics, withoutItem);
    LeftOut withoutRater(metrics.size());
    for (std::size_t rater = 0; rater < jackknife.raters(); ++rater)
        keepAlphas(jackknife.withoutRater(rater), jackknife.levels(), metrics, withoutRater);
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        AlphaInterval &out = results[i];
        if (!out.point.alpha)
            continue;
        out.itemVariance = jackknifeVariance(withoutItem[i]);
        out.raterVariance = jackknifeVariance(withoutRater[i]);
        if (out.itemVariance && out.raterVariance)
            setInterval(out, level);
        else
            out.intervalReason = NoNumber::NoVariation;
    }
}

NoNumber noInterval(const CrossedTable &table, const UnitTable &paired, std::size_t items, std::size_t raters)
{
    if (table.repeated)
        return NoNumber::RatedTwice;
    if (raters < 3)
        return NoNumber::FewerThan3Raters;
    if (items < 10)
        return NoNumber::FewerThan10Items;
    const double cells = static_cast<double>(paired.levels.size() * paired.levels.size());
    const bool tooMany =
        paired.levels.size() > kMostLevels || cells * static_cast<double>(items + raters) > kMostWork;
    return tooMany ? NoNumber::TooManyValues : NoNumber::None;
}

} // namespace

std::vector<AlphaInterval> alphaWithInterval(const CrossedTable &table, std::span<const Item> itemOf,
                                             std::span<const Metric> metrics, double level)
{
    std::vector<UnitRating> ratings;
    std::vector<std::uint32_t> items;
    std::vector<std::uint32_t> raters;
    for (std::size_t u = 0; u < table.units(); ++u) {
        for (const double value : table.valuesOf(u))
            ratings.push_back({static_cast<std::uint32_t>(u), value});
        if (table.size(u) < 2)
            continue;
        items.push_back(static_cast<std::uint32_t>(itemOf[static_cast<std::size_t>(table.unitIds[u])]));
        raters.insert(raters.end(), table.ratersOf(u).begin(), table.ratersOf(u).end());
    }
    std::vector<AlphaInterval> results(metrics.size());
    const UnitTable paired = table.finite() ? makeUnitTable(ratings) : UnitTable{};
    const std::size_t itemCount = renumber(items).size();
    const std::size_t raterCount = renumber(raters).size();
    const NoNumber reason = noInterval(table, paired, itemCount, raterCount);
    bool wanted = false;
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        AlphaInterval &out = results[i];
        out.point = table.finite() && !ratings.empty() ? krippendorffAlpha(paired, metrics[i])
                                                       : krippendorffAlpha(ratings, metrics[i]);
        out.items = itemCount;
        out.raters = raterCount;
        out.intervalReason = out.point.alpha ? reason : out.point.reason;
        wanted = wanted || (out.point.alpha && reason == NoNumber::None);
    }
    if (wanted)
        setIntervals(Jackknife(table, itemOf, paired), metrics, level, results);
    return results;
}

} // namespace jeoul::stats
