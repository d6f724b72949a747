// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/readingtime.h"

#include "ui/review/attendance.h"

namespace jeoul::ui {

ReadingTime::ReadingTime(session::ReviewSession &session, const Attendance &attendance, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_attendance(attendance)
{
    m_writing.setInterval(kEveryMs);
    connect(&m_writing, &QTimer::timeout, this, &ReadingTime::count);
}

void ReadingTime::open(const QString &item)
{
    count();
    m_item = item;
    keep(0);
}

void ReadingTime::setSeen(bool seen)
{
    if (seen == m_seen)
        return;
    count();
    keep(waitingMs());
    m_seen = seen;
    if (seen)
        m_writing.start();
    else
        m_writing.stop();
}

qint64 ReadingTime::waitingMs() const
{
    return m_keptMs + (m_seen ? m_attendance.attendedMs() - m_sinceMs : 0);
}

void ReadingTime::keep(qint64 milliseconds)
{
    m_keptMs = milliseconds;
    m_sinceMs = m_attendance.attendedMs();
}

void ReadingTime::count()
{
    const qint64 waiting = waitingMs();
    if (m_item.isEmpty() || waiting < 1000)
        return;
    m_session.addReadingSeconds(m_item, waiting / 1000);
    keep(waiting % 1000);
}

qint64 ReadingTime::seconds() const
{
    return m_session.readingSeconds(m_item) + waitingMs() / 1000;
}

} // namespace jeoul::ui
