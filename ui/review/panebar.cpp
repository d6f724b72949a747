// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panebar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace jeoul::ui {

namespace {

constexpr int kLeastSaying = 8; ///< heights of a line, beside the buttons

} // namespace

PaneBar::PaneBar(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_row(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
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
    m_column->setContentsMargins(12, 4, 12, 4);
    m_column->setSpacing(4);
    m_column->addLayout(m_row);
    m_column->addWidget(m_unseen);
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

void PaneBar::addSaying(QLabel *label, int stretch)
{
    if (m_sayings == nullptr) {
        m_sayings = new QHBoxLayout;
        m_sayings->setSpacing(m_row->spacing());
        m_place = m_row->count();
        m_row->addLayout(m_sayings, 1);
    }
    m_sayings->addWidget(label, stretch);
}

int PaneBar::buttonsWidth() const
{
    int width = 0;
    for (int i = 0; i < m_row->count(); ++i) {
        const QLayoutItem *item = m_row->itemAt(i);
        if (item->widget() != nullptr && !item->widget()->isHidden())
            width += item->minimumSize().width() + m_row->spacing();
    }
    return width;
}

void PaneBar::placeSayings()
{
    if (m_sayings == nullptr)
        return;
    const bool below = contentsRect().width() < buttonsWidth() + kLeastSaying * fontMetrics().height();
    const bool isBelow = m_sayings->parent() == m_column;
    if (below == isBelow)
        return;
    QBoxLayout *from = isBelow ? static_cast<QBoxLayout *>(m_column) : m_row;
    from->removeItem(m_sayings);
    m_sayings->setParent(nullptr); // a layout that has one is not taken
    if (below)
        m_column->insertLayout(1, m_sayings);
    else
        m_row->insertLayout(m_place, m_sayings, 1);
}

void PaneBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeSayings();
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
