// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panel/ratingsquery.h"

#include <QPushButton>

namespace jeoul::ui {

namespace charts {
class ReportTableView;
}

/// Leads from the current row of a table of results to the ratings behind it; Enter on the row does the same.
/// Shows itself with the table, but never beside one whose rows are about no ratings.
class RatingsLink : public QPushButton
{
    Q_OBJECT

public:
    /// The table has its rows; it and the link share their owner.
    explicit RatingsLink(charts::ReportTableView &table, QWidget *parent = nullptr);

Q_SIGNALS:
    void requested(const jeoul::ui::RatingsQuery &query);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] RatingsQuery query() const;
    void follow();

    charts::ReportTableView &m_table;
};

} // namespace jeoul::ui
