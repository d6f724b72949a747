// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panebar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace jeoul::ui {

PaneBar::PaneBar(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_row(new QHBoxLayout)
    , m_unseen(new QLabel(this))
{
    setObjectName(name + QStringLiteral("Bar"));
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_unseen->setObjectName(name + QStringLiteral("Unseen"));
    m_unseen->setProperty("tone", QStringLiteral("warn"));
    m_unseen->setWordWrap(true);
    m_unseen->hide();
    m_row->setSpacing(8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 4);
    column->setSpacing(4);
    column->addLayout(m_row);
    column->addWidget(m_unseen);
    hide();
}

template <typename Action>
void PaneBar::addButton(const QString &text, const QString &name, const QString &id, Action action)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setObjectName(m_name + id);
    connect(button, &QToolButton::clicked, this, action);
    m_row->addWidget(button);
}

void PaneBar::addSteps(const QString &previous, const QString &next)
{
    addButton(QStringLiteral("‹"), previous, QStringLiteral("Previous"),
              [this] { Q_EMIT stepRequested(false); });
    addButton(QStringLiteral("›"), next, QStringLiteral("Next"), [this] { Q_EMIT stepRequested(true); });
}

void PaneBar::addClose(const QString &close)
{
    addButton(tr("Close"), close, QStringLiteral("Close"), [this] { Q_EMIT closed(); });
}

void PaneBar::sayUnseen(const QString &sentence)
{
    m_unseen->setText(sentence);
    m_unseen->setVisible(!sentence.isEmpty());
}

void PaneBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace jeoul::ui
