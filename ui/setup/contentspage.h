// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/setupsession.h"

#include <QPointer>
#include <QWidget>

class QListWidget;
class QStackedWidget;
class QTableWidget;

namespace jeoul::ui {

/// Everything the draft holds, kind by kind, as tables.
class ContentsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ContentsPage(session::SetupSession &session, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void importRequested();

private:
    void show(int kind);

    session::SetupSession &m_session;
    QListWidget *m_kinds;
    QStackedWidget *m_stack;
    QTableWidget *m_table;
    QPointer<QObject> m_lastColumn; ///< what stretches it, where it is one of words
};

} // namespace jeoul::ui
