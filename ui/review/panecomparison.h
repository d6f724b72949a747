// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reading/worddifference.h"

#include <QObject>

#include <vector>

namespace jeoul::ui {

class DifferenceBar;
class Pane;

/// Marks in two panes what their responses differ in. The work is done on another thread.
class PaneComparison : public QObject
{
    Q_OBJECT

public:
    PaneComparison(DifferenceBar *bar, const std::vector<Pane *> &panes, QObject *parent);

    void setItem(int count); ///< another item with so many responses
    void compare(int first, int second);
    void close();
    /// To the next or previous stretch that differs and that is shown, in either text, and round.
    void step(bool forward);
    [[nodiscard]] bool isOn() const { return m_on; }
    [[nodiscard]] int first() const { return m_first; }
    [[nodiscard]] int second() const { return m_second; }

Q_SIGNALS:
    void compared(); ///< the marks stand
    void pairChosen(int first, int second);
    void paneWanted(int position); ///< the current difference is there
    void closed();

private:
    void start();
    void show(int first, int second, const reading::WordDifference &difference);
    void clear();
    void tell();
    [[nodiscard]] bool shown(int step) const;

    DifferenceBar *m_bar;
    const std::vector<Pane *> &m_panes;
    bool m_on = false;
    int m_count = 0;
    int m_first = 0;
    int m_second = 1;
    int m_run = 0; ///< counts comparisons, so that an overtaken one is dropped
    reading::WordDifference m_difference;
    int m_step = -1;
};

} // namespace jeoul::ui
