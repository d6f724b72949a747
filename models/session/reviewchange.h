// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/judgement.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace jeoul::session {

/// "I am through with this item."
struct DoneKey
{
    QString item;
};

/// The answer to "did you recognise a team".
struct RecognisedKey
{
};

/// What a reviewer writes down about an item for nobody else; it never leaves the workspace.
struct NoteKey
{
    QString item;
    friend bool operator==(const NoteKey &, const NoteKey &) = default;
};

/// What a reviewer wants to ask the secretary about an item.
struct QuestionKey
{
    QString item;
    friend bool operator==(const QuestionKey &, const QuestionKey &) = default;
};

/// One value of a review before and after: all that undo needs. Nothing stands for "no entry".
template <typename Key, typename Value>
struct Change
{
    Key key;
    std::optional<Value> before;
    std::optional<Value> after;
};

using MarkChange = Change<CellKey, Mark>;
using CommentChange = Change<CommentKey, QString>;
using PreferenceChange = Change<PairKey, PairVerdict>;
using RankChange = Change<ResponseKey, Rank>;
using SpanChange = Change<SpanKey, SpanMark>;
using FlagChange = Change<FlagKey, QString>;
using DoneChange = Change<DoneKey, bool>;
using RecognisedChange = Change<RecognisedKey, QString>;
using NoteChange = Change<NoteKey, QString>;
using QuestionChange = Change<QuestionKey, QString>;
using GateChange = Change<GateKey, QString>;

using AnyChange =
    std::variant<MarkChange, CommentChange, PreferenceChange, FlagChange, DoneChange, RecognisedChange,
                 RankChange, SpanChange, NoteChange, QuestionChange, GateChange>;

/// What a person takes back at once.
using ReviewStep = std::vector<AnyChange>;

/// The cell nearest to what a change is about; parts that do not apply are empty.
[[nodiscard]] CellKey touchedCell(const AnyChange &change);

/// Whether it changes what would be submitted.
[[nodiscard]] bool isForTheChair(const AnyChange &change);

/// The same step the other way round.
[[nodiscard]] ReviewStep reversed(const ReviewStep &step);

} // namespace jeoul::session
