// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/clusteredmean.h"

#include "models/stats/runningsum.h"
#include "models/stats/tdistribution.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace jeoul::stats {

namespace {

/// G/(G - 1) times the sum of squared cluster sums over n²; 0 for a single cluster.
double clusterVariance(const std::vector<double> &sums, double n)
{
    RunningSum squares;
    for (const double sum : sums)
        squares.add(sum * sum);
    const double g = static_cast<double>(sums.size());
    return g < 2 ? 0 : g / (g - 1) * squares.value() / (n * n);
}

/// The values in an order of their own, and their deviations from the mean summed by rater, item and cell.
class Clusters
{
public:
    explicit Clusters(std::span<const ClusteredValue> values)
        : m_values(values.begin(), values.end())
    {
        std::sort(m_values.begin(), m_values.end(), [](const ClusteredValue &a, const ClusteredValue &b) {
            return std::tie(a.rater, a.item, a.value) < std::tie(b.rater, b.item, b.value);
        });
        for (const ClusteredValue &value : m_values) {
            m_raterOf.push_back(static_cast<std::uint32_t>(value.rater));
            m_itemOf.push_back(static_cast<std::uint32_t>(value.item));
        }
        m_raterSums.resize(renumber(m_raterOf).size(), 0);
        m_itemSums.resize(renumber(m_itemOf).size(), 0);
    }
    [[nodiscard]] double mean() const
    {
        RunningSum sum;
        for (const ClusteredValue &value : m_values)
            sum.add(value.value);
        return sum.value() / static_cast<double>(m_values.size());
    }
    void sumDeviations(double mean)
    {
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            const double deviation = m_values[i].value - mean;
            m_raterSums[m_raterOf[i]] += deviation;
            m_itemSums[m_itemOf[i]] += deviation;
            const bool sameCell = i > 0 && m_raterOf[i] == m_raterOf[i - 1] && m_itemOf[i] == m_itemOf[i - 1];
            if (!sameCell)
                m_cellSums.push_back(0);
            m_cellSums.back() += deviation;
        }
    }
    [[nodiscard]] const std::vector<double> &raters() const { return m_raterSums; }
    [[nodiscard]] const std::vector<double> &items() const { return m_itemSums; }
    [[nodiscard]] const std::vector<double> &cells() const { return m_cellSums; }

private:
    std::vector<ClusteredValue> m_values;
    std::vector<std::uint32_t> m_raterOf, m_itemOf;
    std::vector<double> m_raterSums, m_itemSums, m_cellSums;
};

void setInterval(ClusteredMean &out, double level)
{
    const double r = *out.raterVariance;
    const double i = *out.itemVariance;
    const double c = *out.cellVariance;
    out.variance = std::max({r + i - c, r, i});
    if (*out.variance <= 0) {
        out.intervalReason = NoNumber::NoVariation;
        return;
    }
    const double raterDf = static_cast<double>(out.raters) - 1;
    const double itemDf = static_cast<double>(out.items) - 1;
    if (*out.variance > r && *out.variance > i)
        out.df =
            *out.variance * *out.variance / (r * r / raterDf + i * i / itemDf + c * c / (raterDf * itemDf));
    else
        out.df = r >= i ? raterDf : itemDf;
    const double half = tTwoSidedQuantile(level, *out.df) * std::sqrt(*out.variance);
    out.interval = Interval{*out.mean - half, *out.mean + half, level};
}

} // namespace

ClusteredMean clusteredMean(std::span<const ClusteredValue> values, double level)
{
    ClusteredMean out;
    out.n = values.size();
    const bool finite = std::all_of(values.begin(), values.end(),
                                    [](const ClusteredValue &value) { return std::isfinite(value.value); });
    if (values.empty() || !finite) {
        out.reason = out.intervalReason = values.empty() ? NoNumber::NoRatings : NoNumber::NotFinite;
        return out;
    }
    Clusters clusters(values);
    out.mean = clusters.mean();
    out.raters = clusters.raters().size();
    out.items = clusters.items().size();
    const auto [low, high] = std::minmax_element(
        values.begin(), values.end(),
        [](const ClusteredValue &a, const ClusteredValue &b) { return a.value < b.value; });
    if (out.raters < 2 || out.items < 2 || low->value == high->value) {
        out.intervalReason = out.raters < 2  ? NoNumber::FewerThan2Raters
                             : out.items < 2 ? NoNumber::FewerThan2Items
                                             : NoNumber::NoVariation;
        return out;
    }
    clusters.sumDeviations(*out.mean);
    const double n = static_cast<double>(out.n);
    out.raterVariance = clusterVariance(clusters.raters(), n);
    out.itemVariance = clusterVariance(clusters.items(), n);
    out.cellVariance = clusterVariance(clusters.cells(), n);
    setInterval(out, level);
    return out;
}

} // namespace jeoul::stats
