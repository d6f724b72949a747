// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/panebar.h"

#include <QTimer>

class QLabel;
class QLineEdit;

namespace jeoul::ui {

/// One search over all panes. Enter and Shift+Enter go on and back, Esc closes.
class FindBar : public PaneBar
{
    Q_OBJECT

public:
    explicit FindBar(QWidget *parent = nullptr);

    void open(); ///< shows the bar with its words selected
    [[nodiscard]] QString text() const;
    /// What was found: in how many places and panes, whether there are more than were counted, and in how
    /// many places of the source of which the panes show nothing.
    void setTotal(int matches, int panes, bool more = false, int unseen = 0);

Q_SIGNALS:
    void textChanged(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTimer m_typing; ///< gathers the letters of a word
    QLineEdit *m_text;
    QLabel *m_total;
};

} // namespace jeoul::ui
