// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "models/base/readinglanguage.h"
#include "models/domain/schemejson.h"
#include "ui/declare/declarationpage.h"
#include "ui/dialogs/shortcutsheet.h"
#include "ui/dialogs/windowprompts.h"
#include "ui/panel/paneldesk.h"
#include "ui/review/reviewflow.h"
#include "ui/setup/setupdesk.h"
#include "ui/shell/startpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/job.h"
#include "ui/widgets/paintedparts.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QInputMethod>
#include <QMenuBar>
#include <QScreen>
#include <QStackedWidget>

#include <optional>
#include <utility>

namespace jeoul::ui {

namespace {

constexpr QSize kFirstSize(1280, 760);
constexpr QSize kFrame(16, 48);    ///< what a desktop may draw around a window; not known before it is shown
constexpr int kLargeScreen = 2000; ///< wide: texts stand side by side and want every pixel of a smaller one

ThemeKind themeOf(const QString &name)
{
    if (name == QStringLiteral("light"))
        return ThemeKind::Light;
    if (name == QStringLiteral("dark"))
        return ThemeKind::Dark;
    if (name == QStringLiteral("contrast"))
        return ThemeKind::Contrast;
    return name == QStringLiteral("contrast-dark") ? ThemeKind::ContrastDark : theme::systemKind();
}

} // namespace

MainWindow::MainWindow(World world, QWidget *parent)
    : QMainWindow(parent)
    , m_world(std::move(world))
    , m_ownPrompts(std::make_unique<WindowPrompts>(this))
    , m_prompts(m_world.prompts == nullptr ? m_ownPrompts.get() : m_world.prompts)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    widgets::installAccess();
    setCentralWidget(m_pages);
    dress();
    build();
    if (!restoreGeometry(m_world.settings.windowGeometry()))
        resize(kFirstSize);
}

void MainWindow::present()
{
    const QSize room = screen()->availableSize();
    if (!m_world.settings.windowGeometry().isEmpty() || room.width() >= kLargeScreen) {
        show();
        return;
    }
    resize(kFirstSize.boundedTo(room - kFrame)); // a lower edge beyond the screen would hide the comments
    showMaximized();
}

MainWindow::~MainWindow()
{
    dropDesks();
}

void MainWindow::build()
{
    setWindowTitle(tr("Jeoul"));
    buildMenus();
    buildStartPage();
}

void MainWindow::buildMenus()
{
    menuBar()->clear();
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&Start page"), QKeySequence(Qt::CTRL | Qt::Key_Home), this, &MainWindow::goToStart);
    file->addAction(tr("&Open…"), QKeySequence::Open, this, [this] {
        chooseAndOpen(tr("Open"), QStringLiteral("*.jdraft *.jdeclare *.jpacket *.jwork *.jround"));
    });
    file->addAction(tr("&Demo round"), this, &MainWindow::openDemo);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
    buildViewMenu();
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Keys"), QKeySequence(Qt::Key_F1), this, &MainWindow::showShortcuts);
    help->addAction(tr("&About Jeoul"), this, &MainWindow::showAbout);
}

void MainWindow::buildViewMenu()
{
    QMenu *view = menuBar()->addMenu(tr("&View"));
    addThemes(view);
    view->addSeparator();
    auto *languages = new QActionGroup(view);
    const bool korean = readingLanguage() == Language::Korean;
    // Each language stands in its own words, so that nobody gets lost.
    addChoice(view, languages, QStringLiteral("한국어"), korean, [this] { setLanguage(Language::Korean); });
    addChoice(view, languages, QStringLiteral("English"), !korean,
              [this] { setLanguage(Language::English); });
    view->addSeparator();
    addTextSizes(view);
    addBreakHints(view);
}

void MainWindow::addChoice(QMenu *menu, QActionGroup *group, const QString &text, bool on,
                           const std::function<void()> &action)
{
    QAction *entry = menu->addAction(text);
    entry->setCheckable(true);
    entry->setChecked(on);
    group->addAction(entry);
    connect(entry, &QAction::triggered, this, action);
}

void MainWindow::addThemes(QMenu *view)
{
    auto *themes = new QActionGroup(view);
    const QString theme = m_world.settings.theme();
    for (const auto &[name, words] :
         {std::pair{QStringLiteral("system"), tr("As the system")},
          std::pair{QStringLiteral("light"), tr("Light")}, std::pair{QStringLiteral("dark"), tr("Dark")},
          std::pair{QStringLiteral("contrast"), tr("High contrast, black on white")},
          std::pair{QStringLiteral("contrast-dark"), tr("High contrast, white on black")}})
        addChoice(view, themes, words, theme == name, [this, name = name] { setTheme(name); });
}

void MainWindow::addTextSizes(QMenu *view)
{
    auto *sizes = new QActionGroup(view);
    QMenu *whole = view->addMenu(tr("Text of the whole window"));
    for (const int percent : {100, 125, 150, 200})
        addChoice(whole, sizes, tr("%1 %").arg(percent), m_world.settings.textPercent() == percent,
                  [this, percent] { setTextPercent(percent); });
    QAction *larger = view->addAction(tr("Larger text"), this, [this] { stepTextSize(0.5); });
    // On most keyboards the plus sign needs Shift, which nobody thinks of.
    larger->setShortcuts({Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal});
    view->addAction(tr("Smaller text"), QKeySequence::ZoomOut, this, [this] { stepTextSize(-0.5); });
    view->addAction(tr("Usual text size"), Qt::CTRL | Qt::Key_0, this, [this] {
        ReadingSettings reading = m_world.settings.reading();
        reading.textSize = ReadingSettings().textSize;
        setReading(reading);
    });
    auto *lengths = new QActionGroup(view);
    QMenu *lines = view->addMenu(tr("Longest line"));
    for (const auto &[hangul, words] : {std::pair{32, tr("Short")}, std::pair{42, tr("Usual")},
                                        std::pair{56, tr("Long")}, std::pair{0, tr("As wide as the pane")}})
        addChoice(lines, lengths, words, m_world.settings.reading().lineLength == hangul,
                  [this, hangul = hangul] {
                      ReadingSettings reading = m_world.settings.reading();
                      reading.lineLength = hangul;
                      setReading(reading);
                  });
}

void MainWindow::addBreakHints(QMenu *view)
{
    view->addSeparator();
    QAction *hints = view->addAction(tr("Hint at a break after 25 minutes"));
    hints->setObjectName(QStringLiteral("breakHints"));
    hints->setCheckable(true);
    hints->setChecked(m_world.settings.reading().breakHints);
    connect(hints, &QAction::toggled, this, [this](bool on) {
        ReadingSettings reading = m_world.settings.reading();
        reading.breakHints = on;
        setReading(reading);
    });
}

void MainWindow::buildStartPage()
{
    m_start = new StartPage(m_pages);
    m_start->setRecent(m_world.settings.recentFiles());
    m_pages->addWidget(m_start);
    connect(m_start, &StartPage::newDraftRequested, this, &MainWindow::newDraft);
    connect(m_start, &StartPage::openDraftRequested, this,
            [this] { chooseAndOpen(tr("Open a draft"), QStringLiteral("*.jdraft")); });
    connect(m_start, &StartPage::openPacketRequested, this,
            [this] { chooseAndOpen(tr("Open a packet"), QStringLiteral("*.jpacket *.jwork")); });
    connect(m_start, &StartPage::openDeclarationRequested, this,
            [this] { chooseAndOpen(tr("Open a declaration form"), QStringLiteral("*.jdeclare")); });
    connect(m_start, &StartPage::openRoundRequested, this,
            [this] { chooseAndOpen(tr("Open a round"), QStringLiteral("*.jround")); });
    connect(m_start, &StartPage::demoRequested, this, &MainWindow::openDemo);
    connect(m_start, &StartPage::recentChosen, this, &MainWindow::openPath);
}

void MainWindow::showStart()
{
    m_start->setRecent(m_world.settings.recentFiles());
    m_pages->setCurrentWidget(m_start);
    dropDesks();
    setWindowTitle(tr("Jeoul"));
}

void MainWindow::goToStart()
{
    if (mayLeave())
        showStart();
}

bool MainWindow::mayLeave()
{
    return m_declaration == nullptr || m_declaration->mayLeave();
}

void MainWindow::dropDesks()
{
    delete std::exchange(m_review, nullptr);
    delete std::exchange(m_panel, nullptr);
    delete std::exchange(m_setup, nullptr);
    delete std::exchange(m_declaration, nullptr);
    m_setupSession.reset();
    m_panelSession.reset();
}

void MainWindow::showDesk(QWidget *desk, const QString &title)
{
    m_pages->addWidget(desk);
    m_pages->setCurrentWidget(desk);
    setWindowTitle(tr("%1 – Jeoul").arg(title));
    desk->setFocus(Qt::OtherFocusReason);
}

void MainWindow::chooseAndOpen(const QString &title, const QString &pattern)
{
    const QString path = prompts().openFile(title, pattern);
    if (!path.isEmpty())
        openPath(path);
}

void MainWindow::openPath(const QString &path)
{
    if (!mayLeave())
        return;
    if (path.endsWith(QStringLiteral(".jdraft")))
        openDraft(path);
    else if (path.endsWith(QStringLiteral(".jround")))
        openRound(path);
    else if (path.endsWith(QStringLiteral(".jpacket")) || path.endsWith(QStringLiteral(".jwork")))
        openPacket(path);
    else if (path.endsWith(QStringLiteral(".jdeclare")))
        openDeclaration(path);
    else
        problem(tr("%1 is not a file of Jeoul.").arg(QFileInfo(path).fileName()));
}

void MainWindow::newDraft()
{
    const QString path =
        prompts().saveFile(tr("New round"), QStringLiteral("round.jdraft"), QStringLiteral("*.jdraft"));
    if (path.isEmpty())
        return;
    const QString title = prompts().text(tr("Title of the round"));
    const Result<Scheme> scheme = schemejson::preset(QStringLiteral("blank"));
    if (title.isEmpty() || !scheme.ok())
        return;
    auto session = session::SetupSession::create(path, title, *scheme, m_world.setup);
    if (!session.ok())
        return problem(session.error().text());
    showDraft(std::move(session).value(), path);
}

void MainWindow::openDraft(const QString &path)
{
    dropDesks();
    auto session = session::SetupSession::open(path, m_world.setup);
    if (!session.ok())
        return problem(session.error().text());
    showDraft(std::move(session).value(), path);
}

void MainWindow::showDraft(std::shared_ptr<session::SetupSession> session, const QString &path)
{
    dropDesks();
    m_setupSession = std::move(session);
    m_world.settings.addRecentFile(path);
    m_setup = new SetupDesk(m_setupSession, prompts(), m_pages);
    showDesk(m_setup, m_setupSession->contents().title);
}

void MainWindow::openDeclaration(const QString &path)
{
    dropDesks();
    const QString drafts = QDir(m_world.dataFolder).filePath(QStringLiteral("declarations"));
    Result<DeclarationPage::Standing> standing = DeclarationPage::open(path, drafts);
    if (!standing.ok())
        return problem(standing.error().text());
    showDeclaration(std::move(standing).value(), path);
}

void MainWindow::showDeclaration(DeclarationPage::Standing standing, const QString &path)
{
    m_world.settings.addRecentFile(path);
    m_declaration = new DeclarationPage(std::move(standing), path, m_world.review.clock, prompts(), m_pages);
    // Queued: the page goes, and it is its own button that asks for it.
    connect(m_declaration, &DeclarationPage::finished, this, &MainWindow::goToStart, Qt::QueuedConnection);
    showDesk(m_declaration, tr("Conflicts of interest"));
}

void MainWindow::openRound(const QString &path)
{
    dropDesks();
    auto session = session::PanelSession::open(path, m_world.panel);
    if (!session.ok())
        return problem(session.error().text());
    showRound(std::move(session).value(), path);
}

void MainWindow::showRound(std::shared_ptr<session::PanelSession> session, const QString &path)
{
    dropDesks();
    m_panelSession = std::move(session);
    m_world.settings.addRecentFile(path);
    m_panel = new PanelDesk(m_panelSession, prompts(), m_world.panel, m_pages);
    showDesk(m_panel, m_panelSession->manifest().title);
}

void MainWindow::makeReview()
{
    m_review = new ReviewFlow(m_world.review, QDir(m_world.dataFolder).filePath(QStringLiteral("workspaces")),
                              prompts(), m_pages);
    m_review->setReading(m_world.settings.reading());
    connect(m_review, &ReviewFlow::readingChanged, this,
            [this](const ReadingSettings &reading) { m_world.settings.setReading(reading); });
    connect(m_review, &ReviewFlow::opened, this, [this](const QString &title, const QString &file) {
        m_world.settings.addRecentFile(file);
        setWindowTitle(tr("%1 – Jeoul").arg(title));
    });
    showDesk(m_review, tr("Review"));
}

void MainWindow::openPacket(const QString &path)
{
    dropDesks();
    makeReview();
    m_review->openFile(path);
    m_review->setFocus(Qt::OtherFocusReason);
}

void MainWindow::openDemo()
{
    if (!mayLeave())
        return;
    showStart();
    const QString folder = QDir(m_world.dataFolder).filePath(QStringLiteral("demo"));
    if (const auto demo = session::findDemo(folder); demo.ok())
        return showDemo(*demo);
    QDir(folder).removeRecursively(); // what an interrupted attempt left
    const Language language = readingLanguage();
    using Built = Result<session::DemoRound>;
    auto *job = startJob<Built>(
        this,
        [folder, language, environment = m_world.setup](ProgressSink &progress) {
            return session::buildDemo(folder, language, session::DemoStage::Collecting, environment,
                                      progress);
        },
        [this](Built demo) {
            m_start->setBusy({}, 0, 1);
            if (demo.ok())
                showDemo(*demo);
            else
                m_start->showProblem(demo.error().text());
        });
    m_start->setBusy(tr("Preparing the demo round"), 0, 0);
    connect(&job->progress(), &JobProgress::reported, m_start,
            [this](qint64 finished, qint64 total, const QString &sentence) {
                m_start->setBusy(sentence, finished, total);
            });
}

void MainWindow::showDemo(const session::DemoRound &demo)
{
    for (const QString &path : {demo.draft, demo.round, demo.openPacket})
        m_world.settings.addRecentFile(path);
    m_start->setRecent(m_world.settings.recentFiles());
    m_start->setDemo(demo.openCode, demo.chairKey, demo.passphrase);
    openPacket(demo.openPacket);
    m_review->openWithCode(demo.openCode);
}

void MainWindow::setTheme(const QString &name)
{
    m_world.settings.setTheme(name);
    dress();
}

void MainWindow::dress() const
{
    theme::apply(*qApp, themeOf(m_world.settings.theme()), m_world.settings.textPercent() / 100.0);
}

void MainWindow::setTextPercent(int percent)
{
    m_world.settings.setTextPercent(percent);
    dress();
    buildAnew();
}

void MainWindow::setReading(const ReadingSettings &reading)
{
    m_world.settings.setReading(reading);
    if (m_review != nullptr)
        m_review->setReading(m_world.settings.reading());
}

void MainWindow::stepTextSize(double points)
{
    ReadingSettings reading = m_world.settings.reading();
    reading.textSize += points;
    setReading(reading);
}

void MainWindow::setLanguage(Language language)
{
    m_world.settings.setLanguage(language == Language::Korean ? QStringLiteral("ko") : QStringLiteral("en"));
    m_world.useLanguage(language);
    setLocale(QLocale());
    buildAnew();
}

/// Pages take their words and sizes when they are built, so they are built anew over the same sessions, and a
/// person goes on where they were.
void MainWindow::buildAnew()
{
    QGuiApplication::inputMethod()->commit(); // a syllable in composition is typed as well
    const auto review =
        m_review == nullptr ? std::optional<ReviewFlow::Standing>() : std::optional(m_review->standing());
    const auto setup = m_setupSession;
    const auto panel = m_panelSession;
    const auto declaration = m_declaration == nullptr ? std::optional<DeclarationPage::Standing>()
                                                      : std::optional(m_declaration->standing());
    const QString file = m_world.settings.recentFiles().value(0);
    dropDesks();
    delete std::exchange(m_start, nullptr);
    build();
    if (review) {
        makeReview();
        m_review->goOn(*review);
        m_review->setFocus(Qt::OtherFocusReason);
    } else if (setup != nullptr) {
        showDraft(setup, file);
    } else if (panel != nullptr) {
        showRound(panel, file);
    } else if (declaration) {
        showDeclaration(*declaration, file);
    }
}

void MainWindow::showShortcuts()
{
    ui::showShortcuts(this);
}

void MainWindow::showAbout()
{
    ui::showAbout(this);
}

void MainWindow::problem(const QString &sentence)
{
    showStart();
    m_start->showProblem(sentence);
}

/// The desktop went dark, or to high contrast, while the window was open.
bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ThemeChange && m_world.settings.theme() == QStringLiteral("system"))
        dress();
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave())
        return event->ignore();
    m_world.settings.setWindowGeometry(saveGeometry());
    dropDesks();
    QMainWindow::closeEvent(event);
}

} // namespace jeoul::ui
