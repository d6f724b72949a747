// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/setupsession.h"
#include "models/session/userprompts.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QTableWidget;

namespace jeoul::ui {

/// Conflicts of interest: the forms that go out to the reviewers, the answers that come back, and the
/// recusals that follow from them.
class DeclarationsPage : public QWidget
{
    Q_OBJECT

public:
    DeclarationsPage(std::shared_ptr<session::SetupSession> session, session::UserPrompts &prompts,
                     QWidget *parent = nullptr);

    void refresh();

private:
    void writeForms();
    void takeAnswers();
    void say(bool good, const QString &sentence);

    std::shared_ptr<session::SetupSession> m_session;
    session::UserPrompts &m_prompts;
    QTableWidget *m_table;
    QListWidget *m_answers;
    QLabel *m_state;
};

} // namespace jeoul::ui
