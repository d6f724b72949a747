// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/words.h"

#include <vector>

namespace jeoul::reading {

inline constexpr int kNoPartner = -1;

/// For every word of one text its partner in the other, or kNoPartner.
struct WordMatching
{
    std::vector<int> first;
    std::vector<int> second;

    void pair(std::size_t one, std::size_t other)
    {
        first[one] = static_cast<int>(other);
        second[other] = static_cast<int>(one);
    }
};

/// Words that both texts have in the same order. Words that each text has once are matched first (patience
/// difference), what lies between them by the longest common subsequence; a stretch of more than 500 words
/// on both sides without such a word counts as different. A single word that two texts share between long
/// stretches of different ones is chance and is not matched.
[[nodiscard]] WordMatching matchWords(const std::vector<Word> &first, const std::vector<Word> &second);

} // namespace jeoul::reading
