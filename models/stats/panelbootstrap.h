// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/interval.h"
#include "models/stats/nonumber.h"
#include "models/stats/panelcells.h"
#include "models/stats/scoregrid.h"
#include "models/stats/teamtotals.h"

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
    /// when all are 1.
    void totals(std::span<const std::uint32_t> itemCounts, ScoreGrid &out) const;

private:
    /// A benchmark's cells that lack a score or have one twice, items × cells, and what they lack.
    struct Partial
    {
        std::vector<std::uint32_t> items;
        std::vector<std::uint32_t> totals; ///< of each cell, its place in the grid
        std::vector<double> weights;       ///< of each cell
        std::vector<double> sums;          ///< items × cells
        struct Lack
        {
            std::uint32_t item;
            std::uint32_t cell;
            double count; ///< 1 - scores there
        };
        std::vector<Lack> lacks;
    };

    void addCell(const PanelCells &cells, std::size_t benchmark, std::size_t criterion, std::size_t place,
                 double weight);
    void addPartial(const Partial &partial, std::span<const std::uint32_t> itemCounts, ScoreGrid &out) const;

    bool m_valid = false;
    std::size_t m_block = 0;
    std::vector<std::uint32_t> m_lonely; ///< places with a cell that has no score at all
    std::vector<double> m_full;          ///< items × block: weighted scores of the cells that lack nothing
    std::vector<Partial> m_partial;      ///< one for each benchmark
};

} // namespace jeoul::stats
