// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/panelvalues.h"
#include "ui/panel/panelsteps.h"

#include <QWidget>

class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;

namespace jeoul::ui {

class StateLine;

/// The top of the panel desk: which round, under which rules, how far it is, and the one thing to do next.
class PanelBar : public QWidget
{
    Q_OBJECT

public:
    explicit PanelBar(PanelSteps &steps, QWidget *parent = nullptr);

    void refresh(const reporting::PanelView &view);
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void exportRequested();

private:
    void build();
    void showBusy(const QString &sentence, bool cancellable);
    void showProgress(qint64 finished, qint64 total, const QString &sentence);
    void say(const QString &sentence, const char *tone);
    void act();

    PanelSteps &m_steps;
    QLabel *m_title;
    QLabel *m_numbers;
    StateLine *m_line;
    QPushButton *m_others;
    QMenu *m_menu;
    QPushButton *m_primary;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace jeoul::ui
