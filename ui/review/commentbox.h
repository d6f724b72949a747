// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace jeoul::ui {

/// The comment on one cell, below the grid. What is typed is on disk after a short pause, when the focus
/// leaves, and before anything else happens to the item.
class CommentBox : public QWidget
{
    Q_OBJECT

public:
    explicit CommentBox(session::ReviewSession &session, QWidget *parent = nullptr);

    /// `title` says what it is about; `rule` why a comment is wanted, or nothing.
    void setKey(const CommentKey &key, const QString &title, const QString &rule);
    void saveNow();
    void startEditing();
    [[nodiscard]] QPlainTextEdit *editor() const { return m_editor; }

Q_SIGNALS:
    void left(); ///< Escape or Ctrl+Return: back to the grid

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    session::ReviewSession &m_session;
    CommentKey m_key;
    bool m_loading = false;
    QTimer m_pause;
    QLabel *m_title;
    QLabel *m_rule;
    QPlainTextEdit *m_editor;
};

} // namespace jeoul::ui
