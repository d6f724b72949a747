// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace jeoul::stats {

/// Pseudo-random numbers that a seed and the number of a resample determine completely, on every platform and
/// for any number of threads (SplitMix64; Steele, Lea and Flood 2014). For resampling, not for secrets.
class RandomStream
{
public:
    RandomStream(std::uint64_t seed, std::uint64_t stream)
        : m_state(mixed(seed + kStep) ^ mixed(mixed(stream + kStep) + kStep))
    {
    }

    [[nodiscard]] std::uint64_t next()
    {
        m_state += kStep;
        return mixed(m_state);
    }
    /// Uniform in [0, bound) without modulo bias. bound > 0.
    [[nodiscard]] std::uint32_t below(std::uint32_t bound)
    {
        const std::uint32_t unfair = (0U - bound) % bound;
        for (;;) {
            const std::uint64_t product = (next() >> 32) * bound;
            if (static_cast<std::uint32_t>(product) >= unfair)
                return static_cast<std::uint32_t>(product >> 32);
        }
    }
    template <typename T>
    void shuffle(std::vector<T> &values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(static_cast<std::uint32_t>(i))]);
    }

private:
    static constexpr std::uint64_t kStep = 0x9e3779b97f4a7c15U;
    static constexpr std::uint64_t mixed(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }

    std::uint64_t m_state;
};

} // namespace jeoul::stats
