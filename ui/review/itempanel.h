// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QProgressBar;

namespace jeoul::itemmodels {
class ReviewItemModel;
class ReviewItemFilter;
} // namespace jeoul::itemmodels

namespace jeoul::ui {

/// The items of the packet with their states, a filter and a search; progress above when the policy shows it.
class ItemPanel : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ItemPanel)

public:
    explicit ItemPanel(session::ReviewSession &session, QWidget *parent = nullptr);
    ~ItemPanel() override;

    void setCurrent(const QString &item);
    void focusSearch();

Q_SIGNALS:
    void itemChosen(const QString &item);

private:
    void refreshProgress();

    session::ReviewSession &m_session;
    itemmodels::ReviewItemModel *m_model;
    itemmodels::ReviewItemFilter *m_filter;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QLineEdit *m_search;
    QComboBox *m_state;
    QListView *m_list;
};

} // namespace jeoul::ui
