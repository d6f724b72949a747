// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/panelsession.h"
#include "models/session/userprompts.h"

#include <QWidget>

#include <memory>
#include <vector>

class QListWidget;
class QStackedWidget;

namespace jeoul::ui {

class PanelBar;
class PanelPage;
class PanelSteps;

/// The chair's desk: who has submitted, how complete, and once closed what came of it, by code name until
/// unsealed.
class PanelDesk : public QWidget
{
    Q_OBJECT

public:
    PanelDesk(std::shared_ptr<session::PanelSession> session, session::UserPrompts &prompts,
              session::PanelSession::Environment environment, QWidget *parent = nullptr);
    ~PanelDesk() override;

    void showPage(int page);
    [[nodiscard]] PanelSteps *steps() const { return m_steps; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addPage(const QString &title, PanelPage *page);
    void addPages();
    void refresh();
    void confirmReceipt();
    void showOutcomes(const std::vector<session::ReceiveOutcome> &outcomes);

    std::shared_ptr<session::PanelSession> m_session;
    session::UserPrompts &m_prompts;
    PanelSteps *m_steps;
    PanelBar *m_bar;
    QListWidget *m_names;
    QStackedWidget *m_pages;
    QListWidget *m_outcomes;
    std::vector<PanelPage *> m_all;
};

} // namespace jeoul::ui
