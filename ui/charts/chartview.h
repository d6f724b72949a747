// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/chartdata.h"
#include "models/reporting/table.h"
#include "models/session/userprompts.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QToolButton;

namespace jeoul::ui::charts {

class ChartLegend;
class ChartPlot;
class ReportTableView;

/// One chart: the finding as its title, what is shown, the bars, the exact value of the bar that is pointed
/// at or focused, and the table behind it one click away.
class ChartView : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartView)

public:
    explicit ChartView(session::UserPrompts &prompts, QWidget *parent = nullptr);
    ~ChartView() override;

    void setData(const reporting::ChartData &data, const reporting::ReportTable &table);
    [[nodiscard]] const reporting::ChartData &data() const { return m_data; }
    [[nodiscard]] ChartPlot *plot() const { return m_plot; }
    [[nodiscard]] ReportTableView *table() const { return m_table; } ///< the numbers behind it
    [[nodiscard]] QString readoutText() const;
    /// As .png, .svg or .pdf; what went wrong stands under the chart.
    bool saveAs(const QString &path);

private:
    void build();
    QWidget *makePlotRoom();
    void showReadout(const QString &sentence);
    void showTable(bool table);
    void askAndSave();

    session::UserPrompts &m_prompts;
    reporting::ChartData m_data;
    QLabel *m_title;
    QLabel *m_subtitle;
    ChartLegend *m_legend;
    QToolButton *m_tableButton;
    QToolButton *m_saveButton;
    QStackedWidget *m_stack;
    ChartPlot *m_plot;
    ReportTableView *m_table;
    QLabel *m_readout;
};

} // namespace jeoul::ui::charts
