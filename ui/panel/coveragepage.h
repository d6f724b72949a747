// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/panelsession.h"
#include "ui/panel/panelpage.h"

class QLabel;
class QTableView;

namespace jeoul::ui {

/// Which seat has done how much of which benchmark: the words in each cell, and a shade for the eye.
class CoveragePage : public PanelPage
{
    Q_OBJECT

public:
    explicit CoveragePage(session::PanelSession &session, QWidget *parent = nullptr);

    void refresh(const reporting::PanelView &view) override;

private:
    void fitHeader();

    QLabel *m_summary;
    QTableView *m_table;
};

} // namespace jeoul::ui
