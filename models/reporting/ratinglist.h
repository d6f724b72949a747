// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"
#include "models/domain/judgement.h"
#include "models/reporting/panelvalues.h"
#include "models/reporting/table.h"

#include <QString>

#include <array>
#include <cstdint>
#include <vector>

/// Every rating of a round, one row a judged cell: what stands behind a result.
namespace jeoul::reporting {

/// A cell that a reviewer could not rate, by code name.
struct UnratedCell
{
    QString seat;
    QString item;
    QString benchmark;
    QString code;
    QString criterion;
    QString reason;
    bool repeat = false;
};

/// There is a comment. Without a criterion it is about the response, without a code about the item.
struct CommentMark
{
    QString seat;
    QString item;
    QString code;
    QString criterion;
};

/// A flag on a response, or without a code on the item.
struct RaisedFlag
{
    QString seat;
    QString item;
    QString code;
    FlagKind kind = FlagKind::Recognised;
};

/// A check without points that a reviewer ticked as not met, in an item that counts.
struct GateTick
{
    QString seat;
    QString item;
    QString code;
    QString gate;
    QString reason; ///< empty where an unfinished form was handed in
};

/// What reviewers said of cells beside their scores. Reasons may hold names, so they are shown after
/// unsealing; the words of comments and flags are not even here.
struct RatingRemarks
{
    std::vector<UnratedCell> unrated;
    std::vector<CommentMark> comments;
    std::vector<RaisedFlag> flags;
    std::vector<GateTick> ticks;
};

enum class RatingField { Seat, Team, Benchmark, Item, Criterion, Score, Remark, Comment, Flags };
inline constexpr std::size_t kRatingFields = 9;

/// One column of the list: a number for every row, and what each number stands for. Numbers ascend in the
/// order in which the column is sorted.
struct RatingColumn
{
    std::vector<std::uint16_t> numbers; ///< by row
    std::vector<QString> ids;           ///< by number; "" where the value has none
    std::vector<QString> words;         ///< by number, as people see it
};

/// All columns have the same number of rows. Scores ascend; after them come "cannot rate" and, last, scores
/// that the scheme hides because too few reviewers gave them. Hidden scores share one number, so neither
/// order nor filter tells them apart.
struct RatingList
{
    std::array<RatingColumn, kRatingFields> columns;
    std::vector<Rational> scores; ///< by number of the score column, as far as these are scores
    ReportTable ticks;            ///< see ticksTable()

    [[nodiscard]] const RatingColumn &column(RatingField field) const
    {
        return columns[static_cast<std::size_t>(field)];
    }
    [[nodiscard]] std::size_t size() const { return columns.front().numbers.size(); }
    [[nodiscard]] const QString &word(RatingField field, std::size_t row) const
    {
        const RatingColumn &from = column(field);
        return from.words[from.numbers[row]];
    }
};

/// The list of an aggregated round for the panel itself. Rows stand in no particular order. NotAllowed before
/// aggregation; BadInput when there are more names than can be numbered.
[[nodiscard]] Result<RatingList> ratingList(const PanelView &view, const RatingRemarks &remarks,
                                            Language language);

/// The column's name for people.
[[nodiscard]] QString ratingFieldName(RatingField field);

} // namespace jeoul::reporting
