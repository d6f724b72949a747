// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/reader/stallwatch.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <ctime>

namespace jeoul::bench {

namespace {

/// Processor time of this thread.
qint64 workNs()
{
    timespec spent{};
    return clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent) == 0 ? spent.tv_sec * 1'000'000'000 + spent.tv_nsec
                                                               : 0;
}

} // namespace

bool StallWatch::notify(QObject *receiver, QEvent *event)
{
    // Events of other threads and events within events are not counted by themselves.
    if (QThread::currentThread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    bool handled = false;
    count([&] { handled = QApplication::notify(receiver, event); });
    return handled;
}

void StallWatch::restart()
{
    m_worst = 0;
    m_worstWork = 0;
}

void StallWatch::count(const std::function<void()> &work)
{
    ++m_depth;
    QElapsedTimer clock;
    clock.start();
    const qint64 before = workNs();
    work();
    m_worstWork = std::max(m_worstWork, workNs() - before);
    m_worst = std::max(m_worst, clock.nsecsElapsed());
    --m_depth;
}

double runUntil(const std::function<bool()> &done, int mostMs)
{
    QElapsedTimer clock;
    clock.start();
    while (!done() && clock.elapsed() < mostMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

} // namespace jeoul::bench
