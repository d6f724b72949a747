// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/wordmatching.h"

#include <vector>

namespace jeoul::reading {

/// The same words at another place: `length` words from `first` of one text and from `second` of the other.
struct MovedWords
{
    std::size_t first = 0;
    std::size_t second = 0;
    std::size_t length = 0;
};

/// Stretches of five words and more that no partner was found for in either text and that stand in both,
/// the longest first where several could be meant. No word is in two of them. In the order of the second
/// text.
[[nodiscard]] std::vector<MovedWords>
movedWords(const std::vector<Word> &first, const std::vector<Word> &second, const WordMatching &matching);

} // namespace jeoul::reading
