// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QObject>

class QWidget;

namespace jeoul::ui {

/// How long somebody has been at the desk. The time from one thing that they do to the next counts as long as
/// it is reading; whoever does nothing for longer is away. The time on an item and the hint at a break both
/// come from here.
class Attendance : public QObject
{
    Q_OBJECT

public:
    /// Reading touches nothing until the page is turned. The desk shows at most some 700 words at a time:
    /// three minutes at the 238 words a minute of plain reading (Brysbaert 2019, English), and more when they
    /// are weighed against each other. So five minutes at one place are still reading, and what is beyond is
    /// not.
    static constexpr qint64 kPauseMs = 5 * 60'000;

    /// Whatever is done in the program while `desk` is shown is done at the desk.
    Attendance(const Clock &clock, QWidget &desk);

    /// Something was done, or heard.
    void act();
    /// Milliseconds since the beginning that count. They go on for kPauseMs after the last act(), and stand
    /// still while the machine sleeps, as its clock does.
    [[nodiscard]] qint64 attendedMs() const;

Q_SIGNALS:
    void acted(qint64 pauseMs); ///< so long after the time before

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] qint64 pauseMs() const;

    const Clock &m_clock;
    const QWidget &m_desk;
    qint64 m_last;
    qint64 m_countedMs = 0; ///< up to m_last
};

} // namespace jeoul::ui
