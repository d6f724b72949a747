// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/parallelwork.h"

#include <gtest/gtest.h>

#include <atomic>
#include <vector>

using namespace jeoul;
using namespace jeoul::session;

namespace {

TEST(ParallelWork, EveryIndexOnce)
{
    for (const std::size_t threads : {std::size_t(1), std::size_t(4), std::size_t(50)}) {
        std::vector<std::atomic<int>> seen(20);
        SilentProgress progress;
        ASSERT_TRUE(runParallel(seen.size(), threads,
                                [&](std::size_t i) {
                                    ++seen[i];
                                    return done();
                                },
                                progress, {})
                        .ok());
        for (const std::atomic<int> &count : seen)
            EXPECT_EQ(count.load(), 1);
    }
}

TEST(ParallelWork, NothingToDoIsDone)
{
    SilentProgress progress;
    EXPECT_TRUE(runParallel(0, 4, [](std::size_t) { return done(); }, progress, {}).ok());
}

TEST(ParallelWork, AFailureStopsTheRestAndIsReturned)
{
    std::atomic<int> begun = 0;
    SilentProgress progress;
    const auto work = [&](std::size_t i) -> Status {
        ++begun;
        return i == 3 ? Status(Error(ErrorCode::DiskFull, QStringLiteral("Full."))) : done();
    };
    const Status status = runParallel(1000, 1, work, progress, {});
    ASSERT_FALSE(status.ok());
    EXPECT_EQ(status.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(begun.load(), 4);
}

} // namespace
