// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/readingbar.h"

#include "ui/widgets/flowlayout.h"

#include <QButtonGroup>
#include <QToolButton>

namespace jeoul::ui {

namespace {

constexpr int kBetweenGroups = 16;

} // namespace

ReadingBar::ReadingBar(QWidget *parent)
    : QWidget(parent)
    , m_modes(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("readingBar"));
    auto *row = new widgets::FlowLayout(this, Qt::AlignRight);
    int mode = 0;
    for (QToolButton *button :
         {add(tr("All"), tr("All responses (Ctrl+1)"), "modeAll", true),
          add(tr("Two"), tr("Two, head to head (Ctrl+2)"), "modeTwo", true),
          add(tr("One"), tr("One at a time, at the same place (Ctrl+3)"), "modeFlip", true),
          add(tr("Large"), tr("One, large, and nothing beside it (Ctrl+4)"), "modeFocus", true)})
        m_modes->addButton(button, mode++);
    row->addGap(kBetweenGroups);
    m_sync =
        add(tr("Scroll together"), tr("Show the places that belong together (Ctrl+L)"), "syncScroll", true);
    m_compare = add(tr("Differences"), tr("Mark what two responses differ in (Ctrl+D)"), "compare", true);
    m_raw = add(tr("Raw text"), tr("Show the text as it was handed in (Ctrl+U)"), "rawText", true);
    QToolButton *find = add(tr("Find"), tr("Find in all responses (Ctrl+F)"), "find", false);
    connect(m_modes, &QButtonGroup::idClicked, this, &ReadingBar::modeChosen);
    connect(m_sync, &QToolButton::clicked, this, &ReadingBar::syncToggled);
    connect(m_compare, &QToolButton::clicked, this, &ReadingBar::comparingToggled);
    connect(m_raw, &QToolButton::clicked, this, &ReadingBar::rawToggled);
    connect(find, &QToolButton::clicked, this, &ReadingBar::findRequested);
    setMode(0);
}

QToolButton *ReadingBar::add(const QString &text, const QString &hint, const char *name, bool checkable)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(hint);
    button->setObjectName(QString::fromLatin1(name));
    button->setCheckable(checkable);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void ReadingBar::setMode(int mode)
{
    if (QAbstractButton *button = m_modes->button(mode))
        button->setChecked(true);
}

void ReadingBar::setSync(bool on)
{
    m_sync->setChecked(on);
}

void ReadingBar::setComparing(bool on)
{
    m_compare->setChecked(on);
}

void ReadingBar::setRaw(bool on)
{
    m_raw->setChecked(on);
}

} // namespace jeoul::ui
