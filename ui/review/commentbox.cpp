// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/commentbox.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace jeoul::ui {

namespace {

constexpr int kPauseMs = 700;
constexpr int kEditorLines = 2;

} // namespace

CommentBox::CommentBox(session::ReviewSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(new QLabel(this))
    , m_rule(new QLabel(this))
    , m_editor(new QPlainTextEdit(this))
{
    m_editor->setObjectName(QStringLiteral("commentEdit"));
    m_editor->setTabChangesFocus(true);
    m_editor->setPlaceholderText(tr("Comment (C)"));
    m_editor->setMinimumHeight(m_editor->fontMetrics().lineSpacing() + 16);
    m_editor->setMaximumHeight(m_editor->fontMetrics().lineSpacing() * kEditorLines + 16);
    m_editor->installEventFilter(this);
    m_rule->setObjectName(QStringLiteral("commentRule"));
    m_rule->setProperty("tone", QStringLiteral("warn"));
    m_title->setProperty("tone", QStringLiteral("muted"));
    m_rule->setWordWrap(true);
    m_rule->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto *words = new QHBoxLayout;
    words->setSpacing(16);
    words->addWidget(m_title);
    words->addWidget(m_rule, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 8);
    column->setSpacing(4);
    column->addLayout(words);
    column->addWidget(m_editor);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &CommentBox::saveNow);
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_loading)
            m_pause.start();
    });
}

void CommentBox::setKey(const CommentKey &key, const QString &title, const QString &rule)
{
    m_title->setText(title);
    m_rule->setText(rule);
    m_editor->setAccessibleName(rule.isEmpty() ? title : title + QStringLiteral(". ") + rule);
    const auto found = m_session.judgements().comments.find(key);
    const QString stored = found == m_session.judgements().comments.end() ? QString() : found->second;
    if (key == m_key && (m_pause.isActive() || m_editor->toPlainText() == stored))
        return;
    // The same comment with another text was undone or redone: what is stored wins over what is shown.
    if (key != m_key)
        saveNow();
    m_key = key;
    m_loading = true;
    m_editor->setPlainText(stored);
    m_editor->moveCursor(QTextCursor::End);
    m_loading = false;
}

void CommentBox::saveNow()
{
    m_pause.stop();
    if (m_key.item.isEmpty())
        return;
    const auto found = m_session.judgements().comments.find(m_key);
    const QString stored = found == m_session.judgements().comments.end() ? QString() : found->second;
    if (m_editor->toPlainText() == stored)
        return;
    const Status status = m_session.setComment(m_key, m_editor->toPlainText());
    if (!status.ok())
        m_rule->setText(status.error().text());
}

void CommentBox::startEditing()
{
    m_editor->setFocus(Qt::ShortcutFocusReason);
}

bool CommentBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        // A half-composed syllable is what the person typed: keep it.
        QGuiApplication::inputMethod()->commit();
        saveNow();
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool accept = key->key() == Qt::Key_Return && key->modifiers() == Qt::ControlModifier;
        if (key->key() == Qt::Key_Escape || accept) {
            saveNow();
            Q_EMIT left();
            return key->key() == Qt::Key_Escape;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace jeoul::ui
