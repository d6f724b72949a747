// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/commentbox.h"

#include "ui/review/typedtext.h"

#include <QLabel>
#include <QVBoxLayout>

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
    m_rule->setAlignment(Qt::AlignLeft | Qt::AlignTop);
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
    const int steadyHeight = around.top() + m_title->fontMetrics().height() + layout()->spacing() +
                             m_editor->maximumHeight() + around.bottom();
    setMinimumHeight(steady ? steadyHeight : 0);
    setMaximumHeight(steady ? steadyHeight : QWIDGETSIZE_MAX);
}

void CommentBox::startEditing()
{
    m_editor->setFocus(Qt::ShortcutFocusReason);
}

} // namespace jeoul::ui
