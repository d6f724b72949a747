// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewhistory.h"

#include <optional>
#include <type_traits>
#include <variant>

namespace jeoul::session {

namespace {

constexpr std::size_t kMaxSteps = 2000;

/// Changes of a text that a person types letter by letter.
struct Typed
{
    template <typename C>
    bool operator()(const C &change) const
    {
        constexpr bool kText = std::is_same_v<C, CommentChange> || std::is_same_v<C, NoteChange> ||
                               std::is_same_v<C, QuestionChange> || std::is_same_v<C, RecognisedChange>;
        // Ticking a gate and taking the tick back are steps of their own; the reason behind it is typed.
        if constexpr (std::is_same_v<C, GateChange>)
            return change.before.has_value() && change.after.has_value();
        return kText;
    }
};

bool isTyped(const ReviewStep &step)
{
    return step.size() == 1 && std::visit(Typed(), step.front());
}

/// Whether both change the same text.
struct SameText
{
    const AnyChange &other;

    template <typename C>
    bool operator()(const C &change) const
    {
        if constexpr (std::is_same_v<C, RecognisedChange>) {
            return std::holds_alternative<C>(other); // there is one such text
        } else if constexpr (std::is_same_v<decltype(C::after), std::optional<QString>> &&
                             !std::is_same_v<C, FlagChange>) {
            const C *same = std::get_if<C>(&other);
            return same != nullptr && same->key == change.key;
        }
        return false;
    }
};

struct GoOn
{
    AnyChange &last;

    template <typename C>
    void operator()(const C &next) const
    {
        if (C *text = std::get_if<C>(&last))
            text->after = next.after;
    }
};

} // namespace

bool ReviewHistory::continues(const ReviewStep &step) const
{
    if (!m_burst || m_made.empty())
        return false;
    return isTyped(m_made.back()) && isTyped(step) &&
           std::visit(SameText{m_made.back().front()}, step.front());
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
            std::visit(GoOn{m_made.back().front()}, step.front());
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
    m_burst = (origin == StepOrigin::Made || origin == StepOrigin::Merged) && isTyped(step);
    if (m_made.size() > kMaxSteps)
        m_made.pop_front();
}

} // namespace jeoul::session
