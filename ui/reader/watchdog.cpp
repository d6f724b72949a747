// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/watchdog.h"

#include <utility>

#ifdef __linux__
#include <ctime>
#include <pthread.h>
#endif

namespace jeoul::reader {

namespace {

constexpr std::chrono::milliseconds kStep{20};

} // namespace

Watchdog::Watchdog(std::function<void()> bark)
    : m_bark(std::move(bark))
    , m_thread([this] { run(); })
{
}

Watchdog::~Watchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_end = true;
    }
    m_change.notify_one();
    m_thread.join();
}

std::chrono::milliseconds Watchdog::spent() const
{
    using std::chrono::milliseconds;
#ifdef __linux__
    timespec now{};
    if (clock_gettime(m_clock, &now) == 0)
        return milliseconds(now.tv_sec * 1000 + now.tv_nsec / 1'000'000) - m_spentBefore;
#endif
    return std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now() - m_began);
}

void Watchdog::arm(std::chrono::milliseconds budget)
{
    const std::lock_guard lock(m_mutex);
    m_barked = false;
    m_began = std::chrono::steady_clock::now();
#ifdef __linux__
    m_spentBefore = {};
    pthread_getcpuclockid(pthread_self(), &m_clock);
    m_spentBefore = spent();
#endif
    m_budget = budget;
    m_change.notify_one();
}

bool Watchdog::disarm()
{
    const std::lock_guard lock(m_mutex);
    m_budget.reset();
    return m_barked;
}

void Watchdog::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_end) {
        if (!m_budget) {
            m_change.wait(lock);
            continue;
        }
        if (spent() >= *m_budget) {
            m_barked = true;
            m_budget.reset();
            m_bark();
            continue;
        }
        m_change.wait_for(lock, kStep);
    }
}

} // namespace jeoul::reader
