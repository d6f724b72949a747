// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/sheetpage.h"

#include "ui/charts/chartview.h"
#include "ui/charts/reporttableview.h"
#include "ui/widgets/emptystate.h"

#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace jeoul::ui {

namespace {

constexpr int kChartHeight = 420;

} // namespace

SheetPage::SheetPage(const QString &title, const QString &emptySentence, Build build,
                     session::UserPrompts &prompts, QWidget *parent)
    : PanelPage(parent)
    , m_build(std::move(build))
    , m_prompts(prompts)
    , m_stack(new QStackedWidget(this))
    , m_title(title)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *inner = new QWidget(scroll);
    m_column = new QVBoxLayout(inner);
    m_column->setContentsMargins(24, 16, 24, 24);
    m_column->setSpacing(16);
    scroll->setWidget(inner);
    m_stack->addWidget(scroll);
    m_stack->addWidget(new widgets::EmptyState(title, emptySentence, {}, this));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

void SheetPage::refresh(const reporting::PanelView &view)
{
    delete m_sheets;
    m_sheets = new QWidget(this);
    auto *column = new QVBoxLayout(m_sheets);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(24);
    m_column->addWidget(m_sheets, 1);
    const SheetContent content = m_build(view, language());
    m_stack->setCurrentIndex(content.charts.empty() && content.tables.empty() ? 1 : 0);
    for (const auto &[chart, table] : content.charts) {
        auto *widget = new charts::ChartView(m_prompts, m_sheets);
        widget->setMinimumHeight(kChartHeight);
        widget->setData(chart, table);
        column->addWidget(widget);
    }
    for (const reporting::ReportTable &table : content.tables)
        addTable(table);
    column->addStretch(1);
}

void SheetPage::addTable(const reporting::ReportTable &table)
{
    auto *column = static_cast<QVBoxLayout *>(m_sheets->layout());
    auto *title = new QLabel(table.title, m_sheets);
    title->setProperty("role", QStringLiteral("section"));
    column->addWidget(title);
    auto *view = new charts::ReportTableView(m_sheets);
    view->setGrowing(true);
    view->setTable(table);
    column->addWidget(view);
}

} // namespace jeoul::ui
