// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hairline.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace jeoul::ui::widgets {

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Divider"));
}

void Hairline::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), theme::currentTokens().line);
}

} // namespace jeoul::ui::widgets
