// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/anchortext.h"

#include "ui/widgets/shortened.h"

#include <QResizeEvent>

#include <algorithm>
#include <utility>

namespace jeoul::ui {

AnchorText::AnchorText(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("anchorText"));
    setProperty("tone", QStringLiteral("muted"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void AnchorText::setPossible(const QStringList &texts)
{
    m_possible = texts;
    reserve();
}

void AnchorText::setMostLines(int lines)
{
    m_mostLines = lines;
    reserve();
}

void AnchorText::say(const QString &text)
{
    m_said = text;
    setToolTip(text);
    setAccessibleName(text); // a screen reader has room for all of it
    fit();
}

void AnchorText::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    reserve();
}

int AnchorText::heightOf(const QString &text) const
{
    return widgets::wrappedHeight(text, fontMetrics(), width());
}

void AnchorText::reserve()
{
    int height = heightOf(QStringLiteral("1"));
    for (const QString &text : m_possible)
        height = std::max(height, heightOf(text));
    const int most = heightOf(QStringLiteral("1\n").repeated(m_mostLines).trimmed());
    const bool foldable = height > most;
    setFixedHeight(m_unfolded ? height : std::min(height, most));
    fit();
    if (foldable != std::exchange(m_foldable, foldable))
        Q_EMIT foldableChanged(foldable);
}

/// As much as there is room for, and a sign where it goes on.
void AnchorText::fit()
{
    setText(widgets::shortened(m_said, fontMetrics(), QSize(width(), maximumHeight())));
}

void AnchorText::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        reserve();
}

} // namespace jeoul::ui
