// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/readingtime.h"

namespace jeoul::ui {

ReadingTime::ReadingTime(session::ReviewSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_writing.setInterval(kEveryMs);
    connect(&m_writing, &QTimer::timeout, this, &ReadingTime::count);
}

void ReadingTime::open(const QString &item)
{
    count();
    m_item = item;
    m_keptMs = 0;
}

void ReadingTime::setSeen(bool seen)
{
    count();
    if (!seen) {
        m_keptMs = waitingMs();
        m_running.invalidate();
        m_writing.stop();
    } else if (!m_running.isValid()) {
        m_running.start();
        m_writing.start();
    }
}

qint64 ReadingTime::waitingMs() const
{
    return m_keptMs + (m_running.isValid() ? m_running.elapsed() : 0);
}

void ReadingTime::count()
{
    const qint64 waiting = waitingMs();
    if (m_item.isEmpty() || waiting < 1000)
        return;
    m_session.addReadingSeconds(m_item, waiting / 1000);
    m_keptMs = waiting % 1000;
    if (m_running.isValid())
        m_running.restart();
}

qint64 ReadingTime::seconds() const
{
    return m_session.readingSeconds(m_item) + waitingMs() / 1000;
}

} // namespace jeoul::ui
