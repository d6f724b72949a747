// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jeoul::ui {

/// The pledge before the first item: what a reviewer promises, by name.
class PledgePage : public QWidget
{
    Q_OBJECT

public:
    explicit PledgePage(session::ReviewSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void pledged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void record();

    session::ReviewSession &m_session;
    QLineEdit *m_name;
    QCheckBox *m_agree;
    QPushButton *m_begin;
    QLabel *m_problem;
};

} // namespace jeoul::ui
