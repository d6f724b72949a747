// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/coincidences.h"

#include <algorithm>

namespace jeoul::stats {

namespace {

double squaredDistance(double v, double w, Metric metric)
{
    if (metric == Metric::Nominal)
        return v == w ? 0 : 1;
    if (metric != Metric::Ratio)
        return (v - w) * (v - w);
    if (v + w == 0)
        return 0;
    const double share = (v - w) / (v + w);
    return share * share;
}

} // namespace

Coincidences::Coincidences(std::size_t levels)
    : m_levels(levels)
    , m_pairs(levels * levels, 0)
    , m_counts(levels, 0)
{
}

void Coincidences::addPairs(const LevelCounts &unit, double factor)
{
    for (const auto &[v, nv] : unit) {
        double *row = m_pairs.data() + v * m_levels;
        for (const auto &[w, nw] : unit)
            row[w] += factor * nv * nw;
        row[v] -= factor * nv;
    }
}

void Coincidences::addPairsOf(const LevelCounts &unit, std::uint32_t level, double factor)
{
    for (const auto &[v, nv] : unit) {
        m_pairs[level * m_levels + v] += factor * nv;
        m_pairs[v * m_levels + level] += factor * nv;
    }
    m_pairs[level * m_levels + level] -= 2 * factor;
}

void Coincidences::addCounts(const LevelCounts &unit, double factor)
{
    for (const auto &[v, nv] : unit)
        m_counts[v] += factor * nv;
}

void Coincidences::addPairs(const Coincidences &other, double factor)
{
    for (std::size_t i = 0; i < m_pairs.size(); ++i)
        m_pairs[i] += factor * other.m_pairs[i];
}

/// The values between which differences are taken: middle ranks for ordinal, the levels themselves otherwise.
std::vector<double> Coincidences::scores(std::span<const double> levels, Metric metric) const
{
    std::vector<double> out(levels.begin(), levels.end());
    if (metric != Metric::Ordinal)
        return out;
    double below = 0;
    for (std::size_t v = 0; v < out.size(); ++v) {
        out[v] = below + m_counts[v] / 2;
        below += m_counts[v];
    }
    return out;
}

std::optional<double> Coincidences::alpha(std::span<const double> levels, Metric metric) const
{
    const std::vector<double> at = scores(levels, metric);
    double n = 0;
    for (const double count : m_counts)
        n += count;
    double observed = 0;
    double expected = 0;
    for (std::size_t v = 1; v < m_levels; ++v) {
        for (std::size_t w = 0; w < v; ++w) {
            const double distance = squaredDistance(at[v], at[w], metric);
            observed += m_pairs[v * m_levels + w] * distance;
            expected += m_counts[v] * m_counts[w] * distance;
        }
    }
    if (expected == 0)
        return std::nullopt;
    return 1 - (n - 1) * observed / expected;
}

} // namespace jeoul::stats
