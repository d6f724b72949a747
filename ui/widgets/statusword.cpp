// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statusword.h"

#include <QStyle>

#include <algorithm>

namespace jeoul::ui::widgets {

namespace {

QString sign(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("✓");
    case Tone::Warn:
        return QStringLiteral("△");
    case Tone::Bad:
        return QStringLiteral("✕");
    case Tone::Plain:
        break;
    }
    return {};
}

QString styleName(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("good");
    case Tone::Warn:
        return QStringLiteral("warn");
    case Tone::Bad:
        return QStringLiteral("bad");
    case Tone::Plain:
        break;
    }
    return QStringLiteral("muted");
}

} // namespace

StatusWord::StatusWord(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAccessibleName(tr("State"));
    setState(Tone::Plain, {});
}

void StatusWord::setState(Tone tone, const QString &word)
{
    m_tone = tone;
    m_word = word;
    const QString mark = sign(tone);
    setText(mark.isEmpty() || word.isEmpty() ? word : mark + u' ' + word);
    setAccessibleName(word.isEmpty() ? tr("State") : word);
    // Never narrower than before: what stands beside it stays where it is.
    setMinimumWidth(std::max(minimumWidth(), fontMetrics().horizontalAdvance(text()) + 4));
    setProperty("tone", styleName(tone));
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace jeoul::ui::widgets
