// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/interval.h"
#include "models/stats/nonumber.h"
#include "models/stats/panelcells.h"
#include "models/stats/scoregrid.h"
#include "models/stats/teamtotals.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace jeoul::stats {

struct BootstrapOptions
{
    std::size_t resamples = 10'000;
    std::uint64_t seed = 1; ///< to be printed beside the numbers
    unsigned threads = 1;   ///< changes the time, never a digit
    double level = 0.95;
};

struct PanelBootstrap
{
    std::size_t resamples = 0;
    std::size_t used = 0;            ///< resamples in which every team had a total
    std::size_t raters = 0;          ///< raters drawn in each resample
    std::vector<double> totals;      ///< observed, per team
    std::vector<double> means;       ///< over the resamples
    std::vector<double> ses;         ///< standard deviations over the resamples (divided by their number)
    std::vector<double> covariance;  ///< teams × teams, row-major, the same
    std::vector<Interval> intervals; ///< percentile, quantiles of type 7
    std::vector<double> places;      ///< share of the resamples per team × place, row-major, ties split
    std::vector<double> draws;       ///< used × teams, row-major
    NoNumber reason = NoNumber::None;
};

/// Resamples of raters on raters × teams totals: as many raters as there are, with replacement; a rater
/// without a number for a team stays without. For the picture and for trimmed totals. With 5 to 10 raters the
/// percentile interval covers .82 to .93, not .95, and the share of last places is too sure of itself: print
/// trimmedMean(), pairedDifference() and rankProbability() instead. No number: NoRatings, FewerThan2Raters,
/// and MissingPart when a team has no observed total.
[[nodiscard]] PanelBootstrap bootstrapRaters(const ScoreGrid &grid, Average average,
                                             const BootstrapOptions &options = {});

/// Resamples of raters and, independently, of items (Owen 2007, "pigeonhole"): items are drawn within their
/// benchmark, whose weight the rule fixes. Each drawn item counts with all its criteria. A rater none of
/// whose drawn items has a score for some benchmark and criterion has no total in that resample.
[[nodiscard]] PanelBootstrap bootstrapRatersAndItems(const PanelCells &cells, const PanelWeights &weights,
                                                     Average average, const BootstrapOptions &options = {});

/// Totals of one resample: `drawn` names raters, repeats allowed.
void totalsOfResample(const ScoreGrid &grid, Average average, std::span<const std::uint32_t> drawn,
                      std::span<double> totals);

/// Rater totals for items that count a whole number of times; made once for many resamples.
class ItemResampler
{
public:
    ItemResampler(const PanelCells &cells, const PanelWeights &weights);

    /// False when the weights do not fit the cells.
    [[nodiscard]] bool valid() const { return m_valid; }
    /// itemCounts: one for each item, summing to the number of items in each benchmark. Equals raterTotals()
    /// when all are 1. Raters that `wanted` says false for may be left with any number; empty wants all.
    void totals(std::span<const std::uint32_t> itemCounts, const std::vector<bool> &wanted,
                ScoreGrid &out) const;

private:
    static constexpr std::size_t kLanes = 4;

    /// Scores a cell has more or fewer than one of an item.
    struct Lack
    {
        std::uint32_t item = 0; ///< its number in the benchmark
        std::uint32_t lane = 0;
        double count = 0; ///< 1 - scores there
    };
    /// Up to four cells of one rater and benchmark that lack a score or have one twice, summed side by side.
    struct Chunk
    {
        std::size_t benchmark = 0;
        std::size_t rater = 0;
        std::size_t lanes = 0;
        std::array<std::size_t, kLanes> places{}; ///< in the grid
        std::array<double, kLanes> weights{};
        std::vector<std::array<double, kLanes>> sums; ///< one for each item of the benchmark
        std::vector<Lack> lacks;
    };

    /// How often each item of a benchmark counts, and which count at all.
    struct Times
    {
        std::vector<double> all;
        std::vector<std::uint32_t> drawn;

        void fill(const std::vector<std::uint32_t> &items, std::span<const std::uint32_t> counts);
    };

    void addCell(const PanelCells &cells, std::size_t benchmark, std::size_t criterion, std::size_t place,
                 double weight);
    Chunk &chunkFor(std::size_t benchmark, std::size_t rater);
    void addChunk(const Chunk &chunk, const Times &times, ScoreGrid &out) const;

    bool m_valid = false;
    std::size_t m_block = 0;
    std::size_t m_teams = 0;
    std::vector<std::vector<std::uint32_t>> m_items; ///< of each benchmark
    std::vector<std::size_t> m_lonely;               ///< places with a cell that has no score at all
    std::vector<double> m_full; ///< items × block: weighted scores of the cells that lack nothing
    std::vector<Chunk> m_chunks;
};

} // namespace jeoul::stats
