// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewhistory.h"

namespace jeoul::session {

namespace {

constexpr std::size_t kMaxSteps = 2000;

const CommentChange *soleComment(const ReviewStep &step)
{
    return step.size() == 1 ? std::get_if<CommentChange>(&step.front()) : nullptr;
}

} // namespace

bool ReviewHistory::continues(const ReviewStep &step) const
{
    if (!m_burst || m_made.empty())
        return false;
    const CommentChange *last = soleComment(m_made.back());
    const CommentChange *next = soleComment(step);
    return last != nullptr && next != nullptr && last->key == next->key;
}

void ReviewHistory::note(const ReviewStep &step, StepOrigin origin)
{
    switch (origin) {
    case StepOrigin::Made:
        m_made.push_back(step);
        m_undone.clear();
        break;
    case StepOrigin::Merged:
        if (!m_made.empty())
            std::get<CommentChange>(m_made.back().front()).after =
                std::get<CommentChange>(step.front()).after;
        m_undone.clear();
        break;
    case StepOrigin::Undone:
        if (!m_made.empty()) {
            m_undone.push_back(m_made.back());
            m_made.pop_back();
        }
        break;
    case StepOrigin::Redone:
        if (!m_undone.empty()) {
            m_made.push_back(m_undone.back());
            m_undone.pop_back();
        }
        break;
    }
    m_burst = (origin == StepOrigin::Made || origin == StepOrigin::Merged) && soleComment(step) != nullptr;
    if (m_made.size() > kMaxSteps)
        m_made.pop_front();
}

} // namespace jeoul::session
