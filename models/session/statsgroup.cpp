// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/statsgroup.h"

#include "models/session/statsjson.h"
#include "models/session/statskappas.h"
#include "models/stats/alphajackknife.h"
#include "models/stats/intraclass.h"
#include "models/stats/kendallw.h"
#include "models/stats/ratersneeded.h"
#include "models/stats/variancecomponents.h"

#include <QJsonArray>

#include <algorithm>
#include <map>
#include <set>

namespace jeoul::session {

namespace {

using stats::CrossedRating;
using stats::CrossedTable;
using stats::Metric;

/// Ranks dealt anew, all permutations together. Beyond it there are so many objects that chi-squared, which
/// fails for seven and fewer, does as well.
constexpr double kMostRanks = 2e7;

QString metricName(Metric metric)
{
    switch (metric) {
    case Metric::Nominal:
        return QStringLiteral("nominal");
    case Metric::Ordinal:
        return QStringLiteral("ordinal");
    case Metric::Interval:
        return QStringLiteral("interval");
    case Metric::Ratio:
        return QStringLiteral("ratio");
    }
    return {};
}

QJsonObject alphas(const CrossedTable &table, const StatsColumns &columns, const std::vector<Metric> &metrics)
{
    const auto results = stats::alphaWithInterval(table, columns.itemOfUnit, metrics);
    QJsonObject out;
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        const stats::AlphaInterval &alpha = results[i];
        QJsonObject entry =
            toJson({alpha.point.alpha, alpha.interval, static_cast<qint64>(alpha.point.pairable),
                    QStringLiteral("Krippendorff 2011; two-way jackknife over items and raters"),
                    alpha.point.reason, alpha.intervalReason});
        entry.insert(QStringLiteral("units"), static_cast<qint64>(alpha.point.units));
        entry.insert(QStringLiteral("items"), static_cast<qint64>(alpha.items));
        entry.insert(QStringLiteral("raters"), static_cast<qint64>(alpha.raters));
        entry.insert(QStringLiteral("observed"), numberOrNull(alpha.point.observed));
        entry.insert(QStringLiteral("expected"), numberOrNull(alpha.point.expected));
        entry.insert(QStringLiteral("se"), numberOrNull(alpha.se));
        entry.insert(QStringLiteral("df"), numberOrNull(alpha.df));
        out.insert(metricName(metrics[i]), entry);
    }
    return out;
}

/// The single-rating agreement from which the number of raters follows, and the six forms for the document.
struct Correlations
{
    QJsonObject forms;
    QJsonObject parts; ///< mean squares or variance components
    std::optional<double> agreement;
    std::optional<stats::Interval> interval;
    stats::NoNumber reason = stats::NoNumber::None;
};

QJsonObject formEntry(const stats::IntraclassForm &form, qint64 units, double k, const QString &method)
{
    QJsonObject out = toJson({form.estimate, form.interval, units, method, form.reason, form.intervalReason});
    out.insert(QStringLiteral("k"), k);
    out.insert(QStringLiteral("f"), numberOrNull(form.f));
    out.insert(QStringLiteral("df1"), form.df1);
    out.insert(QStringLiteral("df2"), form.df2);
    out.insert(QStringLiteral("p"), numberOrNull(form.p));
    return out;
}

Correlations completeCorrelations(const CrossedTable &table)
{
    const stats::Intraclass icc = stats::intraclass(table);
    const auto n = static_cast<qint64>(icc.n);
    const auto k = static_cast<double>(icc.k);
    const QString method = QStringLiteral("mean squares of the complete table; McGraw and Wong 1996");
    Correlations out;
    out.forms = {{QStringLiteral("1,1"), formEntry(icc.one, n, 1, method)},
                 {QStringLiteral("A,1"), formEntry(icc.agreement, n, 1, method)},
                 {QStringLiteral("C,1"), formEntry(icc.consistency, n, 1, method)},
                 {QStringLiteral("1,k"), formEntry(icc.oneMean, n, k, method)},
                 {QStringLiteral("A,k"), formEntry(icc.agreementMean, n, k, method)},
                 {QStringLiteral("C,k"), formEntry(icc.consistencyMean, n, k, method)}};
    out.parts = {{QStringLiteral("msr"), numberOrNull(icc.msr)},
                 {QStringLiteral("msc"), numberOrNull(icc.msc)},
                 {QStringLiteral("mse"), numberOrNull(icc.mse)},
                 {QStringLiteral("msw"), numberOrNull(icc.msw)}};
    out.agreement = icc.agreement.estimate;
    out.interval = icc.agreement.interval;
    out.reason = icc.agreement.reason;
    return out;
}

QJsonObject reliabilityEntry(const stats::Reliability &reliability, qint64 units, double k)
{
    QJsonObject out =
        toJson({reliability.estimate, reliability.interval, units,
                QStringLiteral("variance components by REML from all ratings; delta method on the "
                               "logit, t"),
                reliability.reason, reliability.intervalReason});
    out.insert(QStringLiteral("k"), k);
    return out;
}

/// The mean of k stands for the unit that has most ratings.
Correlations gappyCorrelations(const CrossedTable &table)
{
    const stats::VarianceComponents found = stats::varianceComponents(table);
    const auto n = static_cast<qint64>(found.units);
    const auto k = static_cast<double>(found.mostPerUnit);
    const stats::Reliability single = stats::agreementReliability(found, 1);
    const stats::IntraclassForm one = stats::oneWayIntraclass(table);
    const stats::IntraclassForm oneMean = stats::formOfMean(one, k);
    const QString method = QStringLiteral("one-way analysis of variance with unequal numbers of ratings");
    Correlations out;
    out.forms = {{QStringLiteral("1,1"), formEntry(one, n, 1, method)},
                 {QStringLiteral("1,k"), formEntry(oneMean, n, k, method)},
                 {QStringLiteral("A,1"), reliabilityEntry(single, n, 1)},
                 {QStringLiteral("A,k"), reliabilityEntry(stats::agreementReliability(found, k), n, k)},
                 {QStringLiteral("C,1"), reliabilityEntry(stats::consistencyReliability(found, 1), n, 1)},
                 {QStringLiteral("C,k"), reliabilityEntry(stats::consistencyReliability(found, k), n, k)}};
    out.parts = {{QStringLiteral("unit"), numberOrNull(found.unit)},
                 {QStringLiteral("rater"), numberOrNull(found.rater)},
                 {QStringLiteral("residual"), numberOrNull(found.residual)},
                 {QStringLiteral("deviance"), numberOrNull(found.deviance)}};
    out.agreement = single.estimate;
    out.interval = single.interval;
    out.reason = single.reason;
    return out;
}

QJsonObject ratersNeededEntry(const Correlations &icc, qint64 raters, double target)
{
    stats::RatersNeeded needed;
    needed.reason = icc.reason;
    if (icc.agreement)
        needed = stats::ratersNeeded(*icc.agreement, icc.interval, target);
    const stats::NoNumber reason = needed.raters ? needed.highReason : needed.reason;
    return {{QStringLiteral("estimate"), numberOrNull(needed.raters)},
            {QStringLiteral("low"), numberOrNull(needed.low)},
            {QStringLiteral("high"), numberOrNull(needed.high)},
            {QStringLiteral("n"), raters},
            {QStringLiteral("method"), QStringLiteral("Spearman-Brown from ICC(A,1)")},
            {QStringLiteral("reason"), reasonOrNull(reason)},
            {QStringLiteral("exact"), numberOrNull(needed.exact)},
            {QStringLiteral("target"), target}};
}

QJsonArray namesOf(const std::vector<stats::Rater> &raters, const StatsColumns &columns)
{
    QJsonArray out;
    for (const stats::Rater rater : raters)
        out.append(columns.raters[static_cast<std::size_t>(rater)]);
    return out;
}

QJsonObject concordance(const CrossedTable &table, const StatsColumns &columns, const StatsOptions &options)
{
    const double ranks = static_cast<double>(table.units()) * static_cast<double>(table.raterCount()) *
                         static_cast<double>(options.resamples);
    const stats::KendallW found =
        stats::kendallW(table, options.seed, ranks <= kMostRanks ? options.resamples : 0);
    QJsonObject out =
        toJson({found.w, std::nullopt, static_cast<qint64>(found.raters.size()),
                found.permutations > 0 ? QStringLiteral("corrected for ties; %1 permutations, seed %2")
                                             .arg(found.permutations)
                                             .arg(options.seed)
                                       : QStringLiteral("corrected for ties; p of chi-squared"),
                found.reason, stats::NoNumber::NoIntervalMethod});
    out.insert(QStringLiteral("objects"), static_cast<qint64>(found.objects));
    out.insert(QStringLiteral("uncorrected"), numberOrNull(found.uncorrected));
    out.insert(QStringLiteral("chi2"), numberOrNull(found.chiSquared));
    out.insert(QStringLiteral("df"), found.df);
    out.insert(QStringLiteral("p"), numberOrNull(found.permutationP ? found.permutationP : found.p));
    out.insert(QStringLiteral("p_chi2"), numberOrNull(found.p));
    out.insert(QStringLiteral("p_permutation"), numberOrNull(found.permutationP));
    out.insert(QStringLiteral("flat"), namesOf(found.flat, columns));
    out.insert(QStringLiteral("left_out"), namesOf(found.leftOut, columns));
    return out;
}

/// Each rater's mean of each system.
CrossedTable systemTable(const std::vector<StatsColumns::Row> &rows)
{
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::pair<double, double>> sums;
    for (const StatsColumns::Row &row : rows) {
        auto &[sum, n] = sums[{row.system, row.rater}];
        sum += row.score;
        n += 1;
    }
    std::vector<CrossedRating> means;
    for (const auto &[cell, sum] : sums)
        means.push_back({stats::Unit{cell.first}, stats::Rater{cell.second}, sum.first / sum.second});
    return stats::makeCrossedTable(means);
}

QJsonObject repeatEntry(const std::vector<stats::RepeatedJudgement> &judgements)
{
    const stats::RepeatConsistency found = stats::repeatConsistency(judgements);
    QJsonObject out = toJson(
        {found.shareSame.mean, found.shareSame.interval, static_cast<qint64>(found.pairs),
         QStringLiteral("share of repeated judgements that were the same; raters and items as clusters"),
         found.reason, found.shareSame.intervalReason});
    out.insert(QStringLiteral("mean_difference"), numberOrNull(found.meanDifference.mean));
    out.insert(QStringLiteral("mean_absolute_difference"), numberOrNull(found.absolute));
    out.insert(QStringLiteral("within_sd"), numberOrNull(found.within));
    return out;
}

/// Statistics of scores as quantities: they have no meaning for verdicts.
void addQuantities(const CrossedTable &table, const StatsColumns &columns, const StatsSelection &selection,
                   const StatsOptions &options, QJsonObject &out)
{
    const Correlations icc =
        table.complete() || table.values.empty() ? completeCorrelations(table) : gappyCorrelations(table);
    out.insert(QStringLiteral("icc"), icc.forms);
    out.insert(table.complete() ? QStringLiteral("mean_squares") : QStringLiteral("variance_components"),
               icc.parts);
    out.insert(QStringLiteral("raters_needed"),
               ratersNeededEntry(icc, static_cast<qint64>(table.raterCount()), options.targetReliability));
    out.insert(QStringLiteral("kendall_w"), concordance(table, columns, options));
    out.insert(QStringLiteral("kendall_w_systems"),
               concordance(systemTable(selection.rows), columns, options));
    if (!selection.repeats.empty())
        out.insert(QStringLiteral("repeats"), repeatEntry(selection.repeats));
}

QJsonObject noQuantity()
{
    return toJson({std::nullopt, std::nullopt, 0, {}, stats::NoNumber::NoOrder});
}

void refuseQuantities(QJsonObject &out)
{
    QJsonObject icc;
    for (const char *form : {"1,1", "A,1", "C,1", "1,k", "A,k", "C,k"})
        icc.insert(QString::fromLatin1(form), noQuantity());
    out.insert(QStringLiteral("icc"), icc);
    out.insert(QStringLiteral("kendall_w"), noQuantity());
    QJsonObject alpha = out.value(QStringLiteral("alpha")).toObject();
    for (const char *metric : {"ordinal", "interval", "ratio"})
        alpha.insert(QString::fromLatin1(metric), noQuantity());
    out.insert(QStringLiteral("alpha"), alpha);
}

} // namespace

QJsonObject agreementGroup(const StatsColumns &columns, const StatsSelection &selection,
                           const StatsOptions &options)
{
    std::vector<CrossedRating> ratings;
    std::set<std::uint32_t> items;
    for (const StatsColumns::Row &row : selection.rows) {
        ratings.push_back({stats::Unit{row.unit}, stats::Rater{row.rater}, row.score});
        items.insert(row.item);
    }
    const CrossedTable table = stats::makeCrossedTable(ratings);
    QJsonObject out{{QStringLiteral("n_ratings"), static_cast<qint64>(ratings.size())},
                    {QStringLiteral("n_units"), static_cast<qint64>(table.units())},
                    {QStringLiteral("n_raters"), static_cast<qint64>(table.raterCount())},
                    {QStringLiteral("n_items"), static_cast<qint64>(items.size())},
                    {QStringLiteral("complete"), table.complete()}};
    const std::vector<Metric> nominal = {Metric::Nominal};
    out.insert(QStringLiteral("alpha"),
               alphas(table, columns, selection.verdicts ? nominal : options.metrics));
    addKappas(table, columns, options, selection.verdicts, out);
    if (selection.verdicts)
        refuseQuantities(out);
    else
        addQuantities(table, columns, selection, options, out);
    return out;
}

} // namespace jeoul::session
