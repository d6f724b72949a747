// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/worddifference.h"

#include "models/reading/movedwords.h"

namespace jeoul::reading {

namespace {

enum class State { Common, Only, Moved };

/// Neighbouring words of one state make one stretch, the blanks between them included.
std::vector<Difference> stretches(const std::vector<Word> &words, const std::vector<State> &states)
{
    std::vector<Difference> out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (states[i] == State::Common)
            continue;
        const qsizetype end = words[i].start + words[i].length;
        if (i > 0 && states[i - 1] == states[i]) {
            out.back().length = end - out.back().start;
            continue;
        }
        const auto kind = states[i] == State::Moved ? DifferenceKind::Moved : DifferenceKind::OnlyHere;
        out.push_back({words[i].start, words[i].length, kind});
    }
    return out;
}

std::vector<State> statesOf(const std::vector<int> &partners)
{
    std::vector<State> out;
    out.reserve(partners.size());
    for (const int partner : partners)
        out.push_back(partner == kNoPartner ? State::Only : State::Common);
    return out;
}

int count(const std::vector<Word> &words, const std::vector<State> &states, State wanted)
{
    int sum = 0;
    for (std::size_t i = 0; i < words.size(); ++i)
        sum += words[i].spoken && states[i] == wanted ? 1 : 0;
    return sum;
}

} // namespace

WordDifference wordDifference(const QString &first, const QString &second)
{
    WordNumbers numbers;
    const std::vector<Word> here = wordsOf(first, numbers);
    const std::vector<Word> there = wordsOf(second, numbers);
    const WordMatching matching = matchWords(here, there);
    std::vector<State> states = statesOf(matching.first);
    std::vector<State> otherStates = statesOf(matching.second);
    for (const MovedWords &move : movedWords(here, there, matching)) {
        for (std::size_t k = 0; k < move.length; ++k)
            states[move.first + k] = otherStates[move.second + k] = State::Moved;
    }
    WordDifference out;
    out.first = stretches(here, states);
    out.second = stretches(there, otherStates);
    out.onlyFirst = count(here, states, State::Only);
    out.onlySecond = count(there, otherStates, State::Only);
    out.moved = count(there, otherStates, State::Moved);
    out.common = count(there, otherStates, State::Common);
    return out;
}

} // namespace jeoul::reading
