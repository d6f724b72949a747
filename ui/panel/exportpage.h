// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/exportround.h"
#include "models/session/userprompts.h"
#include "ui/panel/panelpage.h"

#include <array>
#include <functional>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace jeoul::ui {

namespace widgets {
class EmptyState;
}

/// Writes the tables of the round for one audience, and says beforehand what that audience will see.
class ExportPage : public PanelPage
{
    Q_OBJECT

public:
    /// Installs the catalogue of a language for as long as the files are written.
    using LanguageSwitch = std::function<void(Language)>;

    ExportPage(session::PanelSession &session, session::UserPrompts &prompts, QWidget *parent = nullptr);

    void refresh(const reporting::PanelView &view) override;
    /// Without one, files are written in the language of the window.
    void setLanguageSwitch(LanguageSwitch use);

private:
    [[nodiscard]] QWidget *choices();
    [[nodiscard]] QWidget *profileChoice();
    [[nodiscard]] QWidget *formatChoice();
    void chooseFolder();
    void write();
    void showProfile();
    void updateButton();
    [[nodiscard]] session::ExportRequest request() const;

    session::PanelSession &m_session;
    session::UserPrompts &m_prompts;
    LanguageSwitch m_switch;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    QLabel *m_summary;
    QButtonGroup *m_profile;
    QLabel *m_discloses;
    std::array<QCheckBox *, 3> m_formats{};
    QComboBox *m_language;
    QLabel *m_folderLabel;
    QString m_folder;
    QPushButton *m_write;
    QLabel *m_state;
    QListWidget *m_files;
};

} // namespace jeoul::ui
