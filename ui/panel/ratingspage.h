// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/ratinglist.h"
#include "ui/panel/panelpage.h"
#include "ui/panel/ratingsquery.h"

#include <memory>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace jeoul::itemmodels {
class RatingListModel;
}

namespace jeoul::ui {

namespace widgets {
class EmptyState;
}
class RatingsDelegate;
class RatingsFilters;

/// Every rating behind the result, a row each, by code name: sorted by any column, filtered, copied. Before
/// aggregation it holds nothing at all; after it the list is asked for when the page is first looked at.
class RatingsPage : public PanelPage
{
    Q_OBJECT

public:
    explicit RatingsPage(QWidget *parent = nullptr);

    void refresh(const reporting::PanelView &view) override;
    /// The list that was asked for; null with the reason when it could not be read.
    void setList(std::shared_ptr<const reporting::RatingList> list, const QString &problem = {});
    /// Narrows the list to these, now or as soon as it is there, and takes the focus.
    void narrow(const RatingsQuery &query);
    [[nodiscard]] QTableView *table() const { return m_table; }

Q_SIGNALS:
    void listRequested(jeoul::Language language);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *orderRow();
    void connectParts();
    void askForList();
    void forget();
    void fitColumns();
    void sortBy(int column, Qt::SortOrder order);
    void goToTop();
    [[nodiscard]] QString orderWords() const;
    void showSummary();
    void showState();
    void copySelection();
    void sayCopied(const QString &sentence);
    [[nodiscard]] std::vector<int> selectedRows() const;

    itemmodels::RatingListModel *m_model;
    RatingsFilters *m_filters;
    QStackedWidget *m_stack;
    widgets::EmptyState *m_empty;
    widgets::EmptyState *m_unread;
    QTableView *m_table;
    RatingsDelegate *m_delegate;
    QComboBox *m_order = nullptr;
    QToolButton *m_descending = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_copied = nullptr;
    QString
        m_result; ///< the result that the list belongs to, with or without names; empty when there is none
    QString m_problem; ///< why it was not read
    RatingsQuery m_wanted;
    bool m_toTable = false; ///< the focus goes to the table when that can take it
};

} // namespace jeoul::ui
