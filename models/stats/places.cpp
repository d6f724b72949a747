// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/places.h"

#include <algorithm>
#include <cmath>

namespace jeoul::stats {

namespace {

constexpr double kEqual = 1e-10;

double slack(std::span<const double> values)
{
    double largest = 0;
    for (const double value : values)
        if (!std::isnan(value))
            largest = std::max(largest, std::abs(value));
    return largest * kEqual;
}

/// Calls group(begin, end) for each run of equal values in `order`, which is filled with the positions of the
/// present values, largest first.
template <typename Group>
void walk(std::span<const double> values, std::vector<std::size_t> &order, const Group &group)
{
    order.clear();
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i]))
            continue;
        // Insertion: there are few teams, and this runs once for each of thousands of draws.
        std::size_t at = order.size();
        order.push_back(i);
        for (; at > 0 && values[order[at - 1]] < values[i]; --at)
            order[at] = order[at - 1];
        order[at] = i;
    }
    const double equal = slack(values);
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin + 1;
        while (end < order.size() && values[order[end - 1]] - values[order[end]] <= equal)
            ++end;
        group(begin, end);
        begin = end;
    }
}

} // namespace

std::vector<std::size_t> competitionPlaces(std::span<const double> values)
{
    std::vector<std::size_t> out(values.size(), 0);
    std::vector<std::size_t> order;
    walk(values, order, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            out[order[i]] = begin + 1;
    });
    return out;
}

std::vector<double> averagePlaces(std::span<const double> values)
{
    std::vector<double> out(values.size(), 0);
    std::vector<std::size_t> order;
    walk(values, order, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            out[order[i]] = static_cast<double>(begin + 1 + end) / 2;
    });
    return out;
}

PlaceTable::PlaceTable(std::size_t teams)
    : m_teams(teams)
    , m_sums(teams * teams, 0)
{
}

void PlaceTable::add(std::span<const double> values)
{
    ++m_draws;
    walk(values, m_order, [&](std::size_t begin, std::size_t end) {
        const double share = 1 / static_cast<double>(end - begin);
        for (std::size_t i = begin; i < end; ++i)
            for (std::size_t place = begin; place < end; ++place)
                m_sums[m_order[i] * m_teams + place] += share;
    });
}

std::vector<double> PlaceTable::shares() const
{
    std::vector<double> out(m_sums);
    for (double &value : out)
        value = m_draws > 0 ? value / static_cast<double>(m_draws) : 0;
    return out;
}

} // namespace jeoul::stats
