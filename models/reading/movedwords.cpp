// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/movedwords.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

namespace jeoul::reading {

namespace {

constexpr std::size_t kShortest = 5;
constexpr std::size_t kMostPlaces = 16; ///< of one stretch; more often it is a phrase and no move
constexpr std::uint64_t kBasis = 14695981039346656037U; // FNV-1a, over the numbers of the words
constexpr std::uint64_t kPrime = 1099511628211U;
constexpr std::size_t kLeastSpoken = 3; ///< of five; the rest may be punctuation

class MoveFinder
{
public:
    MoveFinder(const std::vector<Word> &first, const std::vector<Word> &second, const WordMatching &matching)
        : m_first(first)
        , m_second(second)
        , m_taken(first.size(), false)
        , m_otherTaken(second.size(), false)
    {
        for (std::size_t i = 0; i < first.size(); ++i)
            m_taken[i] = matching.first[i] != kNoPartner;
        for (std::size_t j = 0; j < second.size(); ++j)
            m_otherTaken[j] = matching.second[j] != kNoPartner;
    }

    std::vector<MovedWords> run()
    {
        remember();
        std::vector<MovedWords> out;
        for (std::size_t j = 0; j + kShortest <= m_second.size();) {
            const MovedWords move = longestAt(j);
            if (move.length < kShortest) {
                ++j;
                continue;
            }
            for (std::size_t k = 0; k < move.length; ++k)
                m_taken[move.first + k] = m_otherTaken[move.second + k] = true;
            out.push_back(move);
            j += move.length;
        }
        return out;
    }

private:
    /// 0 when a word of the stretch has a partner already or too few of them say something.
    static std::uint64_t key(const std::vector<Word> &words, const std::vector<bool> &taken, std::size_t at)
    {
        std::uint64_t value = kBasis;
        std::size_t spoken = 0;
        for (std::size_t k = at; k < at + kShortest; ++k) {
            if (taken[k])
                return 0;
            spoken += words[k].spoken ? 1U : 0U;
            value = (value ^ static_cast<std::uint64_t>(words[k].id)) * kPrime;
        }
        return spoken < kLeastSpoken ? 0 : value;
    }

    void remember()
    {
        for (std::size_t i = 0; i + kShortest <= m_first.size(); ++i) {
            const std::uint64_t stretch = key(m_first, m_taken, i);
            if (stretch == 0)
                continue;
            std::vector<std::size_t> &places = m_places[stretch];
            if (places.size() < kMostPlaces)
                places.push_back(i);
        }
    }

    [[nodiscard]] std::size_t lengthAt(std::size_t i, std::size_t j) const
    {
        std::size_t length = 0;
        while (i + length < m_first.size() && j + length < m_second.size() && !m_taken[i + length] &&
               !m_otherTaken[j + length] && m_first[i + length].id == m_second[j + length].id)
            ++length;
        return length;
    }

    [[nodiscard]] MovedWords longestAt(std::size_t j) const
    {
        MovedWords best{0, j, 0};
        const std::uint64_t stretch = key(m_second, m_otherTaken, j);
        const auto places = m_places.find(stretch);
        if (stretch == 0 || places == m_places.end())
            return best;
        for (const std::size_t i : places->second) {
            const std::size_t length = lengthAt(i, j);
            if (length > best.length)
                best = {i, j, length};
        }
        return best;
    }

    const std::vector<Word> &m_first;
    const std::vector<Word> &m_second;
    std::vector<bool> m_taken;
    std::vector<bool> m_otherTaken;
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> m_places;
};

} // namespace

std::vector<MovedWords> movedWords(const std::vector<Word> &first, const std::vector<Word> &second,
                                   const WordMatching &matching)
{
    return MoveFinder(first, second, matching).run();
}

} // namespace jeoul::reading
