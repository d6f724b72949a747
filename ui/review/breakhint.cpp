// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/breakhint.h"

#include <QCoreApplication>
#include <QEvent>

namespace jeoul::ui {

WorkSpell::WorkSpell(const Clock &clock)
    : m_clock(clock)
    , m_last(clock.monotonicMs())
{
}

void WorkSpell::act()
{
    const qint64 now = m_clock.monotonicMs();
    const qint64 pause = now - m_last;
    m_last = now;
    if (pause >= kBreakMs)
        m_worked = 0;
    else if (pause < kReadingMs)
        m_worked += pause;
}

void WorkSpell::rest()
{
    m_last = m_clock.monotonicMs();
    m_worked = 0;
}

BreakHint::BreakHint(const Clock &clock, QWidget *parent)
    : QToolButton(parent)
    , m_spell(clock)
{
    setObjectName(QStringLiteral("breakHint"));
    setText(tr("25 minutes of work: a short break helps  ✕"));
    setToolTip(tr("A click takes this hint away. The View menu switches such hints off."));
    setAccessibleName(text());
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, this, [this] {
        m_spell.rest();
        hide();
    });
    hide();
    QCoreApplication::instance()->installEventFilter(this);
}

void BreakHint::setWanted(bool wanted)
{
    m_wanted = wanted;
    setVisible(m_wanted && m_spell.longEnough());
}

bool BreakHint::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
        if (parentWidget() != nullptr && parentWidget()->isVisible() && watched->isWidgetType()) {
            m_spell.act();
            setVisible(m_wanted && m_spell.longEnough());
        }
        break;
    default:
        break;
    }
    return QToolButton::eventFilter(watched, event);
}

} // namespace jeoul::ui
