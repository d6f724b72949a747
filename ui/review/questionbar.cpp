// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/questionbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/paintedparts.h"

#include <QAccessible>
#include <QPainter>

namespace jeoul::ui {

QuestionBar::QuestionBar(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(name);
    setFocusPolicy(Qt::StrongFocus);
    widgets::setRole(*this, QAccessible::Grouping);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // as high as its lines need
}

void QuestionBar::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens tokens = theme::currentTokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.page);
    painter.setPen(hasFocus() ? QPen(tokens.accent, tokens.focusWidth) : QPen(tokens.line, 1));
    painter.drawLine(0, hasFocus() ? 1 : 0, width(), hasFocus() ? 1 : 0);
}

} // namespace jeoul::ui
