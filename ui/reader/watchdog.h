// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace jeoul::reader {

/// Calls for an end to work that takes too long. The time is what the working thread itself spent where the
/// system tells, so that a busy machine does not cut honest work short.
class Watchdog
{
public:
    explicit Watchdog(std::function<void()> bark);
    ~Watchdog();
    Watchdog(const Watchdog &) = delete;
    Watchdog &operator=(const Watchdog &) = delete;

    /// Watches the calling thread from now on.
    void arm(std::chrono::milliseconds budget);
    /// Once this has returned there is no call any more. True when there was one since arm().
    bool disarm();

private:
    void run();
    [[nodiscard]] std::chrono::milliseconds spent() const;

    std::function<void()> m_bark;
    std::mutex m_mutex;
    std::condition_variable m_change;
    std::optional<std::chrono::milliseconds> m_budget;
    std::chrono::milliseconds m_spentBefore{};
    std::chrono::steady_clock::time_point m_began;
#ifdef __linux__
    int m_clock = 0;
#endif
    bool m_barked = false;
    bool m_end = false;
    std::thread m_thread;
};

} // namespace jeoul::reader
