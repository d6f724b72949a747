// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/rational.h"
#include "models/domain/itemkind.h"
#include "models/domain/localtext.h"
#include "models/domain/scale.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace jeoul {

enum class CommentWhen { Never, Always, AtExtremes, Below };

/// When a criterion wants a comment. AtExtremes: lowest or highest point of the scale; Below: value <
/// `below`.
struct CommentRule
{
    CommentWhen when = CommentWhen::Never;
    Rational below;
    int minLength = 0; ///< characters

    [[nodiscard]] bool wantsComment(const Scale &scale, int step) const;
};

struct Criterion
{
    QString id;
    LocalText title;
    LocalText description;
    QString scaleId;
    Rational maxPoints; ///< what full marks are worth in the panel source
    std::vector<LocalText> guidance;
    CommentRule comment;
};

struct PairwiseRule
{
    bool enabled = false;
    bool tie = true;
    bool bothBad = true;
    int degrees = 1;       ///< how many kinds of "better" there are on each side: 1, 2 or 3
    bool required = false; ///< whether an item is complete only when all its pairs are compared

    static constexpr int kMostDegrees = 3;
};

/// A kind of error that marked stretches are told apart by: factual, harmful, …
struct SpanCategory
{
    QString id;
    LocalText title;
};

/// A checkbox that never touches points: recorded per reviewer with a reason, decided by the committee.
struct GateCheck
{
    QString id;
    LocalText title;
    LocalText description;
};

/// What a reviewer fills for the items it applies to.
struct Sheet
{
    QString id;
    LocalText title;
    std::vector<ItemKind> itemKinds; ///< empty: response, practice and repeat
    QStringList benchmarks;          ///< benchmark ids; empty: all
    std::vector<Criterion> criteria;
    PairwiseRule pairwise;
    bool ranking = false; ///< every response of an item is put in order
    bool errorSpans = false;
    std::vector<SpanCategory> spanCategories; ///< empty: marked stretches are told apart by severity alone
    std::vector<GateCheck> gates;

    [[nodiscard]] bool appliesTo(ItemKind kind, const QString &benchmark) const;
    [[nodiscard]] const Criterion *criterion(const QString &id) const;
    [[nodiscard]] const SpanCategory *spanCategory(const QString &id) const;
};

enum class Average { TrimmedMean, Mean, Median };

/// What TrimmedMean drops: a reviewer's whole total for the team (the rule of both rounds), or, as an
/// alternative that every sheet names, the highest and lowest mark of each criterion on its own.
enum class TrimLevel { ReviewerTotal, Criterion };

/// How the reviewers' totals of a team become one number.
struct PanelRule
{
    Average average = Average::TrimmedMean;
    int dropHigh = 1;
    int dropLow = 1;
    int minReviewers = 5; ///< below it: plain mean with a printed warning
    TrimLevel trim = TrimLevel::ReviewerTotal;
    bool benchmarksEqual = false; ///< true: mean of benchmark means; false: mean over items
};

enum class SourceKind { Panel, Metric, RatioToTarget, Survey, Fixed };

struct Source
{
    QString id;
    LocalText title;
    SourceKind kind = SourceKind::Fixed;
    Rational max;      ///< points
    QString sheet;     ///< Panel
    PanelRule panel;   ///< Panel
    QString metric;    ///< Metric, RatioToTarget: the `source` name in metrics.csv
    Rational of;       ///< Metric: full scale of the value; RatioToTarget: the target when not given per team
    QString segment;   ///< Survey: empty means every rater
    Rational scaleMin; ///< Survey: lowest mark there is; a blank that came in as 0 is then no mark
    Rational scaleMax; ///< Survey: highest mark, points = mean * max / scaleMax
    bool toWinner = false; ///< Survey: the best team gets max, the others in proportion
    Rational fixed;        ///< Fixed
};

struct Part
{
    QString id;
    LocalText title;
    Rational max;
    std::vector<Source> sources;
};

enum class RoundingWhere { Criterion, Source, Part, Total, Average };

struct RoundingStage
{
    RoundingWhere where = RoundingWhere::Source;
    int places = 1;
    RoundingMode mode = RoundingMode::HalfUp;
};

enum class TieKind { HigherPart, LargestCriterion, Committee };

struct TieRule
{
    TieKind kind = TieKind::Committee;
    QString part; ///< HigherPart
};

enum class LabelStyle { Hangul, Latin };

struct Policy
{
    int minReviewersPerCell = 3; ///< fewer: the cell is not shown
    LabelStyle labels = LabelStyle::Hangul;
    bool showProgress = true;
    int minSecondsPerItem = 0;
    bool rateMissing = false; ///< whether "no response" is scored like a response
};

/// The rules of a round: data, frozen and hashed before anybody scores.
struct Scheme
{
    QString id;
    QString version;
    LocalText title;
    std::vector<Scale> scales;
    std::vector<Sheet> sheets;
    std::vector<Part> parts;
    std::vector<RoundingStage> rounding;
    std::vector<GateCheck> gates;
    std::vector<TieRule> ties;
    int cut = 0; ///< how many teams advance; 0: no cut
    Policy policy;

    [[nodiscard]] const Scale *scale(const QString &id) const;
    [[nodiscard]] const Sheet *sheet(const QString &id) const;
    /// The first sheet that applies, or null.
    [[nodiscard]] const Sheet *sheetFor(ItemKind kind, const QString &benchmark) const;
};

} // namespace jeoul
