// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stats/panelbootstrap.h"
#include "models/stats/widevectors.h"

#include <algorithm>

namespace jeoul::stats {

namespace {

std::size_t cellIndex(const PanelCells &cells, std::size_t item, std::size_t criterion, std::size_t place)
{
    return (item * cells.shape.criteria + criterion) * cells.block() + place;
}

} // namespace

void ItemResampler::Times::fill(const std::vector<std::uint32_t> &items,
                                std::span<const std::uint32_t> counts)
{
    all.clear();
    drawn.clear();
    for (std::uint32_t i = 0; i < items.size(); ++i) {
        all.push_back(counts[items[i]]);
        if (counts[items[i]] > 0)
            drawn.push_back(i);
    }
}

ItemResampler::ItemResampler(const PanelCells &cells, const PanelWeights &weights)
    : m_block(cells.block())
    , m_teams(cells.shape.teams)
{
    const std::vector<double> benchmarks = normalised(weights.benchmarks);
    const std::vector<double> criteria = normalised(weights.criteria);
    m_valid = cells.reason == NoNumber::None && benchmarks.size() == cells.shape.benchmarks &&
              criteria.size() == cells.shape.criteria;
    if (!m_valid)
        return;
    m_full.assign(cells.shape.items() * m_block, 0);
    m_items.resize(cells.shape.benchmarks);
    for (std::uint32_t item = 0; item < cells.shape.items(); ++item)
        m_items[cells.shape.benchmarkOfItem[item]].push_back(item);
    for (std::size_t b = 0; b < cells.shape.benchmarks; ++b)
        for (std::size_t k = 0; k < m_block; ++k) // a rater's cells one after the other
            for (std::size_t c = 0; c < cells.shape.criteria; ++c)
                if (benchmarks[b] * criteria[c] > 0)
                    addCell(cells, b, c, k, benchmarks[b] * criteria[c]);
}

ItemResampler::Chunk &ItemResampler::chunkFor(std::size_t benchmark, std::size_t rater)
{
    const bool room = !m_chunks.empty() && m_chunks.back().benchmark == benchmark &&
                      m_chunks.back().rater == rater && m_chunks.back().lanes < kLanes;
    if (!room) {
        Chunk chunk;
        chunk.benchmark = benchmark;
        chunk.rater = rater;
        chunk.sums.resize(m_items[benchmark].size());
        m_chunks.push_back(std::move(chunk));
    }
    return m_chunks.back();
}

void ItemResampler::addCell(const PanelCells &cells, std::size_t benchmark, std::size_t criterion,
                            std::size_t place, double weight)
{
    const std::vector<std::uint32_t> &items = m_items[benchmark];
    const auto countAt = [&](std::uint32_t item) {
        return cells.itemCounts[cellIndex(cells, item, criterion, place)];
    };
    const auto sumAt = [&](std::uint32_t item) {
        return cells.itemSums[cellIndex(cells, item, criterion, place)];
    };
    if (std::all_of(items.begin(), items.end(), [&](std::uint32_t i) { return countAt(i) == 0; })) {
        m_lonely.push_back(place);
        return;
    }
    if (std::all_of(items.begin(), items.end(), [&](std::uint32_t i) { return countAt(i) == 1; })) {
        for (const std::uint32_t item : items)
            m_full[item * m_block + place] += weight * sumAt(item) / static_cast<double>(items.size());
        return;
    }
    Chunk &chunk = chunkFor(benchmark, place / m_teams);
    const std::size_t lane = chunk.lanes++;
    chunk.places[lane] = place;
    chunk.weights[lane] = weight;
    for (std::size_t i = 0; i < items.size(); ++i) {
        chunk.sums[i][lane] = sumAt(items[i]);
        if (countAt(items[i]) != 1)
            chunk.lacks.push_back({static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(lane),
                                   1 - static_cast<double>(countAt(items[i]))});
    }
}

JEOUL_WIDE_VECTORS void ItemResampler::addChunk(const Chunk &chunk, const Times &times, ScoreGrid &out) const
{
    // Two running sums a lane, so that one addition need not wait for the one before.
    std::array<double, kLanes> sums{};
    std::array<double, kLanes> others{};
    std::array<double, kLanes> scores{};
    scores.fill(static_cast<double>(times.all.size()));
    const std::size_t drawn = times.drawn.size();
    std::size_t i = 0;
    for (; i + 1 < drawn; i += 2) {
        const double *const even = chunk.sums[times.drawn[i]].data();
        const double *const odd = chunk.sums[times.drawn[i + 1]].data();
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            sums[lane] += times.all[times.drawn[i]] * even[lane];
            others[lane] += times.all[times.drawn[i + 1]] * odd[lane];
        }
    }
    for (std::size_t lane = 0; i < drawn && lane < kLanes; ++lane)
        sums[lane] += times.all[times.drawn[i]] * chunk.sums[times.drawn[i]][lane];
    for (const Lack &lack : chunk.lacks)
        scores[lack.lane] -= times.all[lack.item] * lack.count;
    // 0 / 0 is NaN, which is what a total without its part should be; lanes without a cell are not read.
    for (std::size_t lane = 0; lane < kLanes; ++lane)
        sums[lane] = chunk.weights[lane] * ((sums[lane] + others[lane]) / scores[lane]);
    for (std::size_t lane = 0; lane < chunk.lanes; ++lane)
        out.values[chunk.places[lane]] += sums[lane];
}

JEOUL_WIDE_VECTORS void ItemResampler::totals(std::span<const std::uint32_t> itemCounts,
                                              const std::vector<bool> &wanted, ScoreGrid &out) const
{
    std::fill(out.values.begin(), out.values.end(), 0.0);
    double *const totals = out.values.data();
    for (std::size_t item = 0; item < itemCounts.size(); ++item) {
        const double times = itemCounts[item];
        const double *const row = m_full.data() + item * m_block;
        for (std::size_t k = 0; times > 0 && k < m_block; ++k)
            totals[k] += times * row[k];
    }
    Times times;
    std::size_t benchmark = m_items.size();
    for (const Chunk &chunk : m_chunks) {
        if (!wanted.empty() && !wanted[chunk.rater])
            continue;
        if (chunk.benchmark != benchmark) {
            benchmark = chunk.benchmark;
            times.fill(m_items[benchmark], itemCounts);
        }
        addChunk(chunk, times, out);
    }
    for (const std::size_t place : m_lonely)
        out.values[place] = ScoreGrid::kMissing;
}

} // namespace jeoul::stats
