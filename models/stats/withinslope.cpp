// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/withinslope.h"

#include "models/stats/runningsum.h"
#include "models/stats/tdistribution.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <vector>

namespace jeoul::stats {

namespace {

constexpr std::size_t kLeastClusters = 5;

/// Takes the mean of its group off every x and y of points sorted by group. Returns the number of groups.
std::size_t centre(std::vector<SlopePoint> &points)
{
    std::size_t groups = 0;
    for (std::size_t begin = 0; begin < points.size(); ++groups) {
        RunningSum x;
        RunningSum y;
        std::size_t end = begin;
        for (; end < points.size() && points[end].group == points[begin].group; ++end) {
            x.add(points[end].x);
            y.add(points[end].y);
        }
        const double count = static_cast<double>(end - begin);
        for (; begin < end; ++begin) {
            points[begin].x -= x.value() / count;
            points[begin].y -= y.value() / count;
        }
    }
    return groups;
}

void addPlain(const std::vector<SlopePoint> &points, double squares, double level, WithinSlope &out)
{
    out.df = static_cast<double>(out.n) - static_cast<double>(out.groups) - 1;
    if (out.df <= 0) {
        out.intervalReason = NoNumber::TooFewRatings;
        return;
    }
    RunningSum errors;
    for (const SlopePoint &point : points) {
        const double error = point.y - *out.slope * point.x;
        errors.add(error * error);
    }
    out.se = std::sqrt(errors.value() / out.df / squares);
    const double half = tTwoSidedQuantile(level, out.df) * *out.se;
    out.interval = Interval{*out.slope - half, *out.slope + half, level};
}

void addClustered(const std::vector<SlopePoint> &points, double squares, double level, WithinSlope &out)
{
    std::map<std::uint32_t, RunningSum> scores;
    for (const SlopePoint &point : points)
        scores[point.cluster].add(point.x * (point.y - *out.slope * point.x));
    out.clusters = scores.size();
    if (out.clusters < kLeastClusters) {
        out.clusteredReason = NoNumber::FewerThan5Raters;
        return;
    }
    RunningSum sum;
    for (const auto &[cluster, score] : scores)
        sum.add(score.value() * score.value());
    const double count = static_cast<double>(out.clusters);
    out.clusteredSe = std::sqrt(sum.value() * count / (count - 1)) / squares;
    const double half = tTwoSidedQuantile(level, count - 1) * *out.clusteredSe;
    out.clustered = Interval{*out.slope - half, *out.slope + half, level};
    if (*out.clusteredSe > 0)
        out.clusteredP = tTwoSidedP(*out.slope / *out.clusteredSe, count - 1);
}

void fail(NoNumber reason, WithinSlope &out)
{
    out.reason = out.intervalReason = out.clusteredReason = reason;
}

} // namespace

WithinSlope withinSlope(std::span<const SlopePoint> points, double level)
{
    WithinSlope out;
    out.n = points.size();
    if (points.empty() || !std::all_of(points.begin(), points.end(), [](const SlopePoint &p) {
            return std::isfinite(p.x) && std::isfinite(p.y);
        })) {
        fail(points.empty() ? NoNumber::NoRatings : NoNumber::NotFinite, out);
        return out;
    }
    std::vector<SlopePoint> sorted(points.begin(), points.end());
    const auto key = [](const SlopePoint &p) { return std::tie(p.group, p.cluster, p.x, p.y); };
    std::sort(sorted.begin(), sorted.end(),
              [&key](const SlopePoint &a, const SlopePoint &b) { return key(a) < key(b); });
    double largest = 0;
    for (const SlopePoint &point : sorted)
        largest = std::max(largest, std::abs(point.x));
    out.groups = centre(sorted);
    RunningSum squares;
    RunningSum products;
    for (const SlopePoint &point : sorted) {
        squares.add(point.x * point.x);
        products.add(point.x * point.y);
    }
    // What rounding leaves of equal values is no variation.
    if (squares.value() <= static_cast<double>(out.n) * largest * largest * 1e-24) {
        fail(NoNumber::NoVariation, out);
        return out;
    }
    out.slope = products.value() / squares.value();
    addPlain(sorted, squares.value(), level, out);
    addClustered(sorted, squares.value(), level, out);
    return out;
}

} // namespace jeoul::stats
