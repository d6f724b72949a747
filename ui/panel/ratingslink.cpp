// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/ratingslink.h"

#include "ui/charts/reporttableview.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QTableView>

namespace jeoul::ui {

RatingsLink::RatingsLink(charts::ReportTableView &table, QWidget *parent)
    : QPushButton(tr("Ratings behind this row"), parent)
    , m_table(table)
{
    setObjectName(table.table().id + QStringLiteral("RatingsLink"));
    setAccessibleDescription(tr("Of the row chosen in the table %1").arg(table.table().title));
    setEnabled(false);
    hide();
    table.view()->installEventFilter(this);
    connect(this, &QPushButton::clicked, this, &RatingsLink::follow);
    connect(table.view(), &QTableView::activated, this, &RatingsLink::follow);
    connect(table.view()->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { setEnabled(!query().isEmpty()); });
}

bool RatingsLink::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        setVisible(!ratingsBehind(m_table.table(), 0, 0).isEmpty());
    else if (event->type() == QEvent::Hide)
        hide();
    return QPushButton::eventFilter(watched, event);
}

RatingsQuery RatingsLink::query() const
{
    const QModelIndex at = m_table.view()->currentIndex();
    return ratingsBehind(m_table.table(), at.row(), at.column());
}

void RatingsLink::follow()
{
    if (const RatingsQuery wanted = query(); !wanted.isEmpty())
        Q_EMIT requested(wanted);
}

} // namespace jeoul::ui
