// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace jeoul::ui::widgets {

namespace {

constexpr int kHeight = 26;

/// Steps of one neutral hue: position can be told apart at the edge of the eye without meaning anything.
QColor tint(const Tokens &tokens, int position)
{
    QColor colour = tokens.text;
    colour.setAlphaF(static_cast<float>(0.06 + 0.03 * (position % 5)));
    return colour;
}

} // namespace

Chip::Chip(QString text, int position, QWidget *parent)
    : QWidget(parent)
    , m_text(std::move(text))
    , m_position(position)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Response %1").arg(m_text));
}

QSize Chip::sizeHint() const
{
    const int height = std::max(kHeight, fontMetrics().height() + 4);
    return {std::max(height, fontMetrics().horizontalAdvance(m_text) + 16), height};
}

void Chip::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens tokens = theme::currentTokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(tokens.line);
    painter.setBrush(tokens.shades ? tint(tokens, m_position) : tokens.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    painter.setFont(strong);
    painter.setPen(tokens.text);
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace jeoul::ui::widgets
