// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace jeoul::ui {

class Attendance;

/// A quiet word in the bar after 25 minutes at the desk without a rest; a click or a break takes it away. It
/// moves nothing and takes no focus.
class BreakHint : public QToolButton
{
    Q_OBJECT

public:
    static constexpr qint64 kSpellMs = 25 * 60'000;

    explicit BreakHint(const Attendance &attendance, QWidget *parent = nullptr);

    void setWanted(bool wanted);

private:
    void act(qint64 pauseMs);
    void rest(); ///< counts from the beginning again
    void showWhenDue();

    const Attendance &m_attendance;
    qint64 m_sinceMs = 0; ///< of the attended time, since the last rest
    bool m_wanted = true;
};

} // namespace jeoul::ui
