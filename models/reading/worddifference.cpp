// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/worddifference.h"

#include "models/reading/movedwords.h"

#include <utility>

namespace jeoul::reading {

namespace {

enum class State { Common, Only, Moved };

/// The differences of one text, and how many common words stand before each.
struct Stretches
{
    std::vector<Difference> all;
    std::vector<int> before;
};

/// Neighbouring words of one state make one stretch, the blanks between them included.
Stretches stretches(const std::vector<Word> &words, const std::vector<State> &states)
{
    Stretches out;
    int common = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (states[i] == State::Common) {
            ++common;
            continue;
        }
        const qsizetype end = words[i].start + words[i].length;
        if (i > 0 && states[i - 1] == states[i]) {
            out.all.back().length = end - out.all.back().start;
            continue;
        }
        const auto kind = states[i] == State::Moved ? DifferenceKind::Moved : DifferenceKind::OnlyHere;
        out.all.push_back({words[i].start, words[i].length, kind});
        out.before.push_back(common);
    }
    return out;
}

/// Common words are the same ones in both texts, in the same order, so their number tells the place.
std::vector<DifferenceStep> inOrder(const std::vector<int> &first, const std::vector<int> &second)
{
    std::vector<DifferenceStep> out;
    std::size_t here = 0;
    std::size_t there = 0;
    while (here < first.size() || there < second.size()) {
        const bool ofFirst = there == second.size() || (here < first.size() && first[here] <= second[there]);
        out.push_back({ofFirst, ofFirst ? here++ : there++});
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
    Stretches mine = stretches(here, states);
    Stretches others = stretches(there, otherStates);
    out.steps = inOrder(mine.before, others.before);
    out.first = std::move(mine.all);
    out.second = std::move(others.all);
    out.onlyFirst = count(here, states, State::Only);
    out.onlySecond = count(there, otherStates, State::Only);
    out.moved = count(there, otherStates, State::Moved);
    out.common = count(there, otherStates, State::Common);
    return out;
}

} // namespace jeoul::reading
