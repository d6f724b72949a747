// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

namespace jeoul::stats {

/// Calls work(begin, end) on contiguous shares of 0 … count - 1, one for each thread; the calling thread
/// takes the first. `work` may write only what belongs to its share. 0 threads means one.
template <typename Work>
void parallelFor(std::size_t count, unsigned threads, const Work &work)
{
    const std::size_t shares = std::clamp<std::size_t>(threads, 1, std::max<std::size_t>(count, 1));
    const auto bound = [count, shares](std::size_t share) { return count * share / shares; };
    std::vector<std::jthread> others;
    for (std::size_t share = 1; share < shares; ++share)
        others.emplace_back([&work, &bound, share] { work(bound(share), bound(share + 1)); });
    work(bound(0), bound(1));
}

} // namespace jeoul::stats
