// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/panemenu.h"

namespace jeoul::ui {

PaneMenu::PaneMenu(const Offers &offers, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("paneMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = addAction(tr("Copy"));
    copy->setEnabled(offers.copy);
    connect(copy, &QAction::triggered, this, &PaneMenu::copyChosen);
    addSeparator();
    if (offers.mark)
        connect(addAction(tr("Mark an error…")), &QAction::triggered, this, &PaneMenu::markChosen);
    if (offers.flag)
        connect(addAction(tr("Flag…")), &QAction::triggered, this, &PaneMenu::flagChosen);
    if (offers.checks)
        connect(addAction(tr("Tick what is not met…")), &QAction::triggered, this, &PaneMenu::checksChosen);
}

} // namespace jeoul::ui
