// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/cellmeans.h"

#include <algorithm>
#include <array>
#include <limits>

namespace jeoul::stats {

namespace {

constexpr std::size_t kLeastForTrimming = 3;

/// Sum, number and the two values at either end, which is what a trimmed mean needs with or without one of
/// the values.
class Extremes
{
public:
    void add(double value)
    {
        ++m_n;
        m_sum += value;
        if (value < m_low[1]) {
            m_low[1] = value;
            if (m_low[1] < m_low[0])
                std::swap(m_low[0], m_low[1]);
        }
        if (value > m_high[1]) {
            m_high[1] = value;
            if (m_high[1] > m_high[0])
                std::swap(m_high[0], m_high[1]);
        }
    }
    [[nodiscard]] CountedMean trimmed() const { return rest(m_n, m_sum, m_low[0], m_high[0]); }
    [[nodiscard]] CountedMean trimmedWithout(double value) const
    {
        return rest(m_n - 1, m_sum - value, value == m_low[0] ? m_low[1] : m_low[0],
                    value == m_high[0] ? m_high[1] : m_high[0]);
    }

private:
    static CountedMean rest(std::size_t n, double sum, double low, double high)
    {
        if (n < kLeastForTrimming)
            return {n, {}};
        if (low == high)
            return {n, low}; // all equal: the value itself, not what rounding makes of it
        return {n, (sum - low - high) / static_cast<double>(n - 2)};
    }

    static constexpr double kInfinity = std::numeric_limits<double>::infinity();
    std::size_t m_n = 0;
    double m_sum = 0;
    std::array<double, 2> m_low = {kInfinity, kInfinity};    ///< ascending
    std::array<double, 2> m_high = {-kInfinity, -kInfinity}; ///< descending
};

std::vector<Extremes> teamExtremes(const RaterTeamTotals &totals)
{
    std::vector<Extremes> teams(totals.teams());
    for (std::size_t r = 0; r < totals.raters(); ++r) {
        for (std::size_t t = 0; t < totals.teams(); ++t) {
            if (totals.at(r, t))
                teams[t].add(*totals.at(r, t));
        }
    }
    return teams;
}

std::optional<double> raterTotal(const CellSums &sums, const TotalWeights &weights, std::size_t rater,
                                 std::size_t team)
{
    double total = 0;
    for (std::size_t b = 0; b < weights.benchmarks.size(); ++b) {
        double points = 0;
        for (std::size_t c = 0; c < weights.criteria.size(); ++c) {
            if (weights.benchmarks[b] == 0 || weights.criteria[c] == 0)
                continue;
            const std::size_t group = sums.group(team, b, c);
            const std::uint32_t n = sums.count(rater, group);
            if (n == 0)
                return std::nullopt;
            points += weights.criteria[c] * (sums.sum(rater, group) / n);
        }
        total += weights.benchmarks[b] * points;
    }
    return total;
}

} // namespace

std::vector<CountedMean> groupMeans(const CellSums &sums)
{
    std::vector<CountedMean> out(sums.shape().groups());
    std::vector<double> totals(out.size(), 0);
    for (std::size_t r = 0; r < sums.shape().raters; ++r) {
        for (std::size_t g = 0; g < out.size(); ++g) {
            totals[g] += sums.sum(r, g);
            out[g].n += sums.count(r, g);
        }
    }
    for (std::size_t g = 0; g < out.size(); ++g) {
        if (out[g].n > 0)
            out[g].mean = totals[g] / static_cast<double>(out[g].n);
    }
    return out;
}

std::vector<CountedMean> trimmedGroupMeans(const CellSums &sums)
{
    std::vector<Extremes> groups(sums.shape().groups());
    for (std::size_t r = 0; r < sums.shape().raters; ++r) {
        for (std::size_t g = 0; g < groups.size(); ++g) {
            if (const std::uint32_t n = sums.count(r, g); n > 0)
                groups[g].add(sums.sum(r, g) / n);
        }
    }
    std::vector<CountedMean> out;
    out.reserve(groups.size());
    for (const Extremes &group : groups)
        out.push_back(group.trimmed());
    return out;
}

RaterTeamTotals raterTotals(const CellSums &sums, const TotalWeights &weights)
{
    RaterTeamTotals out(sums.shape().raters, sums.shape().teams);
    if (weights.benchmarks.size() != sums.shape().benchmarks ||
        weights.criteria.size() != sums.shape().criteria)
        return out;
    for (std::size_t r = 0; r < out.raters(); ++r) {
        for (std::size_t t = 0; t < out.teams(); ++t)
            out.at(r, t) = raterTotal(sums, weights, r, t);
    }
    return out;
}

std::vector<CountedMean> teamMeans(const RaterTeamTotals &totals)
{
    std::vector<CountedMean> out(totals.teams());
    for (std::size_t t = 0; t < totals.teams(); ++t) {
        double sum = 0;
        for (std::size_t r = 0; r < totals.raters(); ++r) {
            if (const auto &value = totals.at(r, t)) {
                sum += *value;
                ++out[t].n;
            }
        }
        if (out[t].n > 0)
            out[t].mean = sum / static_cast<double>(out[t].n);
    }
    return out;
}

std::vector<CountedMean> trimmedTeamMeans(const RaterTeamTotals &totals)
{
    std::vector<CountedMean> out;
    for (const Extremes &team : teamExtremes(totals))
        out.push_back(team.trimmed());
    return out;
}

std::vector<CountedMean> trimmedLeavingOneOut(const RaterTeamTotals &totals)
{
    const std::vector<Extremes> teams = teamExtremes(totals);
    std::vector<CountedMean> out;
    out.reserve(totals.raters() * totals.teams());
    for (std::size_t r = 0; r < totals.raters(); ++r) {
        for (std::size_t t = 0; t < totals.teams(); ++t) {
            const auto &value = totals.at(r, t);
            out.push_back(value ? teams[t].trimmedWithout(*value) : teams[t].trimmed());
        }
    }
    return out;
}

} // namespace jeoul::stats
