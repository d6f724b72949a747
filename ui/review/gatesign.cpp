// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/gatesign.h"

#include "ui/review/pane.h"

#include <QEvent>
#include <QLayout>

namespace jeoul::ui {

GateSign::GateSign(Pane *pane)
    : QToolButton(pane)
    , m_pane(pane)
{
    setObjectName(QStringLiteral("gateSign-") + pane->label());
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    pane->addToHead(this);
    pane->installEventFilter(this);
}

void GateSign::setCounts(int ticked, int owed, int all)
{
    const QString sign = owed > 0 ? QStringLiteral(" !") : QString();
    m_numbers = QStringLiteral("%1/%2").arg(ticked).arg(all) + sign;
    m_words = tr("Not met %1/%2").arg(ticked).arg(all) + sign;
    QString spoken = tr("Response %1: %2 of %3 checks ticked as not met")
                         .arg(m_pane->label(), QString::number(ticked), QString::number(all));
    if (owed > 0)
        spoken += QStringLiteral(". ") + tr("%n reason(s) still missing", nullptr, owed);
    setAccessibleName(spoken);
    setToolTip(tr("%1 (G)").arg(spoken));
    choose();
}

QSize GateSign::sizeFor(const QString &text) const
{
    const auto across = [this](const QString &words) {
        return fontMetrics().size(Qt::TextShowMnemonic, words).width();
    };
    return QToolButton::sizeHint() + QSize(across(text) - across(this->text()), 0);
}

QSize GateSign::minimumSizeHint() const
{
    return sizeFor(m_numbers);
}

void GateSign::choose()
{
    const QString &wanted = m_pane->headRoom() < sizeFor(m_words).width() ? m_numbers : m_words;
    if (text() == wanted)
        return;
    setText(wanted);
    m_pane->layout()->activate(); // the width that was squeezed for the other text is not that of this one
}

/// The head of the pane became wider or narrower, or fuller.
bool GateSign::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_pane && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        choose();
    return QToolButton::eventFilter(watched, event);
}

} // namespace jeoul::ui
