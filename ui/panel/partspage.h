// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/userprompts.h"
#include "ui/panel/panelpage.h"

class QLabel;
class QStackedWidget;

namespace jeoul::reporting {
struct ReportTable;
}

namespace jeoul::ui {

namespace widgets {
class EmptyState;
}
namespace charts {
class ChartView;
class ReportTableView;
} // namespace charts

/// The official totals by part, the overall sheet below them, and how often the checks without points were
/// ticked.
class PartsPage : public PanelPage
{
    Q_OBJECT

public:
    explicit PartsPage(session::UserPrompts &prompts, QWidget *parent = nullptr);

    void refresh(const reporting::PanelView &view) override;

private:
    void build(session::UserPrompts &prompts);
    void showGates(const reporting::ReportTable &gates);

    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    QLabel *m_summary = nullptr;
    charts::ChartView *m_chart = nullptr;
    charts::ReportTableView *m_sheet = nullptr;
    QLabel *m_gatesTitle = nullptr;
    charts::ReportTableView *m_gates = nullptr;
};

} // namespace jeoul::ui
