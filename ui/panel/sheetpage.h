// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/chartdata.h"
#include "models/reporting/table.h"
#include "models/session/userprompts.h"
#include "ui/panel/panelpage.h"

#include <functional>
#include <vector>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace jeoul::ui {

/// What one page of the desk shows: charts first, then sheets. Built from the view, never from a widget.
struct SheetContent
{
    std::vector<std::pair<reporting::ChartData, reporting::ReportTable>> charts;
    std::vector<reporting::ReportTable> tables;
};

/// A page of charts and sheets with a heading; says what will be here while there is nothing.
class SheetPage : public PanelPage
{
    Q_OBJECT

public:
    using Build = std::function<SheetContent(const reporting::PanelView &, Language)>;

    SheetPage(const QString &title, const QString &emptySentence, Build build, session::UserPrompts &prompts,
              QWidget *parent = nullptr);

    void refresh(const reporting::PanelView &view) override;

private:
    void addTable(const reporting::ReportTable &table);

    Build m_build;
    session::UserPrompts &m_prompts;
    QStackedWidget *m_stack;
    QWidget *m_sheets = nullptr;
    QVBoxLayout *m_column;
    QString m_title;
};

} // namespace jeoul::ui
