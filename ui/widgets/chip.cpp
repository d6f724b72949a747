// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

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

Chip::Chip(const QString &text, int position, QWidget *parent)
    : QAbstractButton(parent)
    , m_position(position)
{
    setText(text);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Response %1").arg(text));
}

void Chip::setOffered(bool offered)
{
    m_offered = offered;
    update();
}

QSize Chip::sizeHint() const
{
    const int height = std::max(kHeight, fontMetrics().height() + 4);
    return {std::max(height, fontMetrics().horizontalAdvance(text()) + 16), height};
}

void Chip::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens tokens = theme::currentTokens();
    const bool shown = !m_offered;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (shown || underMouse()) {
        painter.setPen(underMouse() ? tokens.mark : tokens.line);
        painter.setBrush(shown && tokens.shades ? tint(tokens, m_position) : tokens.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    QFont words = font();
    words.setWeight(shown ? QFont::DemiBold : QFont::Normal);
    painter.setFont(words);
    painter.setPen(shown ? tokens.text : tokens.muted);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace jeoul::ui::widgets
