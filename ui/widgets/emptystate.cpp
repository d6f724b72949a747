// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/centeredpage.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace jeoul::ui::widgets {

namespace {

constexpr int kIconEdge = 40;

} // namespace

EmptyState::EmptyState(const QString &title, const QString &sentence, const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_title(new QLabel(this))
    , m_sentence(new QLabel(this))
{
    m_picture->setAlignment(Qt::AlignHCenter);
    m_picture->hide();
    m_title->setProperty("role", QStringLiteral("cardtitle"));
    m_sentence->setProperty("tone", QStringLiteral("muted"));
    QVBoxLayout *column = centeredColumn(this, 480, Overflow::Grows);
    column->addWidget(m_picture);
    for (QLabel *label : {m_title, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    setTexts(title, sentence);
    if (action.isEmpty())
        return;
    auto *button = new QPushButton(action, this);
    button->setProperty("primary", true);
    button->setAccessibleName(action);
    column->addWidget(button, 0, Qt::AlignHCenter);
    connect(button, &QPushButton::clicked, this, &EmptyState::actionRequested);
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

void EmptyState::setIcon(theme::Icon icon)
{
    m_icon = icon;
    m_picture->show();
    drawIcon();
}

void EmptyState::drawIcon()
{
    if (m_icon)
        m_picture->setPixmap(
            theme::iconPixmap(*m_icon, theme::currentTokens().muted, kIconEdge, devicePixelRatioF()));
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

} // namespace jeoul::ui::widgets
