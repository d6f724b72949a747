// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace jeoul::reader {

/// A part of a formula that always stays together. Lengths are in em of its type; x grows to the right from
/// the left end of the formula.
struct MathExtent
{
    double start = 0;
    double end = 0;
    double ascent = 0;
    double depth = 0;
    int reluctance = 0; ///< to begin a line with it; 0: gladly

    [[nodiscard]] double width() const { return end - start; }
};

/// What of a formula stands in one line wherever the line ends: the parts from `first` up to `end`.
struct MathPiece
{
    std::size_t first = 0;
    std::size_t end = 0;
    MathExtent extent;
};

/// A formula cut where it is broken most gladly until its pieces are no wider than `widest` em, or cannot be
/// cut any more.
[[nodiscard]] std::vector<MathPiece> mathPieces(const std::vector<MathExtent> &parts, double widest);

} // namespace jeoul::reader
