// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/rational.h"
#include "models/domain/scheme.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace jeoul::scoring {

/// One step of the arithmetic as it is printed.
struct PointsStage
{
    QString stage; ///< reviewer_total, dropped_high, dropped_low, mean, median, value, ratio, winner_mean,
                   ///< scaled, fixed, sum, rounded
    QString who;   ///< the reviewer of reviewer_total and dropped_*
    Rational value;
    std::optional<int> places; ///< fixed decimals, after rounding

    /// A decimal: with the places of the rounding, else in full when it ends, else 12 decimals half up.
    [[nodiscard]] QString text() const;
};

enum class WarningKind {
    TooFewReviewers,     ///< plain mean instead of the trimmed one
    IncompleteReviewer,  ///< a reviewer lacks a criterion for the team and has no total there
    UnevenResults,       ///< the team has fewer benchmark results than another
    UnresolvedTie,       ///< teams share a rank until the committee decides
    TieAtTheCut,         ///< the shared rank lies across the cut
    CutWithoutAllTotals, ///< a team without a total may still change the cut
};

struct PointsWarning
{
    WarningKind kind = WarningKind::TooFewReviewers;
    QStringList teams;
    QString source;
    QString reviewer;
    QString criterion;
    int n = 0;
    int needed = 0;

    /// A stable word for documents: "too_few_reviewers".
    [[nodiscard]] QString id() const;
    /// One translated sentence.
    [[nodiscard]] QString text() const;
};

/// Why a number does not exist.
enum class Missing {
    None,
    NoReviewer,         ///< nobody rated the team
    NoCompleteReviewer, ///< nobody rated the team by every criterion
    NoResult,           ///< no benchmark result
    NoSurvey,           ///< no user's mark
    MissingSource,      ///< a source of the part or total does not exist
};

[[nodiscard]] QString missingId(Missing reason);
[[nodiscard]] QString missingText(Missing reason);

struct CriterionMean
{
    QString criterion;
    Rational mean; ///< over the reviewers that count, exact
};

struct SourcePoints
{
    QString source;
    std::optional<Rational> points;
    Missing missing = Missing::None;
    std::optional<int> places; ///< decimals to print
    int given = 0;             ///< reviewers, raters or results there were
    int used = 0;              ///< of them, how many the number rests on
    std::vector<PointsStage> stages;
    std::vector<CriterionMean> criteria; ///< panel sources
};

struct PartPoints
{
    QString part;
    std::optional<Rational> points;
    Missing missing = Missing::None;
    std::optional<int> places;
    std::vector<PointsStage> stages;
    std::vector<SourcePoints> sources;
};

struct TeamPoints
{
    QString team;
    std::optional<int> rank; ///< 1 is best; teams that cannot be told apart share it
    std::optional<Rational> total;
    Missing missing = Missing::None;
    QStringList missingSources;
    std::optional<int> places;
    std::vector<PointsStage> stages;
    std::vector<PartPoints> parts;
};

struct AveragePoints
{
    enum class Of { Source, Part, Total };
    Of of = Of::Source;
    QString id; ///< "total" for the total
    std::optional<Rational> value;
    std::optional<int> places;
    int n = 0; ///< teams with a number
};

/// Teams with equal totals, and what told them apart.
struct TieReport
{
    QStringList teams; ///< in the order decided
    Rational total;
    QStringList rules;             ///< the rules asked, e.g. "higher_part:expert"
    std::vector<QStringList> open; ///< groups nothing could tell apart; each shares a rank
};

struct CutReport
{
    int cut = 0;
    QStringList advance;
    QStringList out;
    QStringList undecided; ///< share a rank that lies across the cut
    QStringList noTotal;
};

/// The official result. Teams stand in the order of the input.
struct PointsTable
{
    std::vector<TeamPoints> teams;
    std::vector<AveragePoints> averages;
    std::vector<TieReport> ties;
    std::optional<CutReport> cut;
    std::vector<PointsWarning> warnings;

    [[nodiscard]] const TeamPoints *team(const QString &id) const;
};

/// A decimal with `places` digits when given; else in full when it ends, else 12 decimals half up.
[[nodiscard]] QString pointsText(const Rational &value, std::optional<int> places);

/// The rounding stage of a level, or null when the level stays exact.
[[nodiscard]] const RoundingStage *roundingOf(const Scheme &scheme, RoundingWhere where);

} // namespace jeoul::scoring
