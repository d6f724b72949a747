// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/parallelwork.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace jeoul::session {

namespace {

/// What the threads share, all under one lock.
struct Board
{
    std::mutex lock;
    std::condition_variable changed;
    std::size_t next = 0;
    std::size_t finished = 0;
    std::size_t running = 0;
    bool stop = false;
    std::optional<std::pair<std::size_t, Error>> failure;
};

void workOff(Board &board, std::size_t count, const std::function<Status(std::size_t)> &work)
{
    std::unique_lock guard(board.lock);
    while (!board.stop && board.next < count) {
        const std::size_t index = board.next++;
        guard.unlock();
        const Status status = work(index);
        guard.lock();
        ++board.finished;
        if (!status.ok()) {
            board.stop = true;
            if (!board.failure || index < board.failure->first)
                board.failure.emplace(index, status.error());
        }
        board.changed.notify_all();
    }
    --board.running;
    board.changed.notify_all();
}

} // namespace

Status runParallel(std::size_t count, std::size_t threads, const std::function<Status(std::size_t)> &work,
                   ProgressSink &progress, const QString &sentence)
{
    constexpr auto kAskAgain = std::chrono::milliseconds(100); // a cancel is seen at least this soon
    Board board;
    board.running = std::clamp<std::size_t>(threads, 1, std::max<std::size_t>(count, 1));
    const std::size_t started = board.running;
    std::vector<std::jthread> pool;
    for (std::size_t i = 0; i < started; ++i)
        pool.emplace_back([&] { workOff(board, count, work); });
    bool cancelled = false;
    std::unique_lock guard(board.lock);
    while (board.running > 0) {
        const auto finished = static_cast<qint64>(board.finished);
        guard.unlock();
        progress.report(finished, static_cast<qint64>(count), sentence);
        cancelled = cancelled || progress.cancelled();
        guard.lock();
        board.stop = board.stop || cancelled;
        if (board.running > 0)
            board.changed.wait_for(guard, kAskAgain);
    }
    guard.unlock();
    pool.clear();
    if (board.failure)
        return board.failure->second;
    if (cancelled)
        return Error(ErrorCode::Cancelled,
                     QCoreApplication::translate("ParallelWork", "The work was stopped."));
    return done();
}

} // namespace jeoul::session
