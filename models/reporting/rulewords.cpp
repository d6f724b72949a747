// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/rulewords.h"

#include "models/domain/schemewords.h"

#include <QCoreApplication>

#include <array>

namespace jeoul::reporting {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PanelReport)
};

QString roundingPlace(RoundingWhere where)
{
    switch (where) {
    case RoundingWhere::Criterion:
        return Words::tr("each criterion");
    case RoundingWhere::Source:
        return Words::tr("each source");
    case RoundingWhere::Part:
        return Words::tr("each part");
    case RoundingWhere::Total:
        return Words::tr("the total");
    case RoundingWhere::Average:
        return Words::tr("averages over teams");
    }
    return {};
}

QString eachCriterionSentence(const Source &source, const QString &title)
{
    return Words::tr(
               "%1: for each criterion of a team the %2 highest and the %3 lowest marks are dropped and the "
               "mean is taken, then these means are summed. This is an alternative to dropping whole "
               "totals. With fewer than %4 reviewers the plain mean of the totals.")
        .arg(title)
        .arg(source.panel.dropHigh)
        .arg(source.panel.dropLow)
        .arg(source.panel.minReviewers);
}

QString panelRuleSentence(const Source &source, const QString &title)
{
    switch (source.panel.average) {
    case Average::TrimmedMean:
        if (source.panel.trim == TrimLevel::Criterion)
            return eachCriterionSentence(source, title);
        return Words::tr(
                   "%1: of the reviewers' totals for a team the %2 highest and the %3 lowest are dropped, "
                   "then the mean is taken; with fewer than %4 reviewers the plain mean.")
            .arg(title)
            .arg(source.panel.dropHigh)
            .arg(source.panel.dropLow)
            .arg(source.panel.minReviewers);
    case Average::Mean:
        return Words::tr("%1: mean of the reviewers' totals for a team.").arg(title);
    case Average::Median:
        return Words::tr("%1: median of the reviewers' totals for a team.").arg(title);
    }
    return {};
}

QString surveySentence(const Source &source, const QString &title)
{
    if (source.toWinner) {
        return Words::tr("%1: mean of the users' marks; the highest mean gets %2 points and the others their "
                         "share of it.")
            .arg(title, source.max.toText());
    }
    return Words::tr("%1: mean of the users' marks × %2 / %3.")
        .arg(title, source.max.toText(), source.scaleMax.toText());
}

QString partTitle(const Scheme &scheme, const QString &id, Language language)
{
    for (const Part &part : scheme.parts) {
        if (part.id == id)
            return part.title.in(language);
    }
    return id;
}

QString tieSentence(const Scheme &scheme, std::size_t index, Language language)
{
    const TieRule &rule = scheme.ties[index];
    const int step = static_cast<int>(index) + 1;
    switch (rule.kind) {
    case TieKind::HigherPart:
        return Words::tr("Equal totals, step %1: more points in “%2”.")
            .arg(step)
            .arg(partTitle(scheme, rule.part, language));
    case TieKind::LargestCriterion:
        return Words::tr("Equal totals, step %1: the higher mean in the criterion with the most points.")
            .arg(step);
    case TieKind::Committee:
        return Words::tr("Equal totals, step %1: the committee decides and gives the number of its minutes.")
            .arg(step);
    }
    return {};
}

QString plainTitle(const QString &stage)
{
    const std::array<std::pair<const char *, QString>, 15> titles{
        {{"criterion", Words::tr("Points")},
         {"reviewer_total", Words::tr("Reviewer's total")},
         {"dropped_high", Words::tr("Highest, dropped")},
         {"dropped_low", Words::tr("Lowest, dropped")},
         {"mean", Words::tr("Mean")},
         {"median", Words::tr("Median")},
         {"value", Words::tr("Value")},
         {"target", Words::tr("Target")},
         {"capped", Words::tr("At most 1")},
         {"ratio", Words::tr("Ratio to the target")},
         {"winner_mean", Words::tr("Mean of the best team")},
         {"scaled", Words::tr("In points")},
         {"fixed", Words::tr("Fixed")},
         {"sum", Words::tr("Sum")},
         {"rounded", Words::tr("Rounded")}}};
    for (const auto &[word, title] : titles) {
        if (stage == QLatin1String(word))
            return title;
    }
    return stage;
}

} // namespace

QString roundingSentence(const RoundingStage &stage)
{
    const QString where = roundingPlace(stage.where);
    switch (stage.mode) {
    case RoundingMode::HalfUp:
        return Words::tr("Rounded half up to %n decimal(s): %1.", nullptr, stage.places).arg(where);
    case RoundingMode::HalfEven:
        return Words::tr("Rounded half to even to %n decimal(s): %1.", nullptr, stage.places).arg(where);
    case RoundingMode::Down:
        return Words::tr("Cut off after %n decimal(s): %1.", nullptr, stage.places).arg(where);
    }
    return {};
}

QString sourceSentence(const Source &source, Language language)
{
    const QString title = source.title.in(language);
    switch (source.kind) {
    case SourceKind::Panel:
        return panelRuleSentence(source, title);
    case SourceKind::Metric:
        return Words::tr("%1: result × %2 / %3; of several results the mean.")
            .arg(title, source.max.toText(), source.of.toText());
    case SourceKind::RatioToTarget:
        return Words::tr(
                   "%1: result / target, at most 1, × %2; of several results the mean. The target is %3 "
                   "where a result names none.")
            .arg(title, source.max.toText(), source.of.toText());
    case SourceKind::Survey:
        return surveySentence(source, title);
    case SourceKind::Fixed:
        return Words::tr("%1: %2 points for every team.").arg(title, source.fixed.toText());
    }
    return {};
}

QStringList ruleSentences(const Scheme &scheme, Language language)
{
    QStringList out;
    for (const Part &part : scheme.parts) {
        for (const Source &source : part.sources)
            out << sourceSentence(source, language);
    }
    for (const RoundingStage &stage : scheme.rounding)
        out << roundingSentence(stage);
    for (std::size_t i = 0; i < scheme.ties.size(); ++i)
        out << tieSentence(scheme, i, language);
    if (scheme.cut > 0)
        out << Words::tr("%n team(s) advance.", nullptr, scheme.cut);
    return out;
}

QString stepTitle(const QJsonObject &stage)
{
    const QString word = stage.value(QStringLiteral("stage")).toString();
    const QString mode = stage.value(QStringLiteral("mode")).toString();
    const int places = stage.value(QStringLiteral("places")).toInt();
    if (mode == schemewords::word(schemewords::kRoundingModes, RoundingMode::HalfUp))
        return Words::tr("Rounded half up to %n decimal(s)", nullptr, places);
    if (mode == schemewords::word(schemewords::kRoundingModes, RoundingMode::HalfEven))
        return Words::tr("Rounded half to even to %n decimal(s)", nullptr, places);
    if (mode == schemewords::word(schemewords::kRoundingModes, RoundingMode::Down))
        return Words::tr("Cut off after %n decimal(s)", nullptr, places);
    return plainTitle(word);
}

QString methodTitle(const QString &method)
{
    const std::array<std::pair<const char *, QString>, 5> titles{
        {{"trimmed_mean", Words::tr("Mean without highest and lowest")},
         {"trimmed_mean_by_criterion", Words::tr("Mean without highest and lowest of each criterion")},
         {"mean", Words::tr("Mean")},
         {"median", Words::tr("Median")},
         {"plain_mean", Words::tr("Plain mean, too few reviewers to drop any")}}};
    for (const auto &[word, title] : titles) {
        if (method == QLatin1String(word))
            return title;
    }
    return method;
}

} // namespace jeoul::reporting
