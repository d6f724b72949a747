// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/ratingcolumns.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jeoul::stats {

namespace {

constexpr std::size_t kWide = std::size_t{1} << 16;
constexpr std::size_t kNarrow = std::size_t{1} << 8;
constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

bool withinLimits(const RatingShape &shape)
{
    return shape.raters <= kWide && shape.items() <= kWide && shape.benchmarks <= kWide &&
           shape.levels.size() <= kWide && shape.teams <= kNarrow && shape.criteria <= kNarrow;
}

ColumnsFault faultOf(const RatingShape &shape)
{
    if (!withinLimits(shape))
        return ColumnsFault::TooManyNames;
    if (std::any_of(shape.benchmarkOfItem.begin(), shape.benchmarkOfItem.end(),
                    [&](std::uint16_t benchmark) { return benchmark >= shape.benchmarks; }))
        return ColumnsFault::UnknownName;
    if (std::any_of(shape.levels.begin(), shape.levels.end(), [](double v) { return !std::isfinite(v); }))
        return ColumnsFault::UnknownLevel;
    return ColumnsFault::None;
}

ColumnsFault faultOf(const RatingShape &shape, const PackedRating &rating)
{
    if (rating.rater >= shape.raters || rating.item >= shape.items() || rating.team >= shape.teams ||
        rating.criterion >= shape.criteria)
        return ColumnsFault::UnknownName;
    return rating.level < shape.levels.size() ? ColumnsFault::None : ColumnsFault::UnknownLevel;
}

/// Place of a rating's cell in the grid of all cells, in canonical order.
std::uint64_t cellOf(const RatingShape &shape, const PackedRating &rating)
{
    const std::uint64_t unit =
        (std::uint64_t{rating.rater} * shape.items() + rating.item) * shape.teams + rating.team;
    return unit * shape.criteria + rating.criterion;
}

std::uint64_t cellCount(const RatingShape &shape)
{
    return std::uint64_t{shape.raters} * shape.items() * shape.teams * shape.criteria;
}

} // namespace

RatingColumns::Built RatingColumns::build(RatingShape shape, std::span<const PackedRating> ratings)
{
    Built out;
    out.fault = faultOf(shape);
    for (std::size_t i = 0; i < ratings.size() && out.fault == ColumnsFault::None; ++i) {
        out.row = i;
        out.fault = faultOf(shape, ratings[i]);
    }
    if (out.fault != ColumnsFault::None)
        return out;
    out.columns.m_shape = std::move(shape);
    out.columns.reserve(ratings.size());
    const std::uint64_t dense = 4 * std::uint64_t{ratings.size()} + 1024;
    const std::size_t repeated = cellCount(out.columns.m_shape) <= dense ? out.columns.fillFromGrid(ratings)
                                                                         : out.columns.fillSorted(ratings);
    if (repeated != kNone) {
        out = {{}, ColumnsFault::RatedTwice, repeated};
        return out;
    }
    out.row = 0;
    out.columns.findRaterStarts();
    return out;
}

void RatingColumns::reserve(std::size_t ratings)
{
    m_rater.reserve(ratings);
    m_item.reserve(ratings);
    m_team.reserve(ratings);
    m_criterion.reserve(ratings);
    m_level.reserve(ratings);
}

void RatingColumns::append(const PackedRating &rating)
{
    m_rater.push_back(rating.rater);
    m_item.push_back(rating.item);
    m_team.push_back(rating.team);
    m_criterion.push_back(rating.criterion);
    m_level.push_back(rating.level);
}

std::size_t RatingColumns::fillFromGrid(std::span<const PackedRating> ratings)
{
    // Level + 1 by cell, so that 0 is an empty cell and a doubled one shows itself.
    std::vector<std::uint32_t> grid(static_cast<std::size_t>(cellCount(m_shape)), 0);
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        std::uint32_t &slot = grid[static_cast<std::size_t>(cellOf(m_shape, ratings[i]))];
        if (slot != 0)
            return i;
        slot = std::uint32_t{ratings[i].level} + 1;
    }
    std::size_t cell = 0;
    for (std::size_t rater = 0; rater < m_shape.raters; ++rater) {
        for (std::size_t item = 0; item < m_shape.items(); ++item) {
            for (std::size_t team = 0; team < m_shape.teams; ++team) {
                for (std::size_t criterion = 0; criterion < m_shape.criteria; ++criterion, ++cell) {
                    if (grid[cell] != 0)
                        append({static_cast<std::uint16_t>(rater), static_cast<std::uint16_t>(item),
                                static_cast<std::uint8_t>(team), static_cast<std::uint8_t>(criterion),
                                static_cast<std::uint16_t>(grid[cell] - 1)});
                }
            }
        }
    }
    return kNone;
}

std::size_t RatingColumns::fillSorted(std::span<const PackedRating> ratings)
{
    struct Keyed
    {
        std::uint64_t cell = 0;
        std::size_t row = 0;
    };
    std::vector<Keyed> order(ratings.size());
    for (std::size_t i = 0; i < ratings.size(); ++i)
        order[i] = {cellOf(m_shape, ratings[i]), i};
    std::sort(order.begin(), order.end(), [](const Keyed &a, const Keyed &b) {
        return a.cell != b.cell ? a.cell < b.cell : a.row < b.row;
    });
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && order[i].cell == order[i - 1].cell)
            return order[i].row;
        append(ratings[order[i].row]);
    }
    return kNone;
}

void RatingColumns::findRaterStarts()
{
    m_raterStarts.assign(m_shape.raters + 1, 0);
    for (const std::uint16_t rater : m_rater)
        ++m_raterStarts[std::size_t{rater} + 1];
    for (std::size_t r = 0; r < m_shape.raters; ++r)
        m_raterStarts[r + 1] += m_raterStarts[r];
}

} // namespace jeoul::stats
