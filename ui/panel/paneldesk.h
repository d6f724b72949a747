// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"
#include "models/session/panelsession.h"
#include "models/session/userprompts.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

class QListWidget;
class QStackedWidget;

namespace jeoul::ui {

class ExportPage;
class PanelBar;
class PanelPage;
class PanelSteps;
class PartsPage;
class RatingsPage;
class ReceivedPage;
class ResultsPage;
struct RatingsQuery;

/// The chair's desk over one round: pages at the left, what the round is and its next step at the top. While
/// score files are collected no widget of it holds a score.
class PanelDesk : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PanelDesk)

public:
    PanelDesk(std::shared_ptr<session::PanelSession> session, session::UserPrompts &prompts,
              session::PanelSession::Environment environment, QWidget *parent = nullptr);
    ~PanelDesk() override;

    [[nodiscard]] PanelSteps *steps() const { return m_steps; }
    void showPage(int page);
    [[nodiscard]] int currentPage() const;
    /// Lets exports be written in the other language; see ExportPage.
    void setLanguageSwitch(std::function<void(Language)> use);

private:
    void addPage(PanelPage *page, const QString &name);
    void build();
    void connectParts();
    void addShortcuts();
    void refresh();
    void setBusy(bool busy);
    void showRatings(const RatingsQuery &query);

    std::shared_ptr<session::PanelSession> m_session;
    PanelSteps *m_steps;
    PanelBar *m_bar;
    QListWidget *m_navigation;
    QStackedWidget *m_stack;
    ReceivedPage *m_received;
    ResultsPage *m_results;
    RatingsPage *m_ratings;
    PartsPage *m_parts;
    ExportPage *m_export;
    std::vector<PanelPage *> m_pages;
};

} // namespace jeoul::ui
