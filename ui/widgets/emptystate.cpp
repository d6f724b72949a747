// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/centeredpage.h"

#include <QLabel>
#include <QPushButton>

namespace jeoul::ui::widgets {

EmptyState::EmptyState(const QString &title, const QString &sentence, const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(title, this))
    , m_sentence(new QLabel(sentence, this))
{
    m_title->setProperty("role", QStringLiteral("cardtitle"));
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    m_sentence->setProperty("tone", QStringLiteral("muted"));
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    QVBoxLayout *column = centeredColumn(this, 480);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    if (action.isEmpty())
        return;
    auto *button = new QPushButton(action, this);
    button->setProperty("primary", true);
    column->addWidget(button, 0, Qt::AlignHCenter);
    connect(button, &QPushButton::clicked, this, &EmptyState::actionRequested);
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

} // namespace jeoul::ui::widgets
