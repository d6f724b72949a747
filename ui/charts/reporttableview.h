// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/table.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace jeoul::ui::charts {

class ReportTableModel;

/// A report's table with its notes below, as high as its rows when asked to.
class ReportTableView : public QWidget
{
    Q_OBJECT

public:
    explicit ReportTableView(QWidget *parent = nullptr);

    void setTable(const reporting::ReportTable &table);
    /// The table takes the height of all its rows, so that a page scrolls and not a box in it.
    void setGrowing(bool growing);
    /// This column takes the room that is left and breaks its lines; rows grow with it.
    void setWrappingColumn(const QString &columnId);
    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] const reporting::ReportTable &table() const;

private:
    void fit();
    void fitHeight();
    [[nodiscard]] int longestWord(int column) const;
    [[nodiscard]] int columnWidth(int column) const;

    ReportTableModel *m_model;
    QTableView *m_view;
    QLabel *m_notes;
    bool m_growing = false;
    bool m_wrapping = false;
};

/// The looks and keys every table of the program shares: whole rows, no grid boxes, Tab leaves the table.
void dressTable(QTableView &view);
/// The last column takes the room that is left, and where none is left keeps the width of its words: then the
/// table scrolls. Columns may come and go. It ends when what it returns, a child of the table, is deleted.
QObject *keepLastColumn(QTableView &view);

} // namespace jeoul::ui::charts
