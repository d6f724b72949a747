// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/resultspage.h"

#include "models/reporting/panelcharts.h"
#include "models/reporting/panelreports.h"
#include "ui/charts/chartview.h"
#include "ui/charts/reporttableview.h"
#include "ui/panel/ratingslink.h"
#include "ui/panel/resultwords.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace jeoul::ui {

using charts::ChartView;
using charts::ReportTableView;

namespace {

constexpr int kChartHeight = 420;

QWidget *inScrollArea(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

} // namespace

ResultsPage::ResultsPage(session::UserPrompts &prompts, QWidget *parent)
    : PanelPage(parent)
    , m_prompts(prompts)
    , m_stack(new QStackedWidget(this))
    , m_empty(makeNoResultState(this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("resultsPage"));
    auto *full = new QWidget(this);
    auto *column = new QVBoxLayout(full);
    column->setContentsMargins(24, 16, 24, 8);
    column->setSpacing(8);
    m_summary = addHeading(column, tr("Results"), full);
    m_summary->setObjectName(QStringLiteral("resultsSummary"));
    m_tabs->setObjectName(QStringLiteral("resultsTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    column->addWidget(m_tabs, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(full);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connect(m_empty, &widgets::EmptyState::actionRequested, this,
            [this] { Q_EMIT pageRequested(static_cast<int>(PanelPlace::Received)); });
}

void ResultsPage::refresh(const reporting::PanelView &view)
{
    const bool known = !view.results.isEmpty();
    m_empty->setTexts(tr("No result yet"), noResultSentence(view.state));
    m_stack->setCurrentIndex(known ? 1 : 0);
    const QString shown = known ? view.resultHash + QString::number(static_cast<int>(view.state)) : QString();
    if (shown == m_shown)
        return;
    m_shown = shown;
    const int tab = m_tabs->currentIndex();
    while (m_tabs->count() > 0)
        delete m_tabs->widget(0);
    if (!known) {
        m_summary->clear();
        return;
    }
    build(view);
    m_tabs->setCurrentIndex(std::max(0, std::min(tab, m_tabs->count() - 1)));
}

void ResultsPage::build(const reporting::PanelView &view)
{
    const reporting::ReportOptions options{reporting::Profile::Internal, language(), {}};
    const reporting::Report report = reporting::resultsReport(view, options);
    m_summary->setText(namesSentence(view));
    m_tabs->addTab(teamTab(view, report), tr("Teams"));
    auto *benchmarks = new ChartView(m_prompts, m_tabs);
    const reporting::ChartData chart = reporting::benchmarkChart(view, options);
    benchmarks->setData(chart, tableOf(report, chart.tableId));
    benchmarks->layout()->setContentsMargins(0, 12, 0, 0);
    QWidget *link = linkOf(*benchmarks->table());
    benchmarks->layout()->addWidget(link);
    benchmarks->layout()->setAlignment(link, Qt::AlignLeft);
    m_tabs->addTab(benchmarks, tr("Benchmarks"));
    addTable(tableOf(report, QStringLiteral("criteria")), tr("Criteria"));
    for (const reporting::ReportTable &table : report.tables) {
        if (table.id.startsWith(QLatin1String("tally-")))
            addTable(table, table.title);
    }
    addTable(tableOf(report, QStringLiteral("stages")), tr("Arithmetic"));
    addTable(tableOf(report, QStringLiteral("reviewers")), tr("Reviewers' totals"));
    addTable(tableOf(report, QStringLiteral("missing")), tr("What was judged"));
    addTable(tableOf(report, QStringLiteral("preferences")), tr("Preferences"));
    for (const char *id : {"ranks", "spans"}) {
        const reporting::ReportTable table = tableOf(report, QLatin1String(id));
        if (!table.rows.empty())
            addTable(table, table.title);
    }
}

QWidget *ResultsPage::teamTab(const reporting::PanelView &view, const reporting::Report &report)
{
    const reporting::ReportOptions options{reporting::Profile::Internal, language(), {}};
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 12, 8, 12);
    column->setSpacing(16);
    for (const reporting::ChartData &each : reporting::teamCharts(view, options)) {
        auto *chart = new ChartView(m_prompts, content);
        chart->setData(each, tableOf(report, each.tableId));
        chart->setMinimumHeight(kChartHeight);
        column->addWidget(chart);
    }
    for (const char *id : {"official", "averages"}) {
        const reporting::ReportTable table = tableOf(report, QLatin1String(id));
        auto *heading = new QLabel(table.title, content);
        heading->setProperty("role", QStringLiteral("section"));
        auto *sheet = new ReportTableView(content);
        sheet->setTable(table);
        sheet->setGrowing(true);
        column->addWidget(heading);
        column->addWidget(sheet);
        column->addWidget(linkOf(*sheet), 0, Qt::AlignLeft);
    }
    column->addStretch(1);
    return inScrollArea(content, m_tabs);
}

void ResultsPage::addTable(const reporting::ReportTable &table, const QString &title)
{
    if (table.rows.empty())
        return;
    auto *page = new QWidget(m_tabs);
    auto *view = new ReportTableView(page);
    view->setTable(table);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    column->addWidget(view, 1);
    column->addWidget(linkOf(*view), 0, Qt::AlignLeft);
    m_tabs->addTab(page, title);
}

QWidget *ResultsPage::linkOf(charts::ReportTableView &table)
{
    auto *link = new RatingsLink(table, table.parentWidget());
    connect(link, &RatingsLink::requested, this, &ResultsPage::ratingsRequested);
    return link;
}

} // namespace jeoul::ui
