// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/panelintervals.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace jeoul::reporting {

namespace {

constexpr double kUpperTail = 0.975;

double meanOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double standardDeviation(const std::vector<double> &values)
{
    const double mean = meanOf(values);
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

double quantile(double degreesOfFreedom)
{
    return boost::math::quantile(boost::math::students_t(degreesOfFreedom), kUpperTail);
}

double medianOf(const std::vector<double> &sorted)
{
    const std::size_t half = sorted.size() / 2;
    return sorted.size() % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

void setInterval(MeanInterval &interval, double halfWidth)
{
    interval.low = *interval.centre - halfWidth;
    interval.high = *interval.centre + halfWidth;
}

} // namespace

MeanInterval meanInterval(const std::vector<double> &values)
{
    MeanInterval out;
    out.n = static_cast<int>(values.size());
    if (values.empty())
        return out;
    out.centre = meanOf(values);
    if (values.size() >= 2) {
        const double n = static_cast<double>(values.size());
        setInterval(out, quantile(n - 1) * standardDeviation(values) / std::sqrt(n));
    }
    return out;
}

MeanInterval ruleInterval(const PanelRule &rule, std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    MeanInterval out = meanInterval(values);
    if (rule.average == Average::Median && !values.empty()) {
        // Shown around the median, with the spread of the mean: no better interval is customary here.
        const double shift = medianOf(values) - *out.centre;
        out.centre = *out.centre + shift;
        if (out.low) {
            out.low = *out.low + shift;
            out.high = *out.high + shift;
        }
        return out;
    }
    const auto low = static_cast<std::size_t>(std::max(0, rule.dropLow));
    const auto high = static_cast<std::size_t>(std::max(0, rule.dropHigh));
    const bool trims = rule.average == Average::TrimmedMean && out.n >= rule.minReviewers &&
                       values.size() > low + high + 1;
    if (!trims)
        return out;
    const auto first = values.begin() + static_cast<std::ptrdiff_t>(low);
    const auto last = values.end() - static_cast<std::ptrdiff_t>(high);
    const std::vector<double> kept(first, last);
    std::fill(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(low), kept.front());
    std::fill(values.end() - static_cast<std::ptrdiff_t>(high), values.end(), kept.back());
    const double n = static_cast<double>(values.size());
    const double k = static_cast<double>(kept.size());
    out.centre = meanOf(kept);
    setInterval(out, quantile(k - 1) * standardDeviation(values) / (k / n * std::sqrt(n)));
    return out;
}

bool includesZero(double centre, const std::vector<double> &differences)
{
    if (differences.size() < 2)
        return false;
    const double n = static_cast<double>(differences.size());
    return std::abs(centre) <= quantile(n - 1) * standardDeviation(differences) / std::sqrt(n);
}

} // namespace jeoul::reporting
