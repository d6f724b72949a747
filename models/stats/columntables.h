// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/crossedtable.h"
#include "models/stats/panelcells.h"
#include "models/stats/ratingcolumns.h"
#include "models/stats/unittable.h"

#include <cstddef>
#include <vector>

/// The tables that the statistics ask for, from columns in O(n): what the functions of the same names make
/// from single ratings, without those in between. A unit is (item · teams + team) · criteria + criterion.
namespace jeoul::stats {

[[nodiscard]] inline std::size_t unitCount(const RatingShape &shape)
{
    return shape.items() * shape.teams * shape.criteria;
}

/// Like makeUnitTable(); ratings of a unit stand in the order of their raters.
[[nodiscard]] UnitTable unitTable(const RatingColumns &columns);

/// Like makeCrossedTable(). No rating is repeated: columns have none.
[[nodiscard]] CrossedTable crossedTable(const RatingColumns &columns);

/// The item of every unit number, for what leaves out or resamples whole items.
[[nodiscard]] std::vector<Item> itemOfUnit(const RatingShape &shape);

/// Like panelCells() of the single ratings.
[[nodiscard]] PanelCells panelCells(const RatingColumns &columns);

} // namespace jeoul::stats
