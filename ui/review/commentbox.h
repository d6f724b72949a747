// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"

#include <QWidget>

class QLabel;

namespace jeoul::ui {

class TypedText;

/// The comment on one cell, below the grid. What is typed is on disk after a short pause, when the focus
/// leaves, and before anything else happens to the item.
class CommentBox : public QWidget
{
    Q_OBJECT

public:
    explicit CommentBox(session::ReviewSession &session, QWidget *parent = nullptr);

    /// `title` says what it is about; `rule` why a comment is wanted, or nothing.
    void setKey(const CommentKey &key, const QString &title, const QString &rule);
    /// Keeps one height whatever the rule says: a rule of two lines takes one of the editor's.
    void setSteady(bool steady);
    void saveNow();
    void startEditing();

Q_SIGNALS:
    void left(); ///< Escape: back to the grid

private:
    void write(const QString &text);
    void tell(const QString &rule);

    session::ReviewSession &m_session;
    CommentKey m_key;
    QLabel *m_title;
    QLabel *m_rule;
    TypedText *m_editor;
};

} // namespace jeoul::ui
