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
    QString stage; ///< criterion, reviewer_total, dropped_high, dropped_low, mean, median, value, target,
                   ///< ratio, capped, winner_mean, scaled, fixed, sum, rounded
    QString who;   ///< the reviewer of criterion, reviewer_total and dropped_*
    Rational value;
    std::optional<int> places = {};        ///< fixed decimals, after rounding
    QString criterion = {};                ///< when the step is about one criterion
    QString formula = {};                  ///< what was calculated: "238.5 / 8", "47.4 × 25 / 100"
    std::optional<RoundingMode> mode = {}; ///< of rounded

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
    QString method; ///< panel sources, what was really done: trimmed_mean, trimmed_mean_by_criterion, mean,
                    ///< median, or plain_mean below min_reviewers
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
    std::vector<PointsStage> stages;
};

/// What one tie rule compared.
struct TieStep
{
    QString rule;                                     ///< "higher_part:expert"
    std::vector<std::pair<QString, Rational>> values; ///< of each tied team
};

/// Teams with equal totals, and what told them apart.
struct TieReport
{
    QStringList teams; ///< in the order decided
    Rational total;
    QStringList rules;             ///< the rules asked, e.g. "higher_part:expert"
    std::vector<TieStep> steps;    ///< the values compared by those rules, the committee's apart
    std::vector<QStringList> open; ///< groups nothing could tell apart; each shares a rank
    QStringList minutes;           ///< numbers of the minutes by which the committee decided
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

/// A value as part of a printed formula: like pointsText(), but a decimal that does not end stands as the
/// exact fraction, in brackets.
[[nodiscard]] QString operandText(const Rational &value, std::optional<int> places = {});

/// The "rounded" step of a value.
[[nodiscard]] PointsStage roundedStage(const Rational &exact, const RoundingStage &rounding);

/// The rounding stage of a level, or null when the level stays exact.
[[nodiscard]] const RoundingStage *roundingOf(const Scheme &scheme, RoundingWhere where);

} // namespace jeoul::scoring
