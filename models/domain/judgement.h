// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/errorspan.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <tuple>
#include <vector>

namespace jeoul {

/// One cell of a score sheet: a response under its label, by one criterion.
struct CellKey
{
    QString item;
    QString label;
    QString criterion;

    friend bool operator==(const CellKey &, const CellKey &) = default;
    friend bool operator<(const CellKey &a, const CellKey &b)
    {
        return std::tie(a.item, a.label, a.criterion) < std::tie(b.item, b.label, b.criterion);
    }
};

/// A mark in a cell. No entry at all means "not rated yet"; a missing mark is never a zero.
struct Mark
{
    std::optional<int> step; ///< the scale step given
    QString cannotRate;      ///< the reason, when the reviewer cannot rate it (step is then empty)

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// criterion empty: about the response as a whole; label empty too: about the item.
struct CommentKey
{
    QString item;
    QString label;
    QString criterion;

    friend bool operator==(const CommentKey &, const CommentKey &) = default;
    friend bool operator<(const CommentKey &a, const CommentKey &b)
    {
        return std::tie(a.item, a.label, a.criterion) < std::tie(b.item, b.label, b.criterion);
    }
};

enum class Winner { First, Second, Tie, BothBad };

/// How a head-to-head comparison came out. No entry at all means "not compared yet".
struct PairVerdict
{
    std::optional<Winner> winner; ///< empty: could not be compared
    int degree = 1;               ///< how much better, 1 to PairwiseRule::degrees; 1 for a tie and both poor
    QString cannotCompare;        ///< the reason, when winner is empty

    PairVerdict() = default;
    /// A winner alone is a verdict, the mildest of its kind.
    PairVerdict(Winner whose, int howMuch = 1) // NOLINT(google-explicit-constructor)
        : winner(whose)
        , degree(howMuch)
    {
    }
    [[nodiscard]] static PairVerdict impossible(const QString &reason)
    {
        PairVerdict verdict;
        verdict.cannotCompare = reason;
        return verdict;
    }

    friend bool operator==(const PairVerdict &, const PairVerdict &) = default;
};

/// A pair of responses of an item; first and second in the order in which they stood on screen.
struct PairKey
{
    QString item;
    QString first;
    QString second;

    friend bool operator==(const PairKey &, const PairKey &) = default;
    friend bool operator<(const PairKey &a, const PairKey &b)
    {
        return std::tie(a.item, a.first, a.second) < std::tie(b.item, b.first, b.second);
    }
};

/// A response under its label.
struct ResponseKey
{
    QString item;
    QString label;

    friend bool operator==(const ResponseKey &, const ResponseKey &) = default;
    friend bool operator<(const ResponseKey &a, const ResponseKey &b)
    {
        return std::tie(a.item, a.label) < std::tie(b.item, b.label);
    }
};

/// The place of a response among those of its item. No entry at all means "not ranked yet". Responses at the
/// same place are tied; places may be left out, only their order counts.
struct Rank
{
    std::optional<int> place; ///< from 1, the best; at most the number of responses
    QString cannotRank;       ///< the reason, when the reviewer cannot rank it (place is then empty)

    friend bool operator==(const Rank &, const Rank &) = default;
};

/// A stretch of a response, addressed as in ErrorSpan.
struct SpanKey
{
    QString item;
    QString label;
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const SpanKey &, const SpanKey &) = default;
    friend bool operator<(const SpanKey &a, const SpanKey &b)
    {
        return std::tie(a.item, a.label, a.start, a.length) < std::tie(b.item, b.label, b.start, b.length);
    }
};

/// What is wrong with a stretch.
struct SpanMark
{
    SpanSeverity severity = SpanSeverity::Minor;
    QString category; ///< SpanCategory::id; empty when the sheet has no categories
    QString note;     ///< free words, may be empty

    friend bool operator==(const SpanMark &, const SpanMark &) = default;
};

enum class FlagKind { Recognised, Unsafe, Broken };

struct FlagKey
{
    QString item;
    QString label;
    FlagKind kind = FlagKind::Recognised;

    friend bool operator==(const FlagKey &, const FlagKey &) = default;
    friend bool operator<(const FlagKey &a, const FlagKey &b)
    {
        return std::tie(a.item, a.label, a.kind) < std::tie(b.item, b.label, b.kind);
    }
};

/// A gate of a sheet that a reviewer ticked as not met.
struct GateKey
{
    QString item;
    QString label;
    QString gate; ///< GateCheck::id

    friend bool operator==(const GateKey &, const GateKey &) = default;
    friend bool operator<(const GateKey &a, const GateKey &b)
    {
        return std::tie(a.item, a.label, a.gate) < std::tie(b.item, b.label, b.gate);
    }
};

/// Everything a reviewer has said, by the labels of their own packet.
struct Judgements
{
    std::map<CellKey, Mark> marks;
    std::map<CommentKey, QString> comments;
    std::map<PairKey, PairVerdict> preferences;
    std::map<ResponseKey, Rank> ranks;
    std::map<SpanKey, SpanMark> spans;
    std::map<FlagKey, QString> flags; ///< value: note
    std::map<GateKey, QString> gates; ///< ticked as not met; value: the reason, which never touches points
    QString recognisedTeams;          ///< answer to "did you recognise a team", free words
    friend bool operator==(const Judgements &, const Judgements &) = default;
};

} // namespace jeoul
