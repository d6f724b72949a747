// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/reader/stallwatch.h"

#include <QThread>

#include <algorithm>

namespace jeoul::bench {

bool StallWatch::notify(QObject *receiver, QEvent *event)
{
    // Events of other threads and events within events are not counted by themselves.
    if (QThread::currentThread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    ++m_depth;
    m_clock.start();
    const bool handled = QApplication::notify(receiver, event);
    m_worst = std::max(m_worst, m_clock.nsecsElapsed());
    --m_depth;
    return handled;
}

void StallWatch::restart()
{
    m_worst = 0;
}

void StallWatch::count(qint64 nanoseconds)
{
    m_worst = std::max(m_worst, nanoseconds);
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
