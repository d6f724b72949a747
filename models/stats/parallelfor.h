// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <system_error>
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
    std::size_t next = 1;
    try {
        for (; next < shares; ++next)
            others.emplace_back([&work, &bound, next] { work(bound(next), bound(next + 1)); });
    } catch (const std::system_error &) {
        // The system has no further thread to give: this one does the rest.
    }
    for (; next < shares; ++next)
        work(bound(next), bound(next + 1));
    work(bound(0), bound(1));
}

} // namespace jeoul::stats
