// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/mathpieces.h"

#include <algorithm>

namespace jeoul::reader {

namespace {

MathPiece joined(const std::vector<MathExtent> &parts, std::size_t first, std::size_t end)
{
    MathPiece piece{first, end, parts[first]};
    piece.extent.end = parts[end - 1].end;
    for (std::size_t i = first; i < end; ++i) {
        piece.extent.ascent = std::max(piece.extent.ascent, parts[i].ascent);
        piece.extent.depth = std::max(piece.extent.depth, parts[i].depth);
    }
    return piece;
}

/// A piece, cut before each part of the given reluctance.
void cut(const std::vector<MathExtent> &parts, const MathPiece &piece, int reluctance,
         std::vector<MathPiece> &out)
{
    std::size_t first = piece.first;
    for (std::size_t end = first + 1; end <= piece.end; ++end) {
        if (end < piece.end && parts[end].reluctance != reluctance)
            continue;
        out.push_back(joined(parts, first, end));
        first = end;
    }
}

} // namespace

std::vector<MathPiece> mathPieces(const std::vector<MathExtent> &parts, double widest)
{
    if (parts.empty())
        return {};
    int most = 0;
    for (const MathExtent &part : parts)
        most = std::max(most, part.reluctance);
    std::vector<MathPiece> pieces{joined(parts, 0, parts.size())};
    for (int reluctance = 0; reluctance <= most; ++reluctance) {
        std::vector<MathPiece> next;
        for (const MathPiece &piece : pieces) {
            if (piece.extent.width() > widest)
                cut(parts, piece, reluctance, next);
            else
                next.push_back(piece);
        }
        pieces = std::move(next);
    }
    return pieces;
}

} // namespace jeoul::reader
