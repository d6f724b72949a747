// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/minutespage.h"

#include "models/reporting/panelreports.h"
#include "ui/charts/reporttableview.h"

#include <QLabel>
#include <QVBoxLayout>

namespace jeoul::ui {

MinutesPage::MinutesPage(QWidget *parent)
    : PanelPage(parent)
    , m_table(new charts::ReportTableView(this))
{
    setObjectName(QStringLiteral("minutesPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    m_summary = addHeading(column, tr("Minutes"), this);
    column->addWidget(m_table, 1);
}

void MinutesPage::refresh(const reporting::PanelView &view)
{
    const reporting::ReportOptions options{reporting::Profile::Internal, language(), {}};
    m_summary->setText(
        tr("%n signed step(s). Each carries the number of the one before it, so none can be changed or "
           "left out unseen.",
           nullptr, static_cast<int>(view.events.size())));
    m_table->setTable(tableOf(reporting::eventsReport(view, options), QStringLiteral("events")));
    m_table->setWrappingColumn(QStringLiteral("event"));
}

} // namespace jeoul::ui
