// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;
class QProgressBar;
class QToolButton;

namespace jeoul::itemmodels {
class ReviewItemModel;
class ReviewItemFilter;
} // namespace jeoul::itemmodels

namespace jeoul::ui {
class NoteBox;
}

namespace jeoul::ui {

/// The items of the packet with their states, a filter and a search; progress above when the policy shows it,
/// and what the reviewer notes about the item at hand below.
class ItemPanel : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ItemPanel)

public:
    explicit ItemPanel(session::ReviewSession &session, QWidget *parent = nullptr);
    ~ItemPanel() override;

    void setCurrent(const QString &item);
    /// The listed item after the current one, or before it; empty when there is none.
    [[nodiscard]] QString beside(int delta) const;
    /// The item to go on with once the current one is complete: the next that is not, of those listed before
    /// those that the filter hides; empty when all are.
    [[nodiscard]] QString nextOpen() const;
    [[nodiscard]] bool filtered() const;
    /// Shows the panel where it is hidden; left() comes when it may go again.
    void focusSearch();
    [[nodiscard]] NoteBox &notes() const { return *m_notes; }

Q_SIGNALS:
    void itemChosen(const QString &item);
    void left(); ///< the keys go back to the scores

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildList();
    void connectParts();
    bool searchKey(int key);
    bool listKey(int key);
    void choose(const QModelIndex &index);
    void leave();
    void showNothing();
    void giveWay();
    void showCurrent();
    void refreshProgress();
    void buildProgress();

    session::ReviewSession &m_session;
    QString m_current;
    itemmodels::ReviewItemModel *m_model;
    itemmodels::ReviewItemFilter *m_filter;
    QLabel *m_progressText;
    QProgressBar *m_progress;
    QToolButton *m_more;
    QLabel *m_byCriterion;
    QLineEdit *m_search;
    QComboBox *m_state;
    QListView *m_list;
    QLabel *m_nothing; ///< stands in the list that shows none
    NoteBox *m_notes;
};

} // namespace jeoul::ui
