// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"
#include "models/session/userprompts.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace jeoul::ui {

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

Q_SIGNALS:
    void backRequested();
    void gapRequested(const jeoul::session::Missing &gap); ///< one that the page lists
    void submitted(const QString &file, qint64 sequence, const QString &receipt);
    void printRequested(const QString &html);

private:
    bool writeRecognised(const QString &text);
    void submit();
    void fillHoles();
    [[nodiscard]] QString sequenceText() const;
    [[nodiscard]] qint64 next() const;

    session::ReviewSession &m_session;
    session::UserPrompts &m_prompts;
    std::vector<session::Missing> m_gaps; ///< the rows that lead to them hold their index
    QLabel *m_sequence;
    Receipts *m_receipts;
    QLabel *m_summary;
    QTreeWidget *m_holes;
    TypedText *m_recognised;
    QCheckBox *m_incomplete;
    QPushButton *m_submit;
    QLabel *m_problem;
};

} // namespace jeoul::ui
