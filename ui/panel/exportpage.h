// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/panelsession.h"
#include "models/session/userprompts.h"
#include "ui/panel/panelpage.h"

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace jeoul::ui {

/// Who an export is for, in which formats, and what that audience will see.
class ExportPage : public PanelPage
{
    Q_OBJECT

public:
    ExportPage(std::shared_ptr<session::PanelSession> session, session::UserPrompts &prompts,
               QWidget *parent = nullptr);

    void refresh(const reporting::PanelView &view) override;

private:
    void describe();
    void write();

    std::shared_ptr<session::PanelSession> m_session;
    session::UserPrompts &m_prompts;
    QComboBox *m_profile;
    QLabel *m_discloses;
    QComboBox *m_team;
    QCheckBox *m_csv;
    QCheckBox *m_xlsx;
    QCheckBox *m_json;
    QPushButton *m_write;
    QLabel *m_state;
    QListWidget *m_files;
};

} // namespace jeoul::ui
