// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"
#include "models/session/userprompts.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace jeoul::ui {

/// All questions to the secretary, which of them were handed over, and the file that hands them over.
class QuestionsPage : public QWidget
{
    Q_OBJECT

public:
    QuestionsPage(session::ReviewSession &session, session::UserPrompts &prompts, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void backRequested(const QString &item); ///< the item to open; empty: where the desk is

private:
    void handOver();
    [[nodiscard]] QString rowText(const QString &item) const;

    session::ReviewSession &m_session;
    session::UserPrompts &m_prompts;
    QListWidget *m_list;
    QLabel *m_state;
    QPushButton *m_save;
};

} // namespace jeoul::ui
