// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/commentbox.h"

#include "ui/review/typedtext.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace jeoul::ui {

namespace {

constexpr int kEditorLines = 2;

} // namespace

CommentBox::CommentBox(session::ReviewSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_rule(new QLabel(this))
    , m_editor(new TypedText(this))
{
    m_editor->setObjectName(QStringLiteral("commentEdit"));
    m_editor->setPlaceholderText(tr("Comment (C)"));
    m_editor->setMinimumHeight(m_editor->fontMetrics().lineSpacing() + 16);
    m_editor->setMaximumHeight(m_editor->fontMetrics().lineSpacing() * kEditorLines + 16);
    m_rule->setObjectName(QStringLiteral("commentRule"));
    m_rule->setProperty("tone", QStringLiteral("warn"));
    m_title->setProperty("tone", QStringLiteral("muted"));
    m_rule->setWordWrap(true);
    for (QLabel *words : {m_title, m_rule})
        words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 8);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_rule);
    column->addWidget(m_editor);
    connect(m_editor, &TypedText::written, this, &CommentBox::write);
    connect(m_editor, &TypedText::left, this, &CommentBox::left);
}

void CommentBox::setKey(const CommentKey &key, const QString &title, const QString &rule)
{
    m_title->setText(title);
    tell(rule);
    m_editor->setAccessibleName(rule.isEmpty() ? title : title + QStringLiteral(". ") + rule);
    if (key != m_key)
        saveNow();
    m_key = key;
    const auto found = m_session.judgements().comments.find(key);
    m_editor->setStored(found == m_session.judgements().comments.end() ? QString() : found->second);
}

void CommentBox::saveNow()
{
    if (!m_key.item.isEmpty())
        m_editor->settle();
}

void CommentBox::write(const QString &text)
{
    const Status status = m_session.setComment(m_key, text);
    if (!status.ok())
        tell(status.error().text());
}

/// A rule names the cell itself, and takes the place of the title.
void CommentBox::tell(const QString &rule)
{
    m_rule->setText(rule);
    m_rule->setToolTip(rule);
    m_rule->setVisible(!rule.isEmpty());
    m_title->setVisible(rule.isEmpty());
}

void CommentBox::setSteady(bool steady)
{
    const QMargins around = layout()->contentsMargins();
    const int lines = m_rule->fontMetrics().boundingRect(QRect(), 0, QStringLiteral("1\n1")).height() + 1;
    const int words = std::max(lines + m_editor->minimumHeight(),
                               m_title->fontMetrics().height() + m_editor->maximumHeight());
    const int height = around.top() + words + layout()->spacing() + around.bottom();
    setMinimumHeight(steady ? height : 0);
    setMaximumHeight(steady ? height : QWIDGETSIZE_MAX);
}

void CommentBox::startEditing()
{
    m_editor->setFocus(Qt::ShortcutFocusReason);
}

} // namespace jeoul::ui
