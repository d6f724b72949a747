// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/rational.h"
#include "models/reporting/ratedcell.h"
#include "models/stats/ratingcolumns.h"

#include <QString>

#include <vector>

namespace jeoul::reporting {

/// The names behind the numbers of a panel's columns, each list sorted and without doubles.
struct PanelNames
{
    std::vector<QString> seats;
    std::vector<QString> items;
    std::vector<QString> benchmarks;
    std::vector<QString> codes;
    std::vector<QString> criteria;
    std::vector<Rational> values; ///< what stands behind the levels, exactly

    friend bool operator==(const PanelNames &, const PanelNames &) = default;
};

/// The values as whole numbers over one denominator, so that sums of them are sums of integers: value =
/// numerator / denominator, both within ±2³¹.
struct ExactLevels
{
    qint64 denominator = 1;
    std::vector<qint64> numerators;

    friend bool operator==(const ExactLevels &, const ExactLevels &) = default;
};

/// The counted judgements of a round: every name once, ratings as packed columns, head-to-head verdicts as
/// they are. Everything computed about a panel starts here. The same judgements give equal columns in
/// whatever order they came.
class PanelColumns
{
public:
    PanelColumns() = default;

    /// BadInput when there are more names or values than the columns can number, or the values have no common
    /// denominator that ExactLevels can hold; Damaged when a seat rated a
    /// cell twice or an item stands in two benchmarks.
    [[nodiscard]] static Result<PanelColumns> of(const std::vector<RatedCell> &cells,
                                                 std::vector<RatedPair> pairs);
    /// From parts; Damaged when they do not fit each other.
    [[nodiscard]] static Result<PanelColumns> of(PanelNames names, std::vector<std::uint16_t> benchmarkOfItem,
                                                 const std::vector<stats::PackedRating> &counted,
                                                 const std::vector<stats::PackedRating> &repeats,
                                                 std::vector<RatedPair> pairs);

    [[nodiscard]] const PanelNames &names() const { return m_names; }
    /// Ratings that count. Levels are the values as doubles.
    [[nodiscard]] const stats::RatingColumns &counted() const { return m_counted; }
    /// Ratings of repeated items, in the same shape: they measure consistency and stand in no result.
    [[nodiscard]] const stats::RatingColumns &repeats() const { return m_repeats; }
    [[nodiscard]] const ExactLevels &exactLevels() const { return m_exact; }
    [[nodiscard]] const std::vector<RatedPair> &pairs() const { return m_pairs; }

    /// Every rating with its names, sorted by seat, item, code and criterion.
    [[nodiscard]] std::vector<RatedCell> cells() const;

    friend bool operator==(const PanelColumns &, const PanelColumns &) = default;

private:
    PanelNames m_names;
    ExactLevels m_exact;
    stats::RatingColumns m_counted;
    stats::RatingColumns m_repeats;
    std::vector<RatedPair> m_pairs;
};

} // namespace jeoul::reporting
