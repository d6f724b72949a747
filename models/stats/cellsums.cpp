// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/cellsums.h"

#include <algorithm>
#include <thread>

namespace jeoul::stats {

CellSums CellSums::of(const RatingColumns &columns, unsigned threads)
{
    const RatingShape &shape = columns.shape();
    CellSums out;
    out.m_shape = {shape.raters, shape.teams, shape.benchmarks, shape.criteria};
    out.m_sums.assign(shape.raters * out.m_shape.groups(), 0);
    out.m_counts.assign(out.m_sums.size(), 0);
    const std::size_t workers = std::clamp<std::size_t>(threads, 1, std::max<std::size_t>(1, shape.raters));
    const auto begin = [&](std::size_t worker) { return shape.raters * worker / workers; };
    std::vector<std::jthread> others;
    for (std::size_t w = 1; w < workers; ++w)
        others.emplace_back([&, w] { out.addRaters(columns, begin(w), begin(w + 1)); });
    out.addRaters(columns, 0, begin(1));
    others.clear();
    return out;
}

void CellSums::addRaters(const RatingColumns &columns, std::size_t first, std::size_t last)
{
    const RatingShape &shape = columns.shape();
    const auto items = columns.items();
    const auto teams = columns.teams();
    const auto criteria = columns.criteria();
    const auto levels = columns.levels();
    const std::size_t teamStride = m_shape.benchmarks * m_shape.criteria;
    for (std::size_t rater = first; rater < last; ++rater) {
        double *sums = m_sums.data() + rater * m_shape.groups();
        std::uint32_t *counts = m_counts.data() + rater * m_shape.groups();
        for (std::size_t i = columns.raterStarts()[rater]; i < columns.raterStarts()[rater + 1]; ++i) {
            const std::size_t group =
                teams[i] * teamStride + shape.benchmarkOfItem[items[i]] * m_shape.criteria + criteria[i];
            sums[group] += shape.levels[levels[i]];
            ++counts[group];
        }
    }
}

UnitSums UnitSums::of(const RatingColumns &columns)
{
    const RatingShape &shape = columns.shape();
    UnitSums out{shape.items(), shape.teams, shape.criteria, {}, {}, {}};
    out.counts.assign(out.items * out.teams * out.criteria, 0);
    out.sums.assign(out.counts.size(), 0);
    out.squares.assign(out.counts.size(), 0);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::size_t at = out.unit(columns.items()[i], columns.teams()[i], columns.criteria()[i]);
        const double value = columns.value(i);
        ++out.counts[at];
        out.sums[at] += value;
        out.squares[at] += value * value;
    }
    return out;
}

} // namespace jeoul::stats
