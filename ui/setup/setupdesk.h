// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/setupsession.h"
#include "models/session/userprompts.h"

#include <QWidget>

#include <memory>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTabWidget;

namespace jeoul::ui {

class ContentsPage;
class DeclarationsPage;
class FindingsPage;
class SealPage;

/// The secretary's desk: what is in the draft, what still stands in the way, import, findings, and sealing.
class SetupDesk : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SetupDesk)

public:
    SetupDesk(std::shared_ptr<session::SetupSession> session, session::UserPrompts &prompts,
              QWidget *parent = nullptr);
    ~SetupDesk() override;

private:
    void refresh();
    void import();
    void importFolder();
    void run(const session::ImportFiles &files);
    void undo();
    void showOutcome(const session::ImportOutcome &outcome);
    [[nodiscard]] QWidget *topBar();

    std::shared_ptr<session::SetupSession> m_session;
    session::UserPrompts &m_prompts;
    QLabel *m_title;
    QLabel *m_hash;
    QLabel *m_state;
    QPushButton *m_import;
    QPushButton *m_undo;
    QTabWidget *m_tabs;
    ContentsPage *m_contents;
    FindingsPage *m_findings;
    DeclarationsPage *m_declarations;
    SealPage *m_seal;
    QListWidget *m_problems;
};

} // namespace jeoul::ui
