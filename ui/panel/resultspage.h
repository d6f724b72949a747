// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/userprompts.h"
#include "ui/panel/panelpage.h"
#include "ui/panel/ratingsquery.h"

class QLabel;
class QStackedWidget;
class QTabWidget;

namespace jeoul::ui {

namespace widgets {
class EmptyState;
}
namespace charts {
class ReportTableView;
}

/// The result by code name, and with names once they are unsealed: teams, benchmarks, criteria, and how each
/// official number came about. Before aggregation it holds nothing at all.
class ResultsPage : public PanelPage
{
    Q_OBJECT

public:
    explicit ResultsPage(session::UserPrompts &prompts, QWidget *parent = nullptr);

    void refresh(const reporting::PanelView &view) override;

Q_SIGNALS:
    /// Somebody wants to see the ratings behind a row of a table.
    void ratingsRequested(const jeoul::ui::RatingsQuery &query);

private:
    [[nodiscard]] QWidget *teamTab(const reporting::PanelView &view, const reporting::Report &report);
    [[nodiscard]] QWidget *linkOf(charts::ReportTableView &table);
    void addTable(const reporting::ReportTable &table, const QString &title);
    void build(const reporting::PanelView &view);

    session::UserPrompts &m_prompts;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    QLabel *m_summary;
    QTabWidget *m_tabs;
    QString m_shown; ///< result and state that the tabs were built from
};

} // namespace jeoul::ui
