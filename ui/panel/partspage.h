// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/ratinglist.h"
#include "models/session/userprompts.h"
#include "ui/panel/panelpage.h"

#include <memory>

class QLabel;
class QStackedWidget;

namespace jeoul::ui {

namespace widgets {
class EmptyState;
}
namespace charts {
class ChartView;
class ReportTableView;
} // namespace charts

/// The official totals by part, the overall sheet below them, how often the checks without points were
/// ticked, and by whom and why. The last is read from the score files, when there is a tick and somebody
/// looks.
class PartsPage : public PanelPage
{
    Q_OBJECT

public:
    explicit PartsPage(session::UserPrompts &prompts, QWidget *parent = nullptr);

    void refresh(const reporting::PanelView &view) override;
    /// The list that was asked for; null with the reason when it could not be read.
    void setList(const std::shared_ptr<const reporting::RatingList> &list, const QString &problem = {});

Q_SIGNALS:
    void listRequested(jeoul::Language language);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build(session::UserPrompts &prompts);
    void showGates(const reporting::ReportTable &gates, const QString &result);
    void showTicks(const reporting::ReportTable &ticks);
    void askForTicks();

    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    QLabel *m_summary = nullptr;
    charts::ChartView *m_chart = nullptr;
    charts::ReportTableView *m_sheet = nullptr;
    QLabel *m_gatesTitle = nullptr;
    charts::ReportTableView *m_gates = nullptr;
    QLabel *m_ticksTitle = nullptr;
    QLabel *m_ticksState = nullptr; ///< a sentence where there is no table
    charts::ReportTableView *m_ticks = nullptr;
    QString m_result;      ///< the result that the ticks belong to, with or without names
    bool m_ticked = false; ///< by somebody
    bool m_unread = false; ///< the score files were not asked yet
};

} // namespace jeoul::ui
