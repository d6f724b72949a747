// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/findbar.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace jeoul::ui {

namespace {

constexpr int kTypingMs = 120;
constexpr int kWidth = 280;
constexpr int kLeastWidth = 160;

} // namespace

FindBar::FindBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_total(new QLabel(this))
    , m_unseen(new QLabel(this))
{
    setObjectName(QStringLiteral("findBar"));
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_text->setObjectName(QStringLiteral("findText"));
    m_text->setPlaceholderText(tr("Find in all responses"));
    m_text->setAccessibleName(tr("Find in all responses"));
    // It gives way in large text, so that the bar never makes the desk wider than the window.
    m_text->setMaximumWidth(qRound(kWidth * theme::textScale()));
    m_text->setMinimumWidth(kLeastWidth);
    m_total->setObjectName(QStringLiteral("findTotal"));
    m_total->setProperty("tone", QStringLiteral("muted"));
    m_unseen->setObjectName(QStringLiteral("findUnseen"));
    m_unseen->setProperty("tone", QStringLiteral("warn"));
    m_unseen->setWordWrap(true);
    m_unseen->hide();
    const auto button = [this](const QString &text, const QString &name, const char *id, auto action) {
        auto *out = new QToolButton(this);
        out->setText(text);
        out->setToolTip(name);
        out->setAccessibleName(name);
        out->setObjectName(QString::fromLatin1(id));
        connect(out, &QToolButton::clicked, this, action);
        return out;
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 4, 12, 4);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_unseen);
    row->addWidget(m_text, 100);
    row->addWidget(button(QStringLiteral("‹"), tr("Previous match (Shift+F3)"), "findPrevious",
                          [this] { Q_EMIT stepRequested(false); }));
    row->addWidget(button(QStringLiteral("›"), tr("Next match (F3)"), "findNext",
                          [this] { Q_EMIT stepRequested(true); }));
    row->addWidget(m_total);
    row->addStretch(1);
    row->addWidget(
        button(tr("Close"), tr("Close the search (Esc)"), "findClose", [this] { Q_EMIT closed(); }));
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, [this] { Q_EMIT textChanged(m_text->text()); });
    hide();
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
    m_unseen->setVisible(sought && unseen > 0);
    m_unseen->setText(
        tr("%n more in folded parts or formulas. The raw text (Ctrl+U) shows them.", nullptr, unseen));
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
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_typing.isActive()) {
            m_typing.stop();
            Q_EMIT textChanged(m_text->text()); // which goes to the first match
        } else {
            Q_EMIT stepRequested(!event->modifiers().testFlag(Qt::ShiftModifier));
        }
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace jeoul::ui
