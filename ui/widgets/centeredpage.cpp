// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/centeredpage.h"

#include <QHBoxLayout>

namespace jeoul::ui::widgets {

QVBoxLayout *centeredColumn(QWidget *page, int width)
{
    auto *inner = new QWidget(page);
    inner->setMaximumWidth(width);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(24, 32, 24, 32);
    column->setSpacing(16);
    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(inner, 100);
    across->addStretch(1);
    auto *down = new QVBoxLayout(page);
    down->setContentsMargins(0, 0, 0, 0);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);
    return column;
}

} // namespace jeoul::ui::widgets
