// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstddef>
#include <limits>
#include <vector>

namespace jeoul::stats {

/// One number of each rater for each team, in one unit, row-major by rater. NaN where a rater has none
/// (recused, not assigned, or a part without scores).
struct ScoreGrid
{
    static constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

    std::size_t raters = 0;
    std::size_t teams = 0;
    std::vector<double> values; ///< raters × teams

    [[nodiscard]] static ScoreGrid empty(std::size_t raters, std::size_t teams)
    {
        return {raters, teams, std::vector<double>(raters * teams, kMissing)};
    }
    [[nodiscard]] double at(std::size_t rater, std::size_t team) const
    {
        return values[rater * teams + team];
    }
    [[nodiscard]] double &at(std::size_t rater, std::size_t team) { return values[rater * teams + team]; }
    [[nodiscard]] bool has(std::size_t rater, std::size_t team) const { return !std::isnan(at(rater, team)); }
    [[nodiscard]] bool complete() const
    {
        for (const double value : values)
            if (std::isnan(value))
                return false;
        return !values.empty();
    }
};

} // namespace jeoul::stats
