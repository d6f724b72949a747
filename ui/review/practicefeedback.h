// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewpractice.h"
#include "models/session/reviewsession.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QScrollArea;

namespace jeoul::ui {

/// Under the score sheet of a practice item: for the response in hand every criterion with the score given,
/// the score expected, and why. Says that practice never counts. Hidden until the whole item is scored.
class PracticeFeedback : public QWidget
{
    Q_OBJECT

public:
    explicit PracticeFeedback(session::ReviewSession &session, QWidget *parent = nullptr);

    void showResponse(const QString &item, const QString &label);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void say(const std::vector<session::PracticeLine> &lines);
    void fill();
    [[nodiscard]] bool fitsTwice() const;
    void addLine(int row, const session::PracticeLine &line);
    QLabel *addWord(int row, int column, const QString &text, const char *tone);

    session::ReviewSession &m_session;
    QString m_item;
    QString m_label; ///< whose feedback is shown
    QString m_shown; ///< what the rows say, so that they are made anew only when it changes
    QLabel *m_title;
    QScrollArea *m_scroll; ///< where there is no room for all rows
    std::vector<session::PracticeLine> m_lines;
    bool m_twice = false; ///< two rows beside each other, without the scores that stand in the sheet
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace jeoul::ui
