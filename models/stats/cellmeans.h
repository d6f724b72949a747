// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/cellsums.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace jeoul::stats {

/// A mean and how many values stand behind it; absent below the least number its rule needs.
struct CountedMean
{
    std::size_t n = 0;
    std::optional<double> mean;

    friend bool operator==(const CountedMean &, const CountedMean &) = default;
};

/// Mean over all ratings of every team × benchmark × criterion, at CellSums::group(); n counts ratings.
[[nodiscard]] std::vector<CountedMean> groupMeans(const CellSums &sums);

/// The same over the raters' own means, without exactly one highest and one lowest whatever ties there are:
/// (sum - max - min) / (n - 2); n counts raters, no mean below 3.
[[nodiscard]] std::vector<CountedMean> trimmedGroupMeans(const CellSums &sums);

/// Weights of benchmarks and criteria in a total, one each, finite; they need not sum to one.
struct TotalWeights
{
    std::vector<double> benchmarks;
    std::vector<double> criteria;
};

/// Rater × team values; a rater who lacks a part of a team's value has none for that team, never a zero.
class RaterTeamTotals
{
public:
    RaterTeamTotals(std::size_t raters, std::size_t teams)
        : m_raters(raters)
        , m_teams(teams)
        , m_values(raters * teams)
    {
    }

    [[nodiscard]] std::size_t raters() const { return m_raters; }
    [[nodiscard]] std::size_t teams() const { return m_teams; }
    [[nodiscard]] std::optional<double> &at(std::size_t rater, std::size_t team)
    {
        return m_values[rater * m_teams + team];
    }
    [[nodiscard]] const std::optional<double> &at(std::size_t rater, std::size_t team) const
    {
        return m_values[rater * m_teams + team];
    }

private:
    std::size_t m_raters;
    std::size_t m_teams;
    std::vector<std::optional<double>> m_values;
};

/// T_rt = sum_b w_b sum_c v_c mean_rtbc (statistics of the weighted total; the official one is exact and is
/// computed elsewhere). A part of weight 0 may be missing; any other missing part leaves the total absent.
/// The weights have one entry a benchmark and one a criterion; otherwise every total is absent.
[[nodiscard]] RaterTeamTotals raterTotals(const CellSums &sums, const TotalWeights &weights);

/// Per team: mean of the raters' totals, all of them.
[[nodiscard]] std::vector<CountedMean> teamMeans(const RaterTeamTotals &totals);
/// Per team: without one highest and one lowest; no mean below 3 raters.
[[nodiscard]] std::vector<CountedMean> trimmedTeamMeans(const RaterTeamTotals &totals);
/// Per left-out rater and team (raters × teams): the trimmed mean of the others.
[[nodiscard]] std::vector<CountedMean> trimmedLeavingOneOut(const RaterTeamTotals &totals);

} // namespace jeoul::stats
