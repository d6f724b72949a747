// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/wordmatching.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>
#include <utility>

namespace jeoul::reading {

namespace {

constexpr std::size_t kMaxCells = 250'000;
constexpr int kMaxLevel = 24;
constexpr std::size_t kIsland = 2;       ///< words that may be chance
constexpr std::size_t kSeaPerIsland = 3; ///< different words around each of them

struct Gap
{
    std::size_t from = 0, to = 0;           ///< of the first text
    std::size_t otherFrom = 0, otherTo = 0; ///< of the second
    int level = 0;
};

struct Seen
{
    int here = 0;
    int there = 0;
    std::size_t at = 0;
};

class Matcher
{
public:
    Matcher(const std::vector<Word> &first, const std::vector<Word> &second)
        : m_first(first)
        , m_second(second)
    {
        m_out.first.assign(first.size(), kNoPartner);
        m_out.second.assign(second.size(), kNoPartner);
    }

    WordMatching run()
    {
        m_open.push_back({0, m_first.size(), 0, m_second.size(), 0});
        while (!m_open.empty()) {
            const Gap gap = trimmed(m_open.back());
            m_open.pop_back();
            if (gap.from == gap.to || gap.otherFrom == gap.otherTo)
                continue;
            if (gap.level < kMaxLevel && splitByAnchors(gap))
                continue;
            if ((gap.to - gap.from) * (gap.otherTo - gap.otherFrom) <= kMaxCells)
                longestCommon(gap);
        }
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool same(std::size_t one, std::size_t other) const
    {
        return m_first[one].id == m_second[other].id;
    }

    Gap trimmed(Gap gap)
    {
        while (gap.from < gap.to && gap.otherFrom < gap.otherTo && same(gap.from, gap.otherFrom))
            m_out.pair(gap.from++, gap.otherFrom++);
        while (gap.from < gap.to && gap.otherFrom < gap.otherTo && same(gap.to - 1, gap.otherTo - 1))
            m_out.pair(--gap.to, --gap.otherTo);
        return gap;
    }

    bool splitByAnchors(const Gap &gap);
    void longestCommon(const Gap &gap);

    const std::vector<Word> &m_first;
    const std::vector<Word> &m_second;
    WordMatching m_out;
    std::vector<Gap> m_open;
};

using Anchor = std::pair<std::size_t, std::size_t>;

/// The longest chain of anchors whose places grow in both texts; they come sorted by the first place.
std::vector<Anchor> longestChain(const std::vector<Anchor> &anchors)
{
    std::vector<std::size_t> tails; // index of the anchor that ends the best chain of each length
    std::vector<std::size_t> before(anchors.size(), anchors.size());
    for (std::size_t i = 0; i < anchors.size(); ++i) {
        const auto place = std::lower_bound(
            tails.begin(), tails.end(), anchors[i].second,
            [&anchors](std::size_t tail, std::size_t wanted) { return anchors[tail].second < wanted; });
        if (place != tails.begin())
            before[i] = *(place - 1);
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    std::vector<Anchor> chain;
    for (std::size_t i = tails.empty() ? anchors.size() : tails.back(); i < anchors.size(); i = before[i])
        chain.push_back(anchors[i]);
    std::reverse(chain.begin(), chain.end());
    return chain;
}

bool Matcher::splitByAnchors(const Gap &gap)
{
    std::unordered_map<int, Seen> seen;
    for (std::size_t i = gap.from; i < gap.to; ++i) {
        if (m_first[i].spoken)
            ++seen[m_first[i].id].here;
    }
    for (std::size_t j = gap.otherFrom; j < gap.otherTo; ++j) {
        if (const auto found = seen.find(m_second[j].id); found != seen.end()) {
            ++found->second.there;
            found->second.at = j;
        }
    }
    std::vector<Anchor> anchors;
    for (std::size_t i = gap.from; i < gap.to; ++i) {
        const auto found = seen.find(m_first[i].id);
        if (found != seen.end() && found->second.here == 1 && found->second.there == 1)
            anchors.emplace_back(i, found->second.at);
    }
    Gap rest = gap;
    ++rest.level;
    for (const auto &[one, other] : longestChain(anchors)) {
        m_out.pair(one, other);
        m_open.push_back({rest.from, one, rest.otherFrom, other, rest.level});
        rest.from = one + 1;
        rest.otherFrom = other + 1;
    }
    if (anchors.empty())
        return false;
    m_open.push_back(rest);
    return true;
}

void Matcher::longestCommon(const Gap &gap)
{
    const std::size_t rows = gap.to - gap.from;
    const std::size_t columns = gap.otherTo - gap.otherFrom;
    const std::size_t width = columns + 1;
    std::vector<std::uint32_t> length((rows + 1) * width, 0); // of the common subsequence of the tails
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;) {
            length[i * width + j] = same(gap.from + i, gap.otherFrom + j)
                                        ? length[(i + 1) * width + j + 1] + 1
                                        : std::max(length[(i + 1) * width + j], length[i * width + j + 1]);
        }
    }
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        if (same(gap.from + i, gap.otherFrom + j))
            m_out.pair(gap.from + i++, gap.otherFrom + j++);
        else if (length[(i + 1) * width + j] >= length[i * width + j + 1])
            ++i;
        else
            ++j;
    }
}

/// Words in [from, to) that say something.
std::size_t spokenIn(const std::vector<Word> &words, std::size_t from, std::size_t to)
{
    return static_cast<std::size_t>(std::count_if(words.begin() + static_cast<std::ptrdiff_t>(from),
                                                  words.begin() + static_cast<std::ptrdiff_t>(to),
                                                  [](const Word &word) { return word.spoken; }));
}

/// A stretch matched word for word, and how many words differ before it.
struct Island
{
    std::size_t from = 0, to = 0;
    std::size_t otherFrom = 0, otherTo = 0;
    std::size_t seaBefore = 0;
};

std::vector<Island> islands(const WordMatching &matching, const std::vector<Word> &first,
                            const std::vector<Word> &second)
{
    std::vector<Island> out;
    std::size_t end = 0;
    std::size_t otherEnd = 0;
    const auto begin = [&](std::size_t i, std::size_t j) {
        out.push_back({i, i, j, j, std::max(spokenIn(first, end, i), spokenIn(second, otherEnd, j))});
    };
    for (std::size_t i = 0; i < first.size(); ++i) {
        if (matching.first[i] == kNoPartner)
            continue;
        const auto j = static_cast<std::size_t>(matching.first[i]);
        if (out.empty() || i != end || j != otherEnd)
            begin(i, j);
        end = out.back().to = i + 1;
        otherEnd = out.back().otherTo = j + 1;
    }
    begin(first.size(), second.size()); // the sea behind the last one
    return out;
}

void drownIslands(WordMatching &matching, const std::vector<Word> &first, const std::vector<Word> &second)
{
    const std::vector<Island> all = islands(matching, first, second);
    for (std::size_t k = 0; k + 1 < all.size(); ++k) {
        const Island &island = all[k];
        const std::size_t words = spokenIn(first, island.from, island.to);
        const std::size_t sea = std::min(island.seaBefore, all[k + 1].seaBefore);
        if (words > kIsland || sea < kSeaPerIsland * std::max<std::size_t>(words, 1))
            continue;
        for (std::size_t i = island.from; i < island.to; ++i) {
            matching.second[static_cast<std::size_t>(matching.first[i])] = kNoPartner;
            matching.first[i] = kNoPartner;
        }
    }
}

/// ". A new sentence" before a full stop and "A new sentence." behind one are the same difference; the second
/// is how people see it.
void slidePunctuation(std::vector<int> &here, std::vector<int> &there, const std::vector<Word> &words)
{
    for (std::size_t from = 0; from < here.size(); ++from) {
        if (here[from] != kNoPartner || words[from].spoken)
            continue;
        if (from > 0 && here[from - 1] == kNoPartner)
            continue; // within a stretch
        std::size_t to = from;
        while (to < here.size() && here[to] == kNoPartner)
            ++to;
        for (std::size_t first = from; to < here.size() && here[to] != kNoPartner && !words[first].spoken &&
                                       words[first].id == words[to].id;
             ++first, ++to) {
            here[first] = std::exchange(here[to], kNoPartner);
            there[static_cast<std::size_t>(here[first])] = static_cast<int>(first);
        }
    }
}

} // namespace

WordMatching matchWords(const std::vector<Word> &first, const std::vector<Word> &second)
{
    WordMatching out = Matcher(first, second).run();
    drownIslands(out, first, second);
    slidePunctuation(out.first, out.second, first);
    slidePunctuation(out.second, out.first, second);
    return out;
}

} // namespace jeoul::reading
