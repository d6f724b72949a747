// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/partspage.h"

#include "models/reporting/panelcharts.h"
#include "models/reporting/panelreports.h"
#include "ui/charts/chartview.h"
#include "ui/charts/reporttableview.h"
#include "ui/panel/resultwords.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace jeoul::ui {

namespace {

constexpr int kChartHeight = 420;

} // namespace

PartsPage::PartsPage(session::UserPrompts &prompts, QWidget *parent)
    : PanelPage(parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(makeNoResultState(this))
{
    setObjectName(QStringLiteral("partsPage"));
    m_stack->addWidget(m_empty);
    build(prompts);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connect(m_empty, &widgets::EmptyState::actionRequested, this,
            [this] { Q_EMIT pageRequested(static_cast<int>(PanelPlace::Received)); });
}

void PartsPage::build(session::UserPrompts &prompts)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    m_summary = addHeading(column, tr("Parts"), content);
    m_chart = new charts::ChartView(prompts, content);
    m_chart->setMinimumHeight(kChartHeight);
    column->addSpacing(8);
    column->addWidget(m_chart);
    auto *heading = new QLabel(tr("Overall sheet"), content);
    heading->setProperty("role", QStringLiteral("section"));
    column->addWidget(heading);
    m_sheet = new charts::ReportTableView(content);
    m_sheet->setGrowing(true);
    column->addWidget(m_sheet);
    m_gatesTitle = new QLabel(content);
    m_gatesTitle->setProperty("role", QStringLiteral("section"));
    m_gates = new charts::ReportTableView(content);
    m_gates->setObjectName(QStringLiteral("gatesTable"));
    m_gates->setGrowing(true);
    column->addSpacing(8);
    m_ticksTitle = new QLabel(tr("Who ticked a check, and why"), content);
    m_ticksTitle->setProperty("role", QStringLiteral("section"));
    m_ticksState = new QLabel(content);
    m_ticksState->setObjectName(QStringLiteral("ticksState"));
    m_ticksState->setProperty("tone", QStringLiteral("muted"));
    m_ticksState->setWordWrap(true);
    m_ticks = new charts::ReportTableView(content);
    m_ticks->setGrowing(true);
    column->addWidget(m_gatesTitle);
    column->addWidget(m_gates);
    column->addSpacing(8);
    column->addWidget(m_ticksTitle);
    column->addWidget(m_ticksState);
    column->addWidget(m_ticks);
    column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    m_stack->addWidget(area);
}

void PartsPage::refresh(const reporting::PanelView &view)
{
    const bool known = !view.results.isEmpty();
    m_empty->setTexts(tr("No result yet"), noResultSentence(view.state));
    m_stack->setCurrentIndex(known ? 1 : 0);
    if (!known) {
        // Nothing of an earlier result may stay behind after reopening.
        m_chart->setData({}, {});
        m_sheet->setTable({});
        showGates({}, {});
        m_summary->clear();
        return;
    }
    const reporting::ReportOptions options{reporting::Profile::Internal, language(), {}};
    const reporting::ReportTable overall =
        tableOf(reporting::overallSheet(view, options), QStringLiteral("overall"));
    m_summary->setText(namesSentence(view));
    m_chart->setData(reporting::totalsChart(view, options), overall);
    m_sheet->setTable(overall);
    const bool named = view.state == reporting::RoundState::Unsealed;
    showGates(tableOf(reporting::gatesReport(view, options), QStringLiteral("gates")),
              view.resultHash + (named ? QStringLiteral(" named") : QString()));
    askForTicks();
}

void PartsPage::showGates(const reporting::ReportTable &gates, const QString &result)
{
    const bool checked = !gates.rows.empty();
    m_gatesTitle->setText(gates.title);
    m_gates->setTable(gates);
    for (QWidget *part : std::initializer_list<QWidget *>{m_gatesTitle, m_gates, m_ticksTitle})
        part->setVisible(checked);
    const int count = gates.columnIndex(QStringLiteral("ticked"));
    m_ticked = std::any_of(gates.rows.begin(), gates.rows.end(), [count](const auto &row) {
        return count >= 0 && row[static_cast<std::size_t>(count)].doubleValue() > 0;
    });
    if (result == m_result)
        return;
    m_result = result;
    m_unread = m_ticked;
    showTicks({});
    m_ticksState->setText(m_ticked ? tr("The reasons are being read.") : tr("Nobody ticked a check."));
    m_ticksState->setVisible(checked);
}

void PartsPage::showTicks(const reporting::ReportTable &ticks)
{
    m_ticks->setTable(ticks);
    m_ticks->setWrappingColumn(QStringLiteral("reason"));
    m_ticks->setVisible(!ticks.rows.empty());
}

void PartsPage::setList(const std::shared_ptr<const reporting::RatingList> &list, const QString &problem)
{
    if (!m_ticked)
        return;
    m_unread = false;
    showTicks(list == nullptr ? reporting::ReportTable() : list->ticks);
    m_ticksState->setText(problem);
    m_ticksState->setVisible(list == nullptr);
}

void PartsPage::askForTicks()
{
    if (isVisible() && m_unread)
        Q_EMIT listRequested(language());
}

void PartsPage::showEvent(QShowEvent *event)
{
    PanelPage::showEvent(event);
    askForTicks();
}

} // namespace jeoul::ui
