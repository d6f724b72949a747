// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scoring/pointstable.h"

#include <QCoreApplication>

#include <algorithm>

namespace jeoul::scoring {

namespace {

constexpr int kLongPlaces = 12;

} // namespace

QString pointsText(const Rational &value, std::optional<int> places)
{
    if (places)
        return value.toDecimal(*places);
    const QString text = value.toText();
    return text.contains(u'/') ? value.toDecimal(kLongPlaces) : text;
}

QString operandText(const Rational &value, std::optional<int> places)
{
    const QString text = places ? value.toDecimal(*places) : value.toText();
    return text.contains(u'/') || text.startsWith(u'-') ? QStringLiteral("(%1)").arg(text) : text;
}

PointsStage roundedStage(const Rational &exact, const RoundingStage &rounding)
{
    PointsStage out{QStringLiteral("rounded"), {}, exact.rounded(rounding.places, rounding.mode)};
    out.places = rounding.places;
    out.mode = rounding.mode;
    return out;
}

QString PointsStage::text() const
{
    return pointsText(value, places);
}

QString PointsWarning::id() const
{
    switch (kind) {
    case WarningKind::TooFewReviewers:
        return QStringLiteral("too_few_reviewers");
    case WarningKind::IncompleteReviewer:
        return QStringLiteral("incomplete_reviewer");
    case WarningKind::UnevenResults:
        return QStringLiteral("uneven_results");
    case WarningKind::UnresolvedTie:
        return QStringLiteral("unresolved_tie");
    case WarningKind::TieAtTheCut:
        return QStringLiteral("tie_at_the_cut");
    case WarningKind::CutWithoutAllTotals:
        return QStringLiteral("cut_without_all_totals");
    }
    return {};
}

QString PointsWarning::text() const
{
    const QString names = teams.join(QStringLiteral(", "));
    switch (kind) {
    case WarningKind::TooFewReviewers:
        return QCoreApplication::translate("Points",
                                           "%1: only %2 of the %3 reviewers needed to drop the highest and "
                                           "lowest, so the plain mean is used (%4).")
            .arg(names, QString::number(n), QString::number(needed), source);
    case WarningKind::IncompleteReviewer:
        return QCoreApplication::translate(
                   "Points", "%1: reviewer %2 has no mark for “%3”, so this reviewer has no total there.")
            .arg(names, reviewer, criterion);
    case WarningKind::UnevenResults:
        return QCoreApplication::translate(
                   "Points", "%1: %2 results for “%3” where another team has %4; the mean is over "
                             "the results there are.")
            .arg(names, QString::number(n), source, QString::number(needed));
    case WarningKind::UnresolvedTie:
        return QCoreApplication::translate("Points", "%1 share rank %2 until the committee decides.")
            .arg(names, QString::number(n));
    case WarningKind::TieAtTheCut:
        return QCoreApplication::translate("Points", "%1 share a rank across the cut of %2 teams.")
            .arg(names, QString::number(needed));
    case WarningKind::CutWithoutAllTotals:
        return QCoreApplication::translate("Points", "%1: without a total the cut is not final.").arg(names);
    }
    return {};
}

QString missingId(Missing reason)
{
    switch (reason) {
    case Missing::None:
        return {};
    case Missing::NoReviewer:
        return QStringLiteral("no_reviewer");
    case Missing::NoCompleteReviewer:
        return QStringLiteral("no_complete_reviewer");
    case Missing::NoResult:
        return QStringLiteral("no_result");
    case Missing::NoSurvey:
        return QStringLiteral("no_survey");
    case Missing::MissingSource:
        return QStringLiteral("missing_source");
    }
    return {};
}

QString missingText(Missing reason)
{
    switch (reason) {
    case Missing::None:
        return {};
    case Missing::NoReviewer:
        return QCoreApplication::translate("Points", "No reviewer rated this team.");
    case Missing::NoCompleteReviewer:
        return QCoreApplication::translate("Points", "No reviewer rated this team by every criterion.");
    case Missing::NoResult:
        return QCoreApplication::translate("Points", "There is no benchmark result for this team.");
    case Missing::NoSurvey:
        return QCoreApplication::translate("Points", "No user rated this team.");
    case Missing::MissingSource:
        return QCoreApplication::translate("Points", "Something this number is made of is missing.");
    }
    return {};
}

const TeamPoints *PointsTable::team(const QString &id) const
{
    const auto it =
        std::find_if(teams.begin(), teams.end(), [&](const TeamPoints &t) { return t.team == id; });
    return it == teams.end() ? nullptr : &*it;
}

const RoundingStage *roundingOf(const Scheme &scheme, RoundingWhere where)
{
    const auto it = std::find_if(scheme.rounding.begin(), scheme.rounding.end(),
                                 [&](const RoundingStage &stage) { return stage.where == where; });
    return it == scheme.rounding.end() ? nullptr : &*it;
}

} // namespace jeoul::scoring
