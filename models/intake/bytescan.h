// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

/// Looks at eight bytes at a time. Files of a million rows are mostly bytes that nobody has to look at
/// singly.
namespace jeoul::intake::bytescan {

constexpr std::uint64_t kEach = 0x0101010101010101U;
constexpr std::uint64_t kHigh = 0x80 * kEach;

[[nodiscard]] inline std::uint64_t load(const char *at)
{
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return word;
}

/// The high bit of every byte of `word` that equals `c`, and of no other byte.
[[nodiscard]] inline std::uint64_t equal(std::uint64_t word, char c)
{
    const std::uint64_t x = word ^ (kEach * static_cast<unsigned char>(c));
    return ~(((x & ~kHigh) + ~kHigh) | x | ~kHigh);
}

/// Position, in memory order, of the first byte whose high bit is set in `mask`, which is not 0.
[[nodiscard]] inline int firstByte(std::uint64_t mask)
{
    if constexpr (std::endian::native == std::endian::little)
        return std::countr_zero(mask) / 8;
    else
        return std::countl_zero(mask) / 8;
}

/// `mask` without its first byte in memory order.
[[nodiscard]] inline std::uint64_t withoutFirst(std::uint64_t mask)
{
    if constexpr (std::endian::native == std::endian::little)
        return mask & (mask - 1);
    else
        return mask & ~(std::uint64_t{1} << (63 - std::countl_zero(mask)));
}

/// The first byte that is not ASCII, or `end`.
[[nodiscard]] inline const char *firstNonAscii(const char *at, const char *end)
{
    for (; end - at >= 8; at += 8) {
        if (const std::uint64_t high = load(at) & kHigh; high != 0)
            return at + firstByte(high);
    }
    while (at < end && static_cast<unsigned char>(*at) < 0x80)
        ++at;
    return at;
}

/// Walks over the delimiters and line ends of a text without quotation marks.
class Separators
{
public:
    Separators(const char *begin, const char *end, char delimiter)
        : m_word(begin)
        , m_end(end)
        , m_delimiter(delimiter)
    {
        scan();
    }

    /// The next delimiter, LF or CR, or the end of the text; then the end for ever.
    [[nodiscard]] const char *next()
    {
        while (m_mask == 0) {
            if (m_word == m_end)
                return m_end;
            m_word = m_end - m_word > 8 ? m_word + 8 : m_end;
            scan();
        }
        const char *found = m_word + firstByte(m_mask);
        m_mask = withoutFirst(m_mask);
        return found;
    }

private:
    void scan()
    {
        const auto left = m_end - m_word;
        std::uint64_t word = 0; // NUL after the end; a NUL is never a separator
        if (left >= 8)
            word = load(m_word);
        else if (left > 0)
            std::memcpy(&word, m_word, static_cast<std::size_t>(left));
        m_mask = equal(word, m_delimiter) | equal(word, '\n') | equal(word, '\r');
    }

    const char *m_word;
    const char *m_end;
    char m_delimiter;
    std::uint64_t m_mask = 0;
};

} // namespace jeoul::intake::bytescan
