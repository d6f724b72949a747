// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QToolButton>

namespace jeoul::ui {

/// How long somebody has been working without a rest. Pauses of less than two minutes are reading and count
/// as work; five minutes away are a break.
class WorkSpell
{
public:
    static constexpr qint64 kSpellMs = 25 * 60'000;
    static constexpr qint64 kReadingMs = 2 * 60'000;
    static constexpr qint64 kBreakMs = 5 * 60'000;

    explicit WorkSpell(const Clock &clock);

    void act(); ///< a key was pressed, the mouse was used
    [[nodiscard]] bool longEnough() const { return m_worked >= kSpellMs; }
    void rest(); ///< counts from the beginning again

private:
    const Clock &m_clock;
    qint64 m_last;
    qint64 m_worked = 0;
};

/// A quiet word in the bar after 25 minutes of work; a click or a break takes it away. It moves nothing and
/// takes no focus.
class BreakHint : public QToolButton
{
    Q_OBJECT

public:
    explicit BreakHint(const Clock &clock, QWidget *parent = nullptr);

    void setWanted(bool wanted);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    WorkSpell m_spell;
    bool m_wanted = true;
};

} // namespace jeoul::ui
