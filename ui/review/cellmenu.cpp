// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/cellmenu.h"

#include "models/base/readinglanguage.h"

#include <QScreen>

namespace jeoul::ui {

CellMenu::CellMenu(const Scale &scale, std::optional<int> given, bool answered, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(QStringLiteral("cellMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Language language = readingLanguage(locale());
    for (int step = 0; step < scale.points(); ++step) {
        const ScaleAnchor *anchor = scale.anchor(step);
        const QString word = anchor == nullptr ? QString() : anchor->word.in(language);
        QAction *action = addAction(scale.value(step).toText() + QStringLiteral("  ") + word);
        action->setCheckable(true);
        action->setChecked(given == step);
        connect(action, &QAction::triggered, this, [this, step] { Q_EMIT scoreChosen(step); });
    }
    addSeparator();
    QAction *clear = addAction(tr("Take the score back"));
    clear->setEnabled(answered);
    connect(clear, &QAction::triggered, this, &CellMenu::clearChosen);
    connect(addAction(tr("Comment")), &QAction::triggered, this, &CellMenu::commentChosen);
    connect(addAction(tr("Flag…")), &QAction::triggered, this, &CellMenu::flagChosen);
    connect(addAction(tr("Cannot rate…")), &QAction::triggered, this, &CellMenu::cannotRateChosen);
}

void CellMenu::openBeside(const QRect &cell)
{
    const QRect room = screen()->availableGeometry();
    const QSize size = sizeHint();
    QPoint at(cell.left(), cell.bottom() + 1);
    if (at.y() + size.height() > room.bottom())
        at.setY(cell.top() - size.height());
    if (at.y() < room.top()) { // higher than either side of it
        const bool right = cell.right() + 1 + size.width() <= room.right();
        at = {right ? cell.right() + 1 : cell.left() - size.width(), room.top()};
    }
    popup(at);
}

} // namespace jeoul::ui
