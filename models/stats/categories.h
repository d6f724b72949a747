// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/crossedtable.h"
#include "models/stats/nonumber.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace jeoul::stats {

/// Ratings as categories of a declared scale, by unit and rater like the table they came from.
struct CategoryTable
{
    std::vector<double> categories;  ///< the declared ones, ascending, whether anybody used them or not
    std::vector<std::uint32_t> used; ///< of each rating, as a position in categories
    std::vector<std::uint32_t> raters;
    std::vector<std::size_t> starts; ///< first rating of each unit; one more entry than units
    std::vector<Unit> unitIds;
    std::size_t raterCount = 0;
    NoNumber reason = NoNumber::None; ///< why there is no table: NoRatings, NotFinite, RatedTwice,
                                      ///< FewerThan2Categories, TooManyValues (over 1024), UndeclaredCategory

    [[nodiscard]] std::size_t units() const { return starts.size() - 1; }
    [[nodiscard]] std::span<const std::uint32_t> unit(std::size_t index) const
    {
        return std::span(used).subspan(starts[index], starts[index + 1] - starts[index]);
    }
};

/// `categories` are the values the scale has, in any order. O(n log q).
[[nodiscard]] CategoryTable makeCategoryTable(const CrossedTable &table, std::span<const double> categories);

/// How much two categories agree: 1 the same, 0 farthest apart.
enum class AgreementWeights {
    Identity,  ///< 1 or 0
    Linear,    ///< 1 - |x - y|/range of the scale
    Quadratic, ///< 1 - (x - y)²/range²
    Ordinal    ///< 1 - C(|i - j| + 1, 2)/C(q, 2), by position
};

/// q × q weights, row by row.
[[nodiscard]] std::vector<double> agreementWeights(std::span<const double> categories,
                                                   AgreementWeights weights);

} // namespace jeoul::stats
