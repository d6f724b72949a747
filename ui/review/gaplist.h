// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeWidget>

namespace jeoul::ui {

/// Rows that each lead somewhere. A click on one chooses it, as Enter does; the arrow beside a row unfolds
/// what lies under it and chooses nothing, and neither do the keys that go from row to row. Of a double click
/// the first is enough, and nothing else gets the second.
class GapList : public QTreeWidget
{
    Q_OBJECT

public:
    explicit GapList(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QTreeWidgetItem *row);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    /// Whether a click at a place of the viewport chooses a row.
    [[nodiscard]] bool leads(const QPoint &place) const;
    void awaitSecondClick();

    bool m_secondClick = false; ///< is under way
};

} // namespace jeoul::ui
