// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/anchortext.h"

#include <QResizeEvent>

#include <algorithm>

namespace jeoul::ui {

namespace {

constexpr int kMostLines = 3;

} // namespace

AnchorText::AnchorText(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("anchorText"));
    setProperty("tone", QStringLiteral("muted"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setContentsMargins(8, 4, 8, 0);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void AnchorText::setPossible(const QStringList &texts)
{
    m_possible = texts;
    reserve();
}

void AnchorText::say(const QString &text)
{
    setText(text);
    setToolTip(text);
}

void AnchorText::reserve()
{
    const QMargins margins = contentsMargins();
    const int width = std::max(1, this->width() - margins.left() - margins.right());
    const auto heightOf = [this, width](const QString &text) {
        return fontMetrics().boundingRect(QRect(0, 0, width, 0), Qt::TextWordWrap, text).height();
    };
    int height = heightOf(QStringLiteral("1"));
    for (const QString &text : m_possible)
        height = std::max(height, heightOf(text));
    const int most = heightOf(QStringLiteral("1\n").repeated(kMostLines).trimmed());
    setFixedHeight(std::min(height, most) + margins.top() + margins.bottom());
}

void AnchorText::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        reserve();
}

} // namespace jeoul::ui
