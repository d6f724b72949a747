// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/attendance.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace jeoul::ui {

namespace {

bool byAPerson(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod: // what a Hangul input method takes comes as no key
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
        return true;
    case QEvent::MouseMove:
        return event.spontaneous(); // Qt moves it too, when something appears under it
    default:
        return false;
    }
}

} // namespace

Attendance::Attendance(const Clock &clock, QWidget &desk)
    : QObject(&desk)
    , m_clock(clock)
    , m_desk(desk)
    , m_last(clock.monotonicMs())
{
    QCoreApplication::instance()->installEventFilter(this);
}

qint64 Attendance::pauseMs() const
{
    return m_clock.monotonicMs() - m_last;
}

void Attendance::act()
{
    const qint64 pause = pauseMs();
    m_countedMs = attendedMs();
    m_last += pause;
    Q_EMIT acted(pause);
}

qint64 Attendance::attendedMs() const
{
    return m_countedMs + std::min(pauseMs(), kPauseMs);
}

bool Attendance::eventFilter(QObject *watched, QEvent *event)
{
    if (byAPerson(*event) && m_desk.isVisible())
        act();
    return QObject::eventFilter(watched, event);
}

} // namespace jeoul::ui
