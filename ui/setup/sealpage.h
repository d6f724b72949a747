// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/setupsession.h"
#include "models/session/userprompts.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace jeoul::ui {

/// Sealing: what still stands in the way, whose keys, and where the files go.
class SealPage : public QWidget
{
    Q_OBJECT

public:
    SealPage(std::shared_ptr<session::SetupSession> session, session::UserPrompts &prompts,
             QWidget *parent = nullptr);

    void refresh();

private:
    enum Holder { Chair, Deputy, Custodian1, Custodian2, Custodian3, HolderCount };

    /// Whose keys, and which folder.
    [[nodiscard]] QGridLayout *makeFields();
    void chooseKey(int holder);
    void chooseFolder();
    void seal();
    void sealed(const Result<session::SealOutcome> &outcome);
    void setBusy(bool busy);
    [[nodiscard]] bool ready() const;

    std::shared_ptr<session::SetupSession> m_session;
    session::UserPrompts &m_prompts;
    std::array<std::optional<exchange::PublicKey>, HolderCount> m_keys;
    std::array<QLabel *, HolderCount> m_keyLabels = {};
    QString m_folder;
    QListWidget *m_obstacles;
    QLabel *m_obstacleTitle;
    QLabel *m_folderLabel;
    QPushButton *m_seal;
    QProgressBar *m_progress;
    QLabel *m_state;
};

} // namespace jeoul::ui
