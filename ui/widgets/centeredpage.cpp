// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/centeredpage.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QScrollArea>

namespace jeoul::ui::widgets {

namespace {

/// Where text is larger than the window was made for, a page is scrolled rather than cut.
QWidget *scrolledIn(QWidget *page)
{
    auto *scroll = new QScrollArea(page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *room = new QWidget(scroll);
    scroll->setWidget(room);
    auto *whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    return room;
}

} // namespace

QVBoxLayout *centeredColumn(QWidget *page, int width, Overflow overflow)
{
    QWidget *room = overflow == Overflow::Scrolls ? scrolledIn(page) : page;
    auto *inner = new QWidget(room);
    inner->setMaximumWidth(qRound(width * theme::textScale()));
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(24, 32, 24, 32);
    column->setSpacing(16);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(inner, 100);
    across->addStretch(1);
    auto *down = new QVBoxLayout(room);
    down->setContentsMargins(0, 0, 0, 0);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);
    return column;
}

} // namespace jeoul::ui::widgets
