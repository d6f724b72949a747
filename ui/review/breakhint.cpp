// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/breakhint.h"

#include "ui/review/attendance.h"

namespace jeoul::ui {

BreakHint::BreakHint(const Attendance &attendance, QWidget *parent)
    : QToolButton(parent)
    , m_attendance(attendance)
{
    setObjectName(QStringLiteral("breakHint"));
    setText(tr("25 minutes of work: a short break helps  ✕"));
    setToolTip(tr("A click takes this hint away. The View menu switches such hints off."));
    setAccessibleName(text());
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, this, [this] {
        rest();
        hide();
    });
    connect(&attendance, &Attendance::acted, this, &BreakHint::act);
    rest();
    hide();
}

void BreakHint::setWanted(bool wanted)
{
    m_wanted = wanted;
    showWhenDue();
}

void BreakHint::rest()
{
    m_sinceMs = m_attendance.attendedMs();
}

void BreakHint::act(qint64 pauseMs)
{
    if (pauseMs >= Attendance::kPauseMs)
        rest(); // that was one
    showWhenDue();
}

void BreakHint::showWhenDue()
{
    setVisible(m_wanted && m_attendance.attendedMs() - m_sinceMs >= kSpellMs);
}

} // namespace jeoul::ui
