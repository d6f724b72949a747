// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stats/pairvotes.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace jeoul::stats {

/// Who can be told apart from whom by wins. An arrow goes from a winner to the loser, both ways for a tie.
struct WinGraph
{
    /// Strong component of each system, winners first: no arrow goes from a higher number to a lower one.
    /// With more than one, the systems of a component never lost to those of a higher number.
    std::vector<std::uint32_t> component;
    std::size_t components = 0;
    /// Group of each system that comparisons of any outcome hold together, by lowest system. Between two
    /// groups nobody was ever asked.
    std::vector<std::uint32_t> group;
    std::size_t groups = 0;

    [[nodiscard]] bool connected() const { return components == 1; }
};

/// Tarjan's strong components and the plain components of the comparisons, O(systems + rows). Rows must name
/// systems below `systems`. One strong component is the condition of Ford (1957) for finite Bradley-Terry
/// strengths.
[[nodiscard]] WinGraph winGraph(std::size_t systems, std::span<const PairVotes> rows);

} // namespace jeoul::stats
