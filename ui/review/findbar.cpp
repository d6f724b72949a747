// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/findbar.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace jeoul::ui {

namespace {

constexpr int kTypingMs = 120;
constexpr int kWidth = 280;
constexpr int kLeastWidth = 160;

} // namespace

FindBar::FindBar(QWidget *parent)
    : PaneBar(QStringLiteral("find"), parent)
    , m_text(new QLineEdit(this))
    , m_total(new QLabel(this))
{
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->setPlaceholderText(tr("Find in all responses"));
    m_text->setAccessibleName(tr("Find in all responses"));
    // It gives way in large text, so that the bar never makes the desk wider than the window.
    m_text->setMaximumWidth(qRound(kWidth * theme::textScale()));
    m_text->setMinimumWidth(kLeastWidth);
    m_total->setObjectName(QStringLiteral("findTotal"));
    m_total->setProperty("tone", QStringLiteral("muted"));
    row()->addWidget(m_text, 100);
    addSteps(tr("Previous match (Shift+F3)"), tr("Next match (F3)"));
    addSaying(m_total, 1);
    addClose(tr("Close the search (Esc)"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { Q_EMIT textChanged(m_text->text()); });
}

void FindBar::open()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

QString FindBar::text() const
{
    return m_text->text();
}

void FindBar::setTotal(int matches, int panes, bool more, int unseen)
{
    const bool sought = !m_text->text().isEmpty();
    sayUnseen(
        !sought || unseen == 0
            ? QString()
            : tr("%n more in folded parts or formulas. The raw text (Ctrl+U) shows them.", nullptr, unseen));
    if (!sought)
        m_total->clear();
    else if (matches == 0)
        m_total->setText(unseen > 0 ? tr("Not in the text on show") : tr("Not found"));
    else
        m_total->setText((more ? tr("More than %L1 matches in all").arg(matches)
                               : tr("%n match(es) in all", nullptr, matches)) +
                         QStringLiteral("  ·  ") + tr("in %n response(s)", nullptr, panes));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_typing.isActive()) {
            m_typing.stop();
            Q_EMIT textChanged(m_text->text()); // which goes to the first match
        } else {
            Q_EMIT stepRequested(!event->modifiers().testFlag(Qt::ShiftModifier));
        }
    } else {
        PaneBar::keyPressEvent(event);
    }
}

} // namespace jeoul::ui
