// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/contentspage.h"

#include "ui/charts/reporttableview.h"
#include "ui/setup/contentstables.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QStackedWidget>
#include <QTableWidget>

#include <algorithm>

namespace jeoul::ui {

namespace {

constexpr int kKindsWidth = 220;
constexpr int kMaxColumn = 360;

} // namespace

ContentsPage::ContentsPage(session::SetupSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_kinds(new QListWidget(this))
    , m_stack(new QStackedWidget(this))
    , m_table(new QTableWidget(this))
{
    setObjectName(QStringLiteral("contentsPage"));
    m_kinds->setObjectName(QStringLiteral("contentKinds"));
    m_kinds->setAccessibleName(tr("Contents of the draft"));
    m_kinds->setFixedWidth(qRound(kKindsWidth * theme::textScale()));
    m_table->setObjectName(QStringLiteral("contentTable"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto *empty = new widgets::EmptyState(
        tr("Nothing here yet"),
        tr("Import the files you have. Each import takes effect whole or not at all."), tr("Import files"),
        this);
    connect(empty, &widgets::EmptyState::actionRequested, this, &ContentsPage::importRequested);
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    row->addWidget(m_kinds);
    row->addWidget(m_stack, 1);
    connect(m_kinds, &QListWidget::currentRowChanged, this, &ContentsPage::show);
}

void ContentsPage::refresh()
{
    const int kind = std::max(0, m_kinds->currentRow());
    m_kinds->clear();
    for (const ContentsTable &table : contentsTables(m_session.contents()))
        m_kinds->addItem(QStringLiteral("%1   %2").arg(table.title).arg(table.rows.size()));
    m_kinds->setCurrentRow(kind);
}

namespace {

/// Figures of a column stand under each other, and its title over them; false where there are none.
bool alignNumbers(QTableWidget &table, int column)
{
    bool any = false;
    for (int row = 0; row < table.rowCount(); ++row) {
        const QString text = table.item(row, column)->text();
        bool number = text.isEmpty();
        if (!number)
            text.toDouble(&number);
        if (!number)
            return false;
        any = any || !text.isEmpty();
    }
    for (int row = -1; any && row < table.rowCount(); ++row) {
        QTableWidgetItem *item = row < 0 ? table.horizontalHeaderItem(column) : table.item(row, column);
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    return any;
}

} // namespace

void ContentsPage::show(int kind)
{
    const std::vector<ContentsTable> tables = contentsTables(m_session.contents());
    if (kind < 0 || kind >= static_cast<int>(tables.size()))
        return;
    const ContentsTable &table = tables.at(static_cast<std::size_t>(kind));
    m_stack->setCurrentIndex(table.rows.empty() ? 1 : 0);
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(table.columns.size()));
    m_table->setHorizontalHeaderLabels(table.columns);
    m_table->setRowCount(static_cast<int>(table.rows.size()));
    m_table->setAccessibleName(table.title);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QStringList &cells = table.rows.at(static_cast<std::size_t>(row));
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells.value(column)));
    }
    bool figures = false;
    for (int column = 0; column < m_table->columnCount(); ++column)
        figures = alignNumbers(*m_table, column);
    delete m_lastColumn;
    m_table->resizeColumnsToContents();
    const int widest = qRound(kMaxColumn * theme::textScale());
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(widest, m_table->columnWidth(column) + 16));
    // Words may have all the room there is; figures stay near what they are of.
    m_lastColumn = figures ? nullptr : charts::keepLastColumn(*m_table);
}

} // namespace jeoul::ui
