// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/reporttableview.h"

#include "ui/charts/reporttablemodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace jeoul::ui::charts {

namespace {

constexpr int kRowHeight = 32;
constexpr int kWidestColumn = 320;
constexpr int kCellPadding = 12;

} // namespace

void dressTable(QTableView &view)
{
    view.setShowGrid(false);
    view.setAlternatingRowColors(false);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setTabKeyNavigation(false);
    view.setWordWrap(false);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setFrameShape(QFrame::NoFrame);
    view.verticalHeader()->hide();
    view.verticalHeader()->setDefaultSectionSize(kRowHeight);
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.horizontalHeader()->setHighlightSections(false);
}

ReportTableView::ReportTableView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ReportTableModel(this))
    , m_view(new QTableView(this))
    , m_notes(new QLabel(this))
{
    dressTable(*m_view);
    m_view->setModel(m_model);
    m_notes->setWordWrap(true);
    m_notes->setProperty("tone", QStringLiteral("muted"));
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_view, 1);
    column->addWidget(m_notes);
    setFocusProxy(m_view);
}

void ReportTableView::setTable(const reporting::ReportTable &table)
{
    const Status fitting = m_model->setTable(table);
    QStringList notes = table.notes;
    if (!fitting.ok()) {
        // Better nothing than the numbers of another table.
        const Status emptied = m_model->setTable({});
        notes = {(emptied.ok() ? fitting : emptied).error().text()};
    }
    m_view->setObjectName(table.id + QStringLiteral("Table"));
    m_view->setAccessibleName(table.title);
    m_notes->setText(notes.join(u'\n'));
    m_notes->setVisible(!notes.isEmpty());
    fit();
}

void ReportTableView::setGrowing(bool growing)
{
    m_growing = growing;
    fit();
}

void ReportTableView::setWrappingColumn(const QString &columnId)
{
    const int column = m_model->table().columnIndex(columnId);
    if (column < 0)
        return;
    m_view->setWordWrap(true);
    m_view->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_view->verticalHeader()->setMinimumSectionSize(kRowHeight);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void ReportTableView::fit()
{
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column, std::min(kWidestColumn, m_view->columnWidth(column) + kCellPadding));
    if (!m_growing)
        return;
    const int bar = m_view->horizontalScrollBar()->sizeHint().height();
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() +
                           m_model->rowCount() * kRowHeight + bar + 4);
}

} // namespace jeoul::ui::charts
