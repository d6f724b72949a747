// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/gatesign.h"

#include <utility>

namespace jeoul::ui {

GateSign::GateSign(QString label, QWidget *parent)
    : QToolButton(parent)
    , m_label(std::move(label))
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void GateSign::setCounts(int ticked, int owed, int all)
{
    const QString sign = owed > 0 ? QStringLiteral(" !") : QString();
    m_numbers = QStringLiteral("%1/%2").arg(ticked).arg(all) + sign;
    m_words = tr("Not met %1/%2").arg(ticked).arg(all) + sign;
    QString spoken = tr("Response %1: %2 of %3 checks ticked as not met")
                         .arg(m_label, QString::number(ticked), QString::number(all));
    if (owed > 0)
        spoken += QStringLiteral(". ") + tr("%n reason(s) still missing", nullptr, owed);
    setAccessibleName(spoken);
    setToolTip(tr("%1 (G)").arg(spoken));
    choose();
    updateGeometry();
}

QSize GateSign::sizeFor(const QString &text) const
{
    const int now = fontMetrics().horizontalAdvance(this->text());
    return QToolButton::sizeHint() + QSize(fontMetrics().horizontalAdvance(text) - now, 0);
}

QSize GateSign::sizeHint() const
{
    return sizeFor(m_words);
}

QSize GateSign::minimumSizeHint() const
{
    return sizeFor(m_numbers);
}

void GateSign::choose()
{
    const QString &wanted = width() < sizeHint().width() ? m_numbers : m_words;
    if (text() != wanted)
        setText(wanted);
}

void GateSign::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    choose();
}

} // namespace jeoul::ui
