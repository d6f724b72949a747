// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"
#include "models/session/userprompts.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;

namespace jeoul::ui {

class GapList;
class Receipts;
class TypedText;

/// One page before the score file: what is complete, what is missing and why, and whether a team was
/// recognised. After the first file it says which number the next one has and what it replaces, and keeps the
/// receipts.
class SubmitPage : public QWidget
{
    Q_OBJECT

public:
    SubmitPage(session::ReviewSession &session, session::UserPrompts &prompts, QWidget *parent = nullptr);

    void refresh();

    /// What a person said here that no score file holds yet, for a page in another language.
    struct Said
    {
        QString recognised;
        bool allowsIncomplete = false;
    };
    [[nodiscard]] Said said() const;
    void say(const Said &said); ///< after refresh()

Q_SIGNALS:
    void backRequested();
    void gapRequested(const jeoul::session::Missing &gap); ///< one that the page lists
    void submitted(const QString &file, qint64 sequence, const QString &receipt);
    void printRequested(const QString &html);

private:
    void nameParts();
    void connectParts();
    bool writeRecognised(const QString &text);
    void submit();
    void fillHoles();
    void showWhy();
    void showProblem(const QString &sentence);
    [[nodiscard]] QString sequenceText() const;
    [[nodiscard]] QString summaryText(int holes) const;
    [[nodiscard]] qint64 next() const;

    session::ReviewSession &m_session;
    session::UserPrompts &m_prompts;
    std::vector<session::Missing> m_gaps; ///< the rows that lead to them hold their index
    QLabel *m_sequence;
    Receipts *m_receipts;
    QLabel *m_summary;
    QLabel *m_way; ///< what a row of the list does
    GapList *m_holes;
    TypedText *m_recognised;
    QCheckBox *m_incomplete;
    QLabel *m_why; ///< nothing can be submitted
    QPushButton *m_submit;
    QLabel *m_problem;
};

} // namespace jeoul::ui
