// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/choicebutton.h"

#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace jeoul::ui {

namespace {

constexpr int kPad = 10;
constexpr int kGap = 8;
constexpr int kHeight = 32;
constexpr int kSlack = 2;    ///< widths of letters are rounded
constexpr int kShortest = 4; ///< characters that stay readable when there is no room

} // namespace

ChoiceButton::ChoiceButton(const QString &key, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_key(key)
{
    setCheckable(true);
    setFocusPolicy(Qt::NoFocus);
    setToolTip(key.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, key));
    setAccessibleName(text);
}

void ChoiceButton::reserve(const QStringList &texts)
{
    m_possible = texts;
    updateGeometry();
}

QFont ChoiceButton::boldFont() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

int ChoiceButton::keyWidth() const
{
    return m_key.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_key) + kGap;
}

QSize ChoiceButton::sizeHint() const
{
    // As wide as it is when chosen, so that nothing moves when it is.
    const QFontMetrics bold(boldFont());
    int words = bold.horizontalAdvance(text());
    for (const QString &possible : m_possible)
        words = std::max(words, bold.horizontalAdvance(possible));
    return {2 * kPad + keyWidth() + words + kSlack, std::max(kHeight, bold.height() + 10)};
}

QSize ChoiceButton::minimumSizeHint() const
{
    const QSize full = sizeHint();
    const int least = 2 * kPad + keyWidth() + fontMetrics().horizontalAdvance(text().left(kShortest));
    return {std::min(full.width(), least), full.height()};
}

void ChoiceButton::mouseDoubleClickEvent(QMouseEvent *event)
{
    event->accept();
}

void ChoiceButton::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens tokens = theme::currentTokens();
    const Tokens inks = isChecked() ? tokens.selected() : tokens;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = isChecked() ? 2 : 1;
    const QRectF frame = QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2);
    const Qt::PenStyle line = isEnabled() || tokens.shades ? Qt::SolidLine : Qt::DashLine;
    painter.setPen(QPen(isChecked() ? tokens.accent : isEnabled() ? tokens.mark : tokens.line, pen, line));
    painter.setBrush(isChecked() ? tokens.selection : underMouse() ? tokens.code : tokens.surface);
    painter.drawRoundedRect(frame, 4, 4);
    QRect area = rect().adjusted(kPad, 0, -kPad, 0);
    const QFont words = isChecked() ? boldFont() : font();
    const QFontMetrics metrics(words);
    // Key and words stand in the middle together.
    const int wanted = keyWidth() + metrics.horizontalAdvance(text());
    area.setLeft(area.left() + std::max(0, (area.width() - wanted) / 2));
    painter.setPen(inks.muted);
    painter.drawText(area, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft), m_key);
    area.setLeft(area.left() + keyWidth());
    painter.setFont(words);
    painter.setPen(isEnabled() ? inks.text : inks.muted);
    painter.drawText(area, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft),
                     metrics.elidedText(text(), Qt::ElideRight, area.width()));
}

} // namespace jeoul::ui
