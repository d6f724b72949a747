// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/panelbootstrap.h"

#include <algorithm>

namespace jeoul::stats {

namespace {

std::size_t cellIndex(const PanelCells &cells, std::size_t item, std::size_t criterion, std::size_t place)
{
    return (item * cells.shape.criteria + criterion) * cells.block() + place;
}

} // namespace

ItemResampler::ItemResampler(const PanelCells &cells, const PanelWeights &weights)
    : m_block(cells.block())
{
    const std::vector<double> benchmarks = normalised(weights.benchmarks);
    const std::vector<double> criteria = normalised(weights.criteria);
    m_valid = cells.reason == NoNumber::None && benchmarks.size() == cells.shape.benchmarks &&
              criteria.size() == cells.shape.criteria;
    if (!m_valid)
        return;
    m_full.assign(cells.shape.items() * m_block, 0);
    m_partial.resize(cells.shape.benchmarks);
    for (std::uint32_t item = 0; item < cells.shape.items(); ++item)
        m_partial[cells.shape.benchmarkOfItem[item]].items.push_back(item);
    for (std::size_t b = 0; b < cells.shape.benchmarks; ++b)
        for (std::size_t c = 0; c < cells.shape.criteria; ++c)
            for (std::size_t k = 0; benchmarks[b] * criteria[c] > 0 && k < m_block; ++k)
                addCell(cells, b, c, k, benchmarks[b] * criteria[c]);
    for (Partial &partial : m_partial) {
        // Collected cell by cell; read item by item.
        std::vector<double> turned(partial.sums.size());
        const std::size_t items = partial.items.size();
        const std::size_t count = partial.totals.size();
        for (std::size_t cell = 0; cell < count; ++cell)
            for (std::size_t i = 0; i < items; ++i)
                turned[i * count + cell] = partial.sums[cell * items + i];
        partial.sums = std::move(turned);
    }
}

void ItemResampler::addCell(const PanelCells &cells, std::size_t benchmark, std::size_t criterion,
                            std::size_t place, double weight)
{
    Partial &partial = m_partial[benchmark];
    const auto countAt = [&](std::uint32_t item) {
        return cells.itemCounts[cellIndex(cells, item, criterion, place)];
    };
    const auto &items = partial.items;
    if (std::all_of(items.begin(), items.end(), [&](std::uint32_t i) { return countAt(i) == 0; })) {
        m_lonely.push_back(static_cast<std::uint32_t>(place));
        return;
    }
    const bool full =
        std::all_of(items.begin(), items.end(), [&](std::uint32_t i) { return countAt(i) == 1; });
    const std::uint32_t cell = static_cast<std::uint32_t>(partial.totals.size());
    if (!full) {
        partial.totals.push_back(static_cast<std::uint32_t>(place));
        partial.weights.push_back(weight);
    }
    for (const std::uint32_t item : items) {
        const double sum = cells.itemSums[cellIndex(cells, item, criterion, place)];
        if (full) {
            m_full[item * m_block + place] += weight * sum / static_cast<double>(items.size());
            continue;
        }
        partial.sums.push_back(sum);
        if (countAt(item) != 1)
            partial.lacks.push_back({item, cell, 1 - static_cast<double>(countAt(item))});
    }
}

void ItemResampler::addPartial(const Partial &partial, std::span<const std::uint32_t> itemCounts,
                               ScoreGrid &out) const
{
    const std::size_t count = partial.totals.size();
    std::vector<double> sums(count, 0);
    std::vector<double> scores(count, static_cast<double>(partial.items.size()));
    for (std::size_t i = 0; i < partial.items.size(); ++i) {
        const double times = itemCounts[partial.items[i]];
        const double *const row = partial.sums.data() + i * count;
        for (std::size_t cell = 0; times > 0 && cell < count; ++cell)
            sums[cell] += times * row[cell];
    }
    for (const Partial::Lack &lack : partial.lacks)
        scores[lack.cell] -= itemCounts[lack.item] * lack.count;
    for (std::size_t cell = 0; cell < count; ++cell)
        // 0 / 0 is NaN, which is what a total without its part should be
        out.values[partial.totals[cell]] += partial.weights[cell] * (sums[cell] / scores[cell]);
}

void ItemResampler::totals(std::span<const std::uint32_t> itemCounts, ScoreGrid &out) const
{
    std::fill(out.values.begin(), out.values.end(), 0.0);
    double *const totals = out.values.data();
    for (std::size_t item = 0; item < itemCounts.size(); ++item) {
        const double times = itemCounts[item];
        const double *const row = m_full.data() + item * m_block;
        for (std::size_t k = 0; times > 0 && k < m_block; ++k)
            totals[k] += times * row[k];
    }
    for (const Partial &partial : m_partial)
        if (!partial.totals.empty())
            addPartial(partial, itemCounts, out);
    for (const std::uint32_t place : m_lonely)
        out.values[place] = ScoreGrid::kMissing;
}

} // namespace jeoul::stats
