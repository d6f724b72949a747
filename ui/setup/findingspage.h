// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/setupsession.h"
#include "models/session/userprompts.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;

namespace jeoul::ui {

/// Names and aliases found in what reviewers would read, each waiting for a decision and a reason.
class FindingsPage : public QWidget
{
    Q_OBJECT

public:
    FindingsPage(session::SetupSession &session, session::UserPrompts &prompts, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void decided();

private:
    void decide(const QString &decision, const QString &question);
    void fill();

    session::SetupSession &m_session;
    session::UserPrompts &m_prompts;
    std::vector<session::AliasFinding> m_findings;
    QLabel *m_summary;
    QTableWidget *m_table;
    QPushButton *m_mask;
    QPushButton *m_keep;
};

} // namespace jeoul::ui
