// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/reviewchange.h"

#include <deque>

namespace jeoul::session {

/// How a step came about. Stored with every record, so that undo still knows its way after a restart.
enum class StepOrigin {
    Made,   ///< a person did something
    Merged, ///< went on typing in the text of the step before
    Undone,
    Redone,
};

/// The steps that can be taken back and those taken back, by value.
class ReviewHistory
{
public:
    void note(const ReviewStep &step, StepOrigin origin);
    /// Whether a change of a text would continue the step before it.
    [[nodiscard]] bool continues(const ReviewStep &step) const;
    /// The next change starts a step of its own.
    void endBurst() { m_burst = false; }

    [[nodiscard]] const ReviewStep *undoable() const { return m_made.empty() ? nullptr : &m_made.back(); }
    [[nodiscard]] const ReviewStep *redoable() const { return m_undone.empty() ? nullptr : &m_undone.back(); }

private:
    std::deque<ReviewStep> m_made;
    std::deque<ReviewStep> m_undone;
    bool m_burst = false;
};

} // namespace jeoul::session
