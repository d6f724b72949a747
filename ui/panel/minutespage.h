// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panel/panelpage.h"

class QLabel;

namespace jeoul::ui {

namespace charts {
class ReportTableView;
}

/// Every signed step of the round in sentences, with the reasons that were given.
class MinutesPage : public PanelPage
{
    Q_OBJECT

public:
    explicit MinutesPage(QWidget *parent = nullptr);

    void refresh(const reporting::PanelView &view) override;

private:
    QLabel *m_summary;
    charts::ReportTableView *m_table;
};

} // namespace jeoul::ui
