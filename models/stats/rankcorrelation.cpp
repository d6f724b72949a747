// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/rankcorrelation.h"

#include "models/stats/places.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace jeoul::stats {

namespace {

int sign(double value)
{
    return value > 0 ? 1 : value < 0 ? -1 : 0;
}

/// Mid-ranks less their mean; which end they count from is the same for both orders.
std::vector<double> centredRanks(std::span<const double> values)
{
    std::vector<double> ranks = averagePlaces(values);
    for (double &rank : ranks)
        rank -= (static_cast<double>(values.size()) + 1) / 2;
    return ranks;
}

double dot(const std::vector<double> &a, const std::vector<double> &b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

NoNumber unusable(std::span<const double> x, std::span<const double> y)
{
    if (x.size() != y.size())
        return NoNumber::UnequalLengths;
    if (x.size() < 2)
        return NoNumber::FewerThan2Teams;
    const auto finite = [](double v) { return std::isfinite(v); };
    const bool usable = std::all_of(x.begin(), x.end(), finite) && std::all_of(y.begin(), y.end(), finite);
    return usable ? NoNumber::None : NoNumber::NotFinite;
}

} // namespace

RankCorrelation rankCorrelation(std::span<const double> x, std::span<const double> y)
{
    RankCorrelation out;
    out.n = x.size();
    out.reason = unusable(x, y);
    if (out.reason != NoNumber::None)
        return out;
    const std::vector<double> ranksX = centredRanks(x);
    const std::vector<double> ranksY = centredRanks(y);
    double agreeing = 0;
    double pairsX = 0;
    double pairsY = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const int dx = sign(ranksX[i] - ranksX[j]);
            const int dy = sign(ranksY[i] - ranksY[j]);
            agreeing += dx * dy;
            pairsX += dx * dx;
            pairsY += dy * dy;
        }
    if (pairsX == 0 || pairsY == 0) {
        out.reason = NoNumber::NoVariation;
        return out;
    }
    out.tauB = agreeing / std::sqrt(pairsX * pairsY);
    out.spearman = dot(ranksX, ranksY) / std::sqrt(dot(ranksX, ranksX) * dot(ranksY, ranksY));
    return out;
}

} // namespace jeoul::stats
