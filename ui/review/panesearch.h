// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <vector>

namespace jeoul::ui {

class FindBar;
class Pane;

/// One search over the panes on show: counts in every pane, one current match in all.
class PaneSearch : public QObject
{
    Q_OBJECT

public:
    PaneSearch(FindBar *bar, const std::vector<Pane *> &panes, QObject *parent);

    void open();
    void close();
    /// Goes to the next or previous match, from pane to pane and round; opens the bar when it is closed.
    void step(bool forward);
    /// How many of the panes hold a response of the item, and where the reviewer is.
    void setItem(int count);
    void setPosition(int position) { m_position = position; }
    [[nodiscard]] bool isOn() const { return m_on; }

Q_SIGNALS:
    void paneWanted(int position); ///< the current match is there
    void closed();

private:
    void search(const QString &text);
    void go(int position, int match);
    void refresh();
    [[nodiscard]] int currentPane() const; ///< -1: no current match

    FindBar *m_bar;
    const std::vector<Pane *> &m_panes;
    bool m_on = false;
    int m_count = 0;
    int m_position = 0;
};

} // namespace jeoul::ui
