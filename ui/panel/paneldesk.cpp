// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/paneldesk.h"

#include "models/reporting/panelcharts.h"
#include "models/reporting/panelreports.h"
#include "ui/panel/exportpage.h"
#include "ui/panel/panelbar.h"
#include "ui/panel/panelsteps.h"
#include "ui/panel/sheetpage.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace jeoul::ui {

namespace {

using reporting::PanelView;

constexpr int kNavigation = 168;

reporting::ReportOptions options(Language language)
{
    reporting::ReportOptions out;
    out.profile = reporting::Profile::Internal;
    out.language = language;
    return out;
}

SheetContent results(const PanelView &view, Language language)
{
    SheetContent content;
    const reporting::Report report = reporting::resultsReport(view, options(language));
    for (const reporting::ChartData &chart : reporting::resultCharts(view, options(language))) {
        if (chart.shape != reporting::ChartShape::StackedBars)
            content.charts.emplace_back(chart, tableOf(report, chart.tableId));
    }
    content.tables = report.tables;
    return content;
}

SheetContent parts(const PanelView &view, Language language)
{
    SheetContent content;
    if (view.resultHash.isEmpty())
        return content;
    const reporting::Report report = reporting::overallSheet(view, options(language));
    const reporting::ChartData chart = reporting::totalsChart(view, options(language));
    content.charts.emplace_back(chart, tableOf(report, chart.tableId));
    content.tables = report.tables;
    return content;
}

SheetPage::Build sheets(reporting::Report (*report)(const PanelView &, const reporting::ReportOptions &))
{
    return [report](const PanelView &view, Language language) {
        return SheetContent{{}, report(view, options(language)).tables};
    };
}

} // namespace

PanelDesk::PanelDesk(std::shared_ptr<session::PanelSession> session, session::UserPrompts &prompts,
                     session::PanelSession::Environment environment, QWidget *parent)
    : QWidget(parent)
    , m_session(std::move(session))
    , m_prompts(prompts)
    , m_steps(new PanelSteps(m_session, prompts, environment, this))
    , m_bar(new PanelBar(*m_steps, this))
    , m_names(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
    , m_outcomes(new QListWidget(this))
{
    setObjectName(QStringLiteral("panelDesk"));
    setAcceptDrops(true);
    m_names->setObjectName(QStringLiteral("panelPages"));
    m_names->setAccessibleName(tr("Pages"));
    m_names->setFixedWidth(kNavigation);
    m_outcomes->setObjectName(QStringLiteral("receiveOutcomes"));
    m_outcomes->setAccessibleName(tr("What became of the files"));
    m_outcomes->setMaximumHeight(120);
    m_outcomes->setWordWrap(true);
    m_outcomes->hide();
    addPages();
    auto *confirm = new QPushButton(tr("Confirm a receipt…"), this);
    confirm->setObjectName(QStringLiteral("confirmReceiptButton"));
    auto *side = new QVBoxLayout;
    side->setContentsMargins(8, 8, 0, 8);
    side->addWidget(m_names, 1);
    side->addWidget(confirm);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addLayout(side);
    row->addWidget(m_pages, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_outcomes);
    column->addLayout(row, 1);
    setFocusProxy(m_names);
    connect(m_names, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(confirm, &QPushButton::clicked, this, &PanelDesk::confirmReceipt);
    connect(m_steps, &PanelSteps::finished, this, &PanelDesk::refresh);
    connect(m_steps, &PanelSteps::received, this, &PanelDesk::showOutcomes);
    connect(m_bar, &PanelBar::exportRequested, this,
            [this] { showPage(static_cast<int>(PanelPlace::Export)); });
    refresh();
    m_names->setCurrentRow(0);
}

PanelDesk::~PanelDesk() = default;

void PanelDesk::addPages()
{
    addPage(
        tr("Received"),
        new SheetPage(
            tr("Received"),
            tr("Score files appear here as they come in. Drop them on this window or choose Receive files."),
            sheets(&reporting::receivedReport), m_prompts, this));
    addPage(tr("Coverage"),
            new SheetPage(tr("Coverage"), tr("How complete each reviewer's file is, by benchmark."),
                          sheets(&reporting::coverageReport), m_prompts, this));
    addPage(tr("Results"), new SheetPage(tr("Results"),
                                         tr("No score is shown while files are collected. Close the "
                                            "collection and aggregate it to see the result by code name."),
                                         &results, m_prompts, this));
    addPage(
        tr("Parts"),
        new SheetPage(tr("Parts"),
                      tr("Benchmark, expert and user parts and the totals appear here after aggregation."),
                      &parts, m_prompts, this));
    addPage(tr("Minutes"),
            new SheetPage(tr("Minutes"), tr("Every step of the round with its time and reason."),
                          sheets(&reporting::eventsReport), m_prompts, this));
    addPage(tr("Export"), new ExportPage(m_session, m_prompts, this));
}

void PanelDesk::addPage(const QString &title, PanelPage *page)
{
    const int index = m_pages->addWidget(page);
    m_names->addItem(title);
    m_all.push_back(page);
    auto *key = new QShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)), this);
    connect(key, &QShortcut::activated, this, [this, index] { showPage(index); });
    connect(page, &PanelPage::pageRequested, this, &PanelDesk::showPage);
}

void PanelDesk::showPage(int page)
{
    m_names->setCurrentRow(page);
}

void PanelDesk::refresh()
{
    const reporting::PanelView view = m_session->view();
    m_bar->refresh(view);
    for (PanelPage *page : m_all)
        page->refresh(view);
}

void PanelDesk::confirmReceipt()
{
    const QString seat = m_prompts.text(tr("Seat, for example W07")).trimmed();
    const QString digits =
        seat.isEmpty() ? QString() : m_prompts.text(tr("The 24 digits that were read out")).trimmed();
    if (digits.isEmpty())
        return;
    const Status status = m_session->confirmReceipt(seat, digits);
    m_outcomes->clear();
    m_outcomes->addItem(status.ok() ? tr("The receipt of %1 is confirmed.").arg(seat)
                                    : status.error().text());
    m_outcomes->show();
    refresh();
}

void PanelDesk::showOutcomes(const std::vector<session::ReceiveOutcome> &outcomes)
{
    m_outcomes->clear();
    for (const session::ReceiveOutcome &outcome : outcomes)
        m_outcomes->addItem(outcome.file + QStringLiteral(": ") + outcome.sentence);
    m_outcomes->setVisible(!outcomes.empty());
}

void PanelDesk::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PanelDesk::dropEvent(QDropEvent *event)
{
    QStringList files;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile() && url.toLocalFile().endsWith(QStringLiteral(".jscores")))
            files << url.toLocalFile();
    }
    if (!files.isEmpty())
        m_steps->receive(files);
}

} // namespace jeoul::ui
