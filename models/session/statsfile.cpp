// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/statsfile.h"

#include "models/intake/judgementfiles.h"
#include "models/stats/krippendorffalpha.h"
#include "models/stats/meaninterval.h"
#include "models/stats/trimmedmean.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>

namespace jeoul::session {

namespace {

using Ratings = std::vector<const intake::Rating *>;

QJsonValue reasonText(stats::NoNumber reason)
{
    const std::string_view id = stats::noNumberId(reason);
    return id.empty() ? QJsonValue()
                      : QJsonValue(QString::fromLatin1(id.data(), static_cast<qsizetype>(id.size())));
}

QJsonValue number(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

/// {"estimate", "low", "high", "n", "method", "reason"}
QJsonObject estimate(const std::optional<double> &value, const std::optional<stats::Interval> &interval,
                     qint64 n, const QString &method, const QJsonValue &reason)
{
    return {{QStringLiteral("estimate"), number(value)},
            {QStringLiteral("low"), interval ? QJsonValue(interval->low) : QJsonValue()},
            {QStringLiteral("high"), interval ? QJsonValue(interval->high) : QJsonValue()},
            {QStringLiteral("n"), n},
            {QStringLiteral("method"), method},
            {QStringLiteral("reason"), reason}};
}

QJsonObject absent()
{
    return estimate({}, {}, 0, {}, QStringLiteral("not_in_this_version"));
}

QString metricName(AlphaMetric metric)
{
    switch (metric) {
    case AlphaMetric::Nominal:
        return QStringLiteral("nominal");
    case AlphaMetric::Ordinal:
        return QStringLiteral("ordinal");
    case AlphaMetric::Interval:
        return QStringLiteral("interval");
    case AlphaMetric::Ratio:
        return QStringLiteral("ratio");
    }
    return {};
}

QJsonObject alphas(const Ratings &ratings, const std::vector<AlphaMetric> &metrics)
{
    std::map<std::tuple<QString, QString, QString>, std::uint32_t> units;
    std::vector<stats::UnitRating> values;
    for (const intake::Rating *r : ratings) {
        const auto unit =
            units.try_emplace({r->itemId, r->system, r->criterion}, static_cast<std::uint32_t>(units.size()))
                .first;
        values.push_back({unit->second, r->score});
    }
    QJsonObject out;
    for (const AlphaMetric metric : metrics) {
        const stats::AlphaResult alpha = stats::krippendorffAlpha(values, static_cast<stats::Metric>(metric));
        QJsonObject e = estimate(alpha.alpha, {}, static_cast<qint64>(alpha.pairable),
                                 QStringLiteral("Krippendorff 2011"), reasonText(alpha.reason));
        e.insert(QStringLiteral("units"), static_cast<qint64>(alpha.units));
        out.insert(metricName(metric), e);
    }
    return out;
}

/// Mean over all ratings of a system, and mean and trimmed mean over its raters' own means.
QJsonObject systemMeans(const QString &system, const Ratings &ratings)
{
    std::map<QString, std::pair<double, qint64>> byRater;
    double sum = 0;
    for (const intake::Rating *r : ratings) {
        sum += r->score;
        auto &[raterSum, n] = byRater[r->rater];
        raterSum += r->score;
        ++n;
    }
    std::vector<double> means;
    for (const auto &[rater, total] : byRater)
        means.push_back(total.first / static_cast<double>(total.second));
    const stats::MeanResult mean = stats::meanWithInterval(means);
    const stats::TrimmedMeanResult trimmed = stats::trimmedMean(means);
    const auto n = static_cast<qint64>(ratings.size());
    return {{QStringLiteral("system"), system},
            {QStringLiteral("mean"), sum / static_cast<double>(n)},
            {QStringLiteral("n"), n},
            {QStringLiteral("over_raters"),
             estimate(mean.mean, mean.interval, static_cast<qint64>(mean.n), QStringLiteral("t over raters"),
                      reasonText(mean.interval ? stats::NoNumber::None : mean.intervalReason))},
            {QStringLiteral("trimmed"),
             estimate(trimmed.mean, trimmed.interval, static_cast<qint64>(trimmed.n),
                      QStringLiteral("drop one high and one low rater; Tukey-McLaughlin t"),
                      reasonText(trimmed.mean ? trimmed.intervalReason : trimmed.reason))}};
}

QJsonObject group(const Ratings &ratings, const std::vector<AlphaMetric> &metrics)
{
    std::map<QString, Ratings> bySystem;
    std::set<std::tuple<QString, QString, QString>> units;
    std::set<QString> raters;
    for (const intake::Rating *r : ratings) {
        bySystem[r->system].push_back(r);
        units.insert({r->itemId, r->system, r->criterion});
        raters.insert(r->rater);
    }
    QJsonArray means;
    for (const auto &[system, rows] : bySystem)
        means.append(systemMeans(system, rows));
    QJsonObject out{{QStringLiteral("n_ratings"), static_cast<qint64>(ratings.size())},
                    {QStringLiteral("n_units"), static_cast<qint64>(units.size())},
                    {QStringLiteral("n_raters"), static_cast<qint64>(raters.size())},
                    {QStringLiteral("means"), means},
                    {QStringLiteral("alpha"), alphas(ratings, metrics)}};
    QJsonObject icc;
    for (const char *form : {"1,1", "A,1", "C,1", "1,k", "A,k", "C,k"})
        icc.insert(QString::fromLatin1(form), absent());
    out.insert(QStringLiteral("icc"), icc);
    for (const char *name : {"kendall_w", "fleiss_kappa", "gwet_ac1", "gwet_ac2"})
        out.insert(QString::fromLatin1(name), absent());
    return out;
}

} // namespace

Result<StatsOutcome> ratingStatistics(const QString &path, const std::vector<AlphaMetric> &metrics,
                                      ProgressSink &progress)
{
    const Result<intake::SourceFile> file = intake::openSource(path);
    if (!file.ok())
        return file.error();
    const intake::IntakeResult<intake::Rating> read = intake::readRatings(*file, progress);
    StatsOutcome outcome;
    for (const intake::Problem &p : read.problems)
        outcome.problems.push_back(
            {p.severity == intake::Severity::Error, p.file, p.row, p.column, p.value, p.sentence, p.remedy});
    if (read.hasErrors())
        return outcome;
    Ratings all;
    std::map<QString, Ratings> byCriterion;
    for (const intake::Rating &r : read.rows) {
        all.push_back(&r);
        byCriterion[r.criterion].push_back(&r);
    }
    QJsonArray groups;
    for (const auto &[criterion, ratings] : byCriterion) {
        QJsonObject g = group(ratings, metrics);
        g.insert(QStringLiteral("by"), QJsonObject{{QStringLiteral("criterion"), criterion}});
        groups.append(g);
    }
    outcome.document = {{QStringLiteral("overall"), group(all, metrics)},
                        {QStringLiteral("groups"), groups},
                        {QStringLiteral("preferences"), QJsonValue()}};
    return outcome;
}

} // namespace jeoul::session
