// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/adjustedp.h"

#include <algorithm>
#include <cstddef>
#include <numeric>

namespace jeoul::stats {

namespace {

/// Positions of the values, the smallest first.
std::vector<std::size_t> ascending(std::span<const double> p)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [p](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    return order;
}

} // namespace

std::vector<double> holmAdjusted(std::span<const double> p)
{
    const std::vector<std::size_t> order = ascending(p);
    std::vector<double> out(p.size());
    double largest = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        largest = std::max(largest, std::min(1.0, p[order[i]] * static_cast<double>(p.size() - i)));
        out[order[i]] = largest;
    }
    return out;
}

std::vector<double> benjaminiHochbergAdjusted(std::span<const double> p)
{
    const std::vector<std::size_t> order = ascending(p);
    std::vector<double> out(p.size());
    double smallest = 1;
    for (std::size_t i = order.size(); i-- > 0;) {
        smallest =
            std::min(smallest, p[order[i]] * static_cast<double>(p.size()) / static_cast<double>(i + 1));
        out[order[i]] = smallest;
    }
    return out;
}

} // namespace jeoul::stats
