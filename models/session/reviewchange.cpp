// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/reviewchange.h"

#include <algorithm>
#include <utility>

namespace jeoul::session {

namespace {

struct Touched
{
    CellKey operator()(const MarkChange &change) const { return change.key; }
    CellKey operator()(const CommentChange &change) const
    {
        return {change.key.item, change.key.label, change.key.criterion};
    }
    CellKey operator()(const PreferenceChange &change) const
    {
        return {change.key.item, change.key.first, {}};
    }
    CellKey operator()(const FlagChange &change) const { return {change.key.item, change.key.label, {}}; }
    CellKey operator()(const DoneChange &change) const { return {change.key.item, {}, {}}; }
    CellKey operator()(const RankChange &change) const { return {change.key.item, change.key.label, {}}; }
    CellKey operator()(const SpanChange &change) const { return {change.key.item, change.key.label, {}}; }
    CellKey operator()(const RecognisedChange & /*change*/) const { return {}; }
    CellKey operator()(const NoteChange &change) const { return {change.key.item, {}, {}}; }
    CellKey operator()(const QuestionChange &change) const { return {change.key.item, {}, {}}; }
    CellKey operator()(const GateChange &change) const { return {change.key.item, change.key.label, {}}; }
};

} // namespace

CellKey touchedCell(const AnyChange &change)
{
    return std::visit(Touched(), change);
}

bool isForTheChair(const AnyChange &change)
{
    return !std::holds_alternative<NoteChange>(change) && !std::holds_alternative<QuestionChange>(change);
}

ReviewStep reversed(const ReviewStep &step)
{
    ReviewStep back(step.rbegin(), step.rend());
    for (AnyChange &change : back)
        std::visit([](auto &one) { std::swap(one.before, one.after); }, change);
    return back;
}

} // namespace jeoul::session
