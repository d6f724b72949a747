// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewsession.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;
class QToolButton;

namespace jeoul::ui {

class Attendance;
class BreakHint;
class ReadingTime;

/// The thin bar above an item: which one, of what, whether everything is saved, how long it has been
/// read and how long it is to be.
class ReviewBar : public QWidget
{
    Q_OBJECT

public:
    ReviewBar(session::ReviewSession &session, const ReadingTime &reading, const Attendance &attendance,
              QWidget *parent = nullptr);

    void setItem(const QString &item);
    void showRefusal(const QString &sentence);
    void say(const QString &sentence); ///< what just happened, long enough to be read
    [[nodiscard]] QString savedText() const;
    void setBreakHints(bool wanted);
    /// Whether there is a second line, which then has them: with large text the prompt has no room for tools.
    [[nodiscard]] bool takeTools(QWidget *tools);

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void completeRequested();
    void submitRequested();
    void undoRequested(bool forward);
    void modeRequested(int mode);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addUndo();
    void showUndo();
    void showWhere();
    void build(QWidget *previous, QWidget *next);
    void tick();
    void showSaved(const QDateTime &when);
    bool showStanding();
    void showSubmitted();

    session::ReviewSession &m_session;
    QString m_item;
    QString m_whole; ///< what stands beside the number, as far as it has room
    const ReadingTime &m_reading;
    QTimer m_clock;
    QTimer m_refusal;               ///< runs while why something was refused is to be read
    QHBoxLayout *m_below = nullptr; ///< the second line, if there is one
    QLabel *m_number;
    QLabel *m_where;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QLabel *m_time;
    QLabel *m_saved;
    QPushButton *m_complete;
    QPushButton *m_submit;
    BreakHint *m_break;
};

} // namespace jeoul::ui
