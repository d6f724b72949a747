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
        m_summary->clear();
        return;
    }
    const reporting::ReportOptions options{reporting::Profile::Internal, language(), {}};
    const reporting::ReportTable overall =
        tableOf(reporting::overallSheet(view, options), QStringLiteral("overall"));
    m_summary->setText(namesSentence(view));
    m_chart->setData(reporting::totalsChart(view, options), overall);
    m_sheet->setTable(overall);
}

} // namespace jeoul::ui
