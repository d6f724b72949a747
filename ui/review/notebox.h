// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"

#include <QWidget>

class QToolButton;

namespace jeoul::ui {

class AnchorText;
class TypedText;

/// Beside the items: a private note on the item at hand, or a question about it to the secretary. Says which
/// of the two leaves this computer. Two buttons until there is something to read or to write; what opens then
/// keeps its height, so that the items above stay where they are.
class NoteBox : public QWidget
{
    Q_OBJECT

public:
    explicit NoteBox(session::ReviewSession &session, QWidget *parent = nullptr);

    void setItem(const QString &item);
    void startNote();
    void startQuestion();
    void saveNow();

Q_SIGNALS:
    void left(); ///< Escape: back to the scores
    void questionsRequested();

private:
    enum class Kind { Note, Question };
    void choose(Kind kind);
    void start(Kind kind);
    void refresh();
    void write(const QString &text);
    [[nodiscard]] QString stored(Kind kind) const;
    void say();
    [[nodiscard]] QString caption() const;
    [[nodiscard]] QString shortCaption() const;

    session::ReviewSession &m_session;
    QString m_item;
    Kind m_kind = Kind::Note;
    bool m_writing = false;
    QToolButton *m_note;
    QToolButton *m_question;
    TypedText *m_text;
    AnchorText *m_caption; ///< one line, there as long as the text is
    QToolButton *m_all;
};

} // namespace jeoul::ui
