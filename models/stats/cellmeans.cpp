// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/cellmeans.h"

#include <algorithm>
#include <limits>

namespace jeoul::stats {

namespace {

constexpr std::size_t kLeastForTrimming = 3;

/// What a trimmed mean needs of the values.
class Extremes
{
public:
    void add(double value)
    {
        ++m_n;
        m_sum += value;
        m_low = std::min(m_low, value);
        m_high = std::max(m_high, value);
    }
    [[nodiscard]] CountedMean trimmed() const
    {
        if (m_n < kLeastForTrimming)
            return {m_n, {}};
        if (m_low == m_high)
            return {m_n, m_low}; // all equal: the value itself, not what rounding makes of it
        return {m_n, (m_sum - m_low - m_high) / static_cast<double>(m_n - 2)};
    }

private:
    std::size_t m_n = 0;
    double m_sum = 0;
    double m_low = std::numeric_limits<double>::infinity();
    double m_high = -std::numeric_limits<double>::infinity();
};

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

} // namespace jeoul::stats
