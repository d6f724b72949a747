// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "ui/review/questionbar.h"

#include <QStringList>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace jeoul::ui {

class ChoiceButton;

namespace widgets {
class FlowLayout;
}

/// A question asked in place, below the grid: one choice, by its digit or a click, and where wanted a few
/// words. Left and right go from choice to choice, Enter records, Escape leaves. Nothing is chosen until a
/// person does, and what is chosen waits for its words: it is recorded with them.
class ReasonBar : public QuestionBar
{
    Q_OBJECT

public:
    explicit ReasonBar(QWidget *parent = nullptr);

    using Record = std::function<Status(int choice, const QString &note)>;
    using RecordWhyNot = std::function<Status(const QString &reason)>;
    void ask(const QString &question, const QStringList &choices, bool withNote, Record record);
    /// Why something cannot be judged, which is the same wherever it is asked. `reason` is the choice with
    /// the words after it, or for another reason the words alone.
    void askWhyNot(const QString &question, RecordWhyNot record);
    /// Records what was chosen; without a choice the question stays open and says what it wants.
    void keep();
    void close(); ///< records what was chosen, and asks no more
    /// The keys went to another part: what was chosen is recorded, and what nobody touched is no question any
    /// more. Words without a choice stay and say what they want.
    void release();

Q_SIGNALS:
    void asked();
    void finished();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild(const QStringList &choices);
    void choose(int index);
    void pick(int index); ///< chooses, and goes on to the words where they are the answer
    void goOnWriting();
    void refresh();
    void record();
    void leave();

    Record m_record;
    QString m_asked;
    int m_choice = -1;
    int m_wordsFor = -1;                   ///< the choice that says nothing without words; -1: none
    std::vector<ChoiceButton *> m_choices; ///< remade with every question
    QLabel *m_question;
    QLabel *m_problem;
    QLineEdit *m_note;
    QPushButton *m_keep;
    QPushButton *m_cancel;
    widgets::FlowLayout *m_row;
};

} // namespace jeoul::ui
