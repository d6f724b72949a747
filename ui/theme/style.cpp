// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace jeoul::ui::theme {

namespace {

constexpr double kEdge = 16; ///< at the usual size of text
constexpr double kPen = 1.5;

QRectF squareIn(const QRect &area)
{
    const double edge = std::min({kEdge * textScale(), area.width() - kPen, area.height() - kPen});
    QRectF square(0, 0, edge, edge);
    square.moveCenter(QRectF(area).center());
    return square;
}

QPen outline(const QStyleOption &option, const Tokens &tokens, bool filled)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor colour = filled && enabled ? tokens.accent : tokens.muted;
    return {colour, kPen, enabled || tokens.shades ? Qt::SolidLine : Qt::DotLine};
}

/// Empty, ticked, or with a dash where only part of what it stands for is chosen.
void paintBox(QPainter &painter, const QStyleOption &option, const Tokens &tokens)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QRectF box = squareIn(option.rect);
    painter.setPen(outline(option, tokens, on || partly));
    painter.setBrush((on || partly) && enabled ? tokens.accent : tokens.surface);
    painter.drawRoundedRect(box, 3, 3);
    const auto at = [&box](double x, double y) {
        return box.topLeft() + QPointF(x * box.width(), y * box.height());
    };
    painter.setPen(
        QPen(enabled ? tokens.onAccent : tokens.mark, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    if (on)
        painter.drawPolyline(QPolygonF({at(0.24, 0.53), at(0.43, 0.72), at(0.77, 0.3)}));
    else if (partly)
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
}

void paintRing(QPainter &painter, const QStyleOption &option, const Tokens &tokens)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF ring = squareIn(option.rect);
    const QPen pen = outline(option, tokens, on);
    painter.setPen(pen);
    painter.setBrush(tokens.surface);
    painter.drawEllipse(ring);
    if (!on)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawEllipse(ring.center(), ring.width() / 4, ring.height() / 4);
}

/// A button filled with the colour of the ring shows a line in the colour of its words as well.
void paintInnerRing(QPainter &painter, const QRectF &button, const Tokens &tokens)
{
    const double pen = tokens.focusWidth - 1;
    const double inset = tokens.focusWidth + 1 + pen / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.onAccent, pen));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(button.adjusted(inset, inset, -inset, -inset), 2, 2);
    painter.restore();
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

/// Also the label of a tip and those of a message: both are QLabels that guess what a text is.
void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    auto *label = qobject_cast<QLabel *>(widget);
    if (label != nullptr && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    if (auto *button = qobject_cast<QPushButton *>(widget))
        button->setAutoDefault(true); // Enter presses what has the keys, in windows as in dialogs
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return static_cast<int>(std::ceil(kEdge * textScale() + kPen));
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (element == PE_FrameFocusRect && widget != nullptr && widget->property("primary").toBool()) {
        paintInnerRing(*painter, QRectF(widget->rect()), currentTokens());
        return;
    }
    if (element == PE_FrameFocusRect && qobject_cast<const QPushButton *>(widget) != nullptr)
        return; // its border says it, and a second frame around the words would say it twice
    const bool box = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if (!box && element != PE_IndicatorRadioButton) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (box)
        paintBox(*painter, *option, currentTokens());
    else
        paintRing(*painter, *option, currentTokens());
    painter->restore();
}

} // namespace jeoul::ui::theme
