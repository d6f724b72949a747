// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/gaplist.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTimer>

namespace jeoul::ui {

GapList::GapList(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setColumnCount(1);
    setExpandsOnDoubleClick(false); // its first click has led away
    viewport()->setMouseTracking(true);
    connect(this, &QTreeWidget::itemClicked, this, [this](const QTreeWidgetItem *row) { // not on an arrow
        awaitSecondClick();
        Q_EMIT chosen(row);
    });
}

/// By then another page stands there, and the click would go to whatever of it is under the mouse.
void GapList::awaitSecondClick()
{
    QCoreApplication::instance()->installEventFilter(this);
    QTimer::singleShot(QApplication::doubleClickInterval(), this, [this] {
        if (!m_secondClick)
            QCoreApplication::instance()->removeEventFilter(this);
    });
}

bool GapList::eventFilter(QObject *watched, QEvent *event)
{
    const bool begins = event->type() == QEvent::MouseButtonDblClick;
    const bool ends = m_secondClick && event->type() == QEvent::MouseButtonRelease;
    if (!begins && !ends)
        return QTreeWidget::eventFilter(watched, event);
    m_secondClick = begins;
    if (ends)
        QCoreApplication::instance()->removeEventFilter(this);
    return true;
}

void GapList::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QTreeWidgetItem *row = currentItem();
    if (!enter || row == nullptr)
        return QTreeWidget::keyPressEvent(event);
    event->accept();
    if (!event->isAutoRepeat())
        Q_EMIT chosen(row);
}

void GapList::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(leads(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTreeWidget::mouseMoveEvent(event);
}

bool GapList::leads(const QPoint &place) const
{
    const QModelIndex row = indexAt(place);
    if (!row.isValid())
        return false;
    return !model()->hasChildren(row) || visualRect(row).contains(place); // which leaves its arrow out
}

} // namespace jeoul::ui
