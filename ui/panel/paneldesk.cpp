// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/paneldesk.h"

#include "ui/panel/coveragepage.h"
#include "ui/panel/exportpage.h"
#include "ui/panel/minutespage.h"
#include "ui/panel/panelbar.h"
#include "ui/panel/panelsteps.h"
#include "ui/panel/partspage.h"
#include "ui/panel/ratingspage.h"
#include "ui/panel/receivedpage.h"
#include "ui/panel/resultspage.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace jeoul::ui {

namespace {

constexpr int kNavigationWidth = 168;

/// With larger text a page is higher than the window; then it scrolls, and the window stays on the screen.
QScrollArea *scrolled(QWidget *pages)
{
    auto *room = new QScrollArea;
    room->setFrameShape(QFrame::NoFrame);
    room->setWidgetResizable(true);
    room->setFocusPolicy(Qt::NoFocus);
    room->setWidget(pages);
    return room;
}

} // namespace

PanelDesk::PanelDesk(std::shared_ptr<session::PanelSession> session, session::UserPrompts &prompts,
                     session::PanelSession::Environment environment, QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_steps(new PanelSteps(m_session, prompts, environment, this))
    , m_bar(new PanelBar(*m_steps, this))
    , m_navigation(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_received(new ReceivedPage(*m_session, this))
    , m_results(new ResultsPage(prompts, this))
    , m_ratings(new RatingsPage(this))
    , m_parts(new PartsPage(prompts, this))
    , m_export(new ExportPage(*m_session, prompts, this))
{
    setObjectName(QStringLiteral("panelDesk"));
    addPage(m_received, tr("Received"));
    addPage(new CoveragePage(*m_session, this), tr("Coverage"));
    addPage(m_results, tr("Results"));
    addPage(m_ratings, tr("Ratings"));
    addPage(m_parts, tr("Parts"));
    addPage(new MinutesPage(this), tr("Minutes"));
    addPage(m_export, tr("Export"));
    build();
    connectParts();
    addShortcuts();
    m_navigation->setCurrentRow(0);
    refresh();
}

PanelDesk::~PanelDesk()
{
    // A worker may still hold the session; the steps wait for it before the pages go.
    delete m_steps;
}

void PanelDesk::addPage(PanelPage *page, const QString &name)
{
    m_pages.push_back(page);
    m_stack->addWidget(page);
    auto *item = new QListWidgetItem(name, m_navigation);
    item->setToolTip(
        QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + static_cast<int>(m_pages.size())))
            .toString(QKeySequence::NativeText));
}

void PanelDesk::build()
{
    m_navigation->setObjectName(QStringLiteral("panelNavigation"));
    m_navigation->setAccessibleName(tr("Pages"));
    // Larger text takes what it needs and no more: the pages need the room.
    constexpr int kAround = 16;
    m_navigation->setFixedWidth(std::max(kNavigationWidth, m_navigation->sizeHintForColumn(0) + kAround));
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->setObjectName(QStringLiteral("panelPages"));
    const auto hairline = [this](QFrame::Shape shape) {
        auto *line = new QFrame(this);
        line->setFrameShape(shape);
        line->setFrameShadow(QFrame::Plain);
        line->setForegroundRole(QPalette::Mid);
        return line;
    };
    auto *across = new QHBoxLayout;
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_navigation);
    across->addWidget(hairline(QFrame::VLine));
    across->addWidget(scrolled(m_stack), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(hairline(QFrame::HLine));
    column->addLayout(across, 1);
    m_stack->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Base);
}

void PanelDesk::connectParts()
{
    connect(m_navigation, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_bar, &PanelBar::exportRequested, this,
            [this] { showPage(static_cast<int>(PanelPlace::Export)); });
    for (PanelPage *page : m_pages)
        connect(page, &PanelPage::pageRequested, this, &PanelDesk::showPage);
    connect(m_received, &ReceivedPage::filesDropped, m_steps, &PanelSteps::receive);
    connect(m_received, &ReceivedPage::decisionRequested, m_steps, &PanelSteps::decide);
    connect(m_received, &ReceivedPage::revocationRequested, m_steps, &PanelSteps::revoke);
    connect(m_results, &ResultsPage::ratingsRequested, this, &PanelDesk::showRatings);
    connect(m_ratings, &RatingsPage::listRequested, m_steps, &PanelSteps::readRatings);
    connect(m_steps, &PanelSteps::ratingsRead, m_ratings, &RatingsPage::setList);
    connect(m_parts, &PartsPage::listRequested, m_steps, &PanelSteps::readRatings);
    connect(m_steps, &PanelSteps::ratingsRead, m_parts, &PartsPage::setList);
    connect(m_steps, &PanelSteps::received, m_received, &ReceivedPage::showOutcomes);
    connect(m_steps, &PanelSteps::started, this, [this] { setBusy(true); });
    connect(m_steps, &PanelSteps::finished, this, [this] {
        setBusy(false);
        refresh();
    });
    connect(m_session.get(), &session::PanelSession::changed, this, &PanelDesk::refresh);
}

void PanelDesk::addShortcuts()
{
    for (int page = 0; page < static_cast<int>(m_pages.size()); ++page) {
        auto *shortcut = new QShortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + page), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, page] { showPage(page); });
    }
}

void PanelDesk::showPage(int page)
{
    m_navigation->setCurrentRow(page);
    m_navigation->setFocus(Qt::ShortcutFocusReason);
}

void PanelDesk::showRatings(const RatingsQuery &query)
{
    showPage(static_cast<int>(PanelPlace::Ratings));
    m_ratings->narrow(query);
}

int PanelDesk::currentPage() const
{
    return m_stack->currentIndex();
}

void PanelDesk::setLanguageSwitch(std::function<void(Language)> use)
{
    m_export->setLanguageSwitch(std::move(use));
}

void PanelDesk::setBusy(bool busy)
{
    // The worker has the session, so nothing on the pages may ask it for anything.
    m_stack->setEnabled(!busy);
}

void PanelDesk::refresh()
{
    if (m_steps->busy())
        return;
    const reporting::PanelView view = m_session->view();
    m_bar->refresh(view);
    for (PanelPage *page : m_pages)
        page->refresh(view);
}

} // namespace jeoul::ui
