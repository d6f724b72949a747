// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"
#include "models/session/demoround.h"
#include "models/session/panelsession.h"
#include "models/session/reviewsession.h"
#include "models/session/setupsession.h"
#include "models/session/userprompts.h"
#include "ui/declare/declarationpage.h"
#include "ui/shell/settings.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QActionGroup;
class QLabel;
class QStackedWidget;

namespace jeoul::ui {

class PanelDesk;
class ReviewFlow;
class SetupDesk;
class StartPage;

/// The window: a start page and the three desks, one at a time. Holds no rule of its own.
class MainWindow : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// What the window needs from outside, all of it outliving the window.
    struct World
    {
        session::SetupSession::Environment setup;
        session::ReviewSession::Environment review;
        session::PanelSession::Environment panel;
        Settings &settings;
        session::UserPrompts *prompts = nullptr;   ///< null: dialogs over this window
        QString dataFolder;                        ///< workspaces and the demo round live here
        std::function<void(Language)> useLanguage; ///< installs the catalogue
    };

    explicit MainWindow(World world, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows the window where it was left; the first time over the whole of a screen that is not large.
    void present();
    /// Opens a draft, packet, workspace or round file by its kind.
    void openPath(const QString &path);
    /// Opens the demo round, building it first when needed.
    void openDemo();
    [[nodiscard]] ReviewFlow *reviewFlow() const { return m_review; }
    [[nodiscard]] PanelDesk *panelDesk() const { return m_panel; }
    [[nodiscard]] SetupDesk *setupDesk() const { return m_setup; }
    [[nodiscard]] DeclarationPage *declarationPage() const { return m_declaration; }

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void buildAnew();
    void buildMenus();
    void buildViewMenu();
    void addChoice(QMenu *menu, QActionGroup *group, const QString &text, bool on,
                   const std::function<void()> &action);
    void addThemes(QMenu *view);
    void addTextSizes(QMenu *view);
    void addBreakHints(QMenu *view);
    void buildStartPage();
    void showStart();
    void goToStart();
    [[nodiscard]] bool mayLeave();
    void showDesk(QWidget *desk, const QString &title);
    void dropDesks();
    void chooseAndOpen(const QString &title, const QString &pattern);
    void newDraft();
    void makeReview();
    void openPacket(const QString &path);
    void openRound(const QString &path);
    void openDraft(const QString &path);
    void openDeclaration(const QString &path);
    void showDeclaration(DeclarationPage::Standing standing, const QString &path);
    void showDraft(std::shared_ptr<session::SetupSession> session, const QString &path);
    void showRound(std::shared_ptr<session::PanelSession> session, const QString &path);
    void showDemo(const session::DemoRound &demo);
    void setTheme(const QString &name);
    void setTextPercent(int percent);
    void dress() const;
    void setReading(const ReadingSettings &reading);
    void stepTextSize(double points);
    void setLanguage(Language language);
    void showShortcuts();
    void showAbout();
    void problem(const QString &sentence);
    [[nodiscard]] session::UserPrompts &prompts() { return *m_prompts; }

    World m_world;
    std::unique_ptr<session::UserPrompts> m_ownPrompts;
    session::UserPrompts *m_prompts;
    QStackedWidget *m_pages;
    StartPage *m_start = nullptr;
    ReviewFlow *m_review = nullptr;
    PanelDesk *m_panel = nullptr;
    SetupDesk *m_setup = nullptr;
    DeclarationPage *m_declaration = nullptr;
    std::shared_ptr<session::SetupSession> m_setupSession;
    std::shared_ptr<session::PanelSession> m_panelSession;
};

} // namespace jeoul::ui
