// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/landmarks.h"

#include "models/base/text.h"
#include "models/reading/words.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace jeoul::reading {

namespace {

constexpr std::size_t kMaxCells = 400'000;
constexpr qsizetype kWordsRead = 200; ///< characters of a landmark that are compared
constexpr float kSameKind = 0.3F;     ///< two landmarks of one kind belong together even without a word
constexpr float kSharedWords = 3.0F;

struct Reduced
{
    std::vector<int> words; ///< sorted, each once
    Landmark::Kind kind{};
    int level = 0;
    int index = 0; ///< in the text
};

std::vector<Reduced> reduce(const std::vector<Landmark> &landmarks, bool headingsOnly, WordNumbers &numbers)
{
    std::vector<Reduced> out;
    for (std::size_t i = 0; i < landmarks.size(); ++i) {
        const Landmark &mark = landmarks[i];
        if (headingsOnly && mark.kind != Landmark::Kind::Heading)
            continue;
        Reduced reduced{{}, mark.kind, mark.level, static_cast<int>(i)};
        for (const Word &word : wordsOf(text::folded(mark.words.left(kWordsRead)), numbers)) {
            if (word.spoken)
                reduced.words.push_back(word.id);
        }
        std::sort(reduced.words.begin(), reduced.words.end());
        reduced.words.erase(std::unique(reduced.words.begin(), reduced.words.end()), reduced.words.end());
        out.push_back(std::move(reduced));
    }
    return out;
}

/// Dice's coefficient of two sets of words, 0 to 1.
float shared(const std::vector<int> &one, const std::vector<int> &other)
{
    if (one.empty() || other.empty())
        return 0;
    std::size_t both = 0;
    for (auto a = one.begin(), b = other.begin(); a != one.end() && b != other.end();) {
        if (*a == *b) {
            ++both;
            ++a;
            ++b;
        } else if (*a < *b) {
            ++a;
        } else {
            ++b;
        }
    }
    return 2.0F * static_cast<float>(both) / static_cast<float>(one.size() + other.size());
}

/// What it is worth to take two landmarks for the same; 0: they are not.
float worth(const Reduced &one, const Reduced &other)
{
    if (one.kind != other.kind)
        return 0;
    const float level = one.level == other.level ? kSameKind : kSameKind / 2;
    return level + kSharedWords * shared(one.words, other.words);
}

/// The chain of pairs that is worth most in all (Needleman and Wunsch with free gaps).
std::vector<std::pair<int, int>> align(const std::vector<Reduced> &first, const std::vector<Reduced> &second)
{
    const std::size_t rows = first.size();
    const std::size_t columns = second.size();
    const std::size_t width = columns + 1;
    std::vector<float> best((rows + 1) * width, 0.0F);
    std::vector<float> pair(rows * columns, 0.0F);
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;) {
            const float value = worth(first[i], second[j]);
            pair[i * columns + j] = value;
            best[i * width + j] = std::max(best[(i + 1) * width + j], best[i * width + j + 1]);
            if (value > 0)
                best[i * width + j] = std::max(best[i * width + j], value + best[(i + 1) * width + j + 1]);
        }
    }
    std::vector<std::pair<int, int>> out;
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        const float here = best[i * width + j];
        const float value = pair[i * columns + j];
        if (value > 0 && here <= value + best[(i + 1) * width + j + 1]) {
            out.emplace_back(first[i++].index, second[j++].index);
        } else if (best[(i + 1) * width + j] >= best[i * width + j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return out;
}

} // namespace

LandmarkAlignment::LandmarkAlignment(const std::vector<Landmark> &first, const std::vector<Landmark> &second)
    : m_first(static_cast<int>(first.size()))
    , m_second(static_cast<int>(second.size()))
{
    // Headings alone when there are too many landmarks to compare each with each.
    const bool headingsOnly = first.size() * second.size() > kMaxCells;
    WordNumbers numbers;
    const std::vector<Reduced> here = reduce(first, headingsOnly, numbers);
    const std::vector<Reduced> there = reduce(second, headingsOnly, numbers);
    if (here.size() * there.size() <= kMaxCells)
        m_pairs = align(here, there);
}

namespace {

/// Between two pairs the way is shared out evenly; the ends belong together.
double carry(double place, const std::vector<std::pair<int, int>> &pairs, int count, int otherCount)
{
    if (place <= 0)
        return 0;
    std::pair<double, double> low{0, 0};
    std::pair<double, double> high{count, otherCount};
    for (const auto &[one, other] : pairs) {
        if (one > place) {
            high = {one, other};
            break;
        }
        low = {one, other};
    }
    if (high.first <= low.first)
        return high.second;
    const double part = std::clamp((place - low.first) / (high.first - low.first), 0.0, 1.0);
    return low.second + part * (high.second - low.second);
}

} // namespace

double LandmarkAlignment::toSecond(double place) const
{
    return carry(place, m_pairs, m_first, m_second);
}

double LandmarkAlignment::toFirst(double place) const
{
    std::vector<std::pair<int, int>> turned;
    turned.reserve(m_pairs.size());
    for (const auto &[one, other] : m_pairs)
        turned.emplace_back(other, one);
    return carry(place, turned, m_second, m_first);
}

} // namespace jeoul::reading
