// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/statsmeans.h"

#include "models/session/statsjson.h"
#include "models/stats/clusteredmean.h"
#include "models/stats/meaninterval.h"
#include "models/stats/standardise.h"
#include "models/stats/trimmedmean.h"

#include <map>

namespace jeoul::session {

namespace {

using Values = std::vector<double>;

double plainMean(const Values &values)
{
    return *stats::meanWithInterval(values).mean;
}

/// The mean of each group's values, by group.
Values groupMeans(const std::map<std::uint32_t, Values> &groups)
{
    Values means;
    for (const auto &[group, values] : groups)
        means.push_back(plainMean(values));
    return means;
}

QJsonObject meanEntry(const Values &means, const QString &method)
{
    const stats::MeanResult mean = stats::meanWithInterval(means);
    QJsonObject out = toJson(
        {mean.mean, mean.interval, static_cast<qint64>(mean.n), method, mean.reason, mean.intervalReason});
    out.insert(QStringLiteral("sd"), numberOrNull(mean.sd));
    return out;
}

QJsonObject trimmedEntry(const Values &means)
{
    const stats::TrimmedMeanResult trimmed = stats::trimmedMean(means);
    return toJson({trimmed.mean, trimmed.interval, static_cast<qint64>(trimmed.n),
                   QStringLiteral("drop one high and one low rater; Tukey-McLaughlin t"), trimmed.reason,
                   trimmed.intervalReason});
}

QJsonObject clusteredEntry(const std::vector<stats::ClusteredValue> &values)
{
    const stats::ClusteredMean mean = stats::clusteredMean(values);
    QJsonObject out = toJson({mean.mean, mean.interval, static_cast<qint64>(mean.n),
                              QStringLiteral("all ratings; raters and items as clusters, Satterthwaite t"),
                              mean.reason, mean.intervalReason});
    out.insert(QStringLiteral("df"), numberOrNull(mean.df));
    return out;
}

QJsonObject oneSystem(const QString &system, const std::vector<const StandardisedRow *> &rows)
{
    std::map<std::uint32_t, Values> byRater;
    std::map<std::uint32_t, Values> byItem;
    std::map<std::uint32_t, Values> standardised;
    std::vector<stats::ClusteredValue> clustered;
    Values all;
    for (const StandardisedRow *entry : rows) {
        const StatsColumns::Row &row = entry->row;
        all.push_back(row.score);
        byRater[row.rater].push_back(row.score);
        byItem[row.item].push_back(row.score);
        clustered.push_back({stats::Rater{row.rater}, stats::Item{row.item}, row.score});
        if (entry->z)
            standardised[row.item].push_back(*entry->z);
    }
    const Values raterMeans = groupMeans(byRater);
    return {
        {QStringLiteral("system"), system},
        {QStringLiteral("mean"), plainMean(all)},
        {QStringLiteral("n"), static_cast<qint64>(all.size())},
        {QStringLiteral("over_raters"), meanEntry(raterMeans, QStringLiteral("t over raters"))},
        {QStringLiteral("trimmed"), trimmedEntry(raterMeans)},
        {QStringLiteral("over_items"), meanEntry(groupMeans(byItem), QStringLiteral("t over items"))},
        {QStringLiteral("clustered"), clusteredEntry(clustered)},
        {QStringLiteral("standardised"),
         meanEntry(groupMeans(standardised), QStringLiteral("z within rater and criterion; t over items"))}};
}

} // namespace

std::vector<std::optional<double>> standardisedScores(const StatsColumns &columns)
{
    std::vector<std::vector<std::size_t>> places(columns.criteria.size());
    std::vector<std::vector<stats::CrossedRating>> ratings(columns.criteria.size());
    for (std::size_t i = 0; i < columns.rows.size(); ++i) {
        const StatsColumns::Row &row = columns.rows[i];
        places[row.criterion].push_back(i);
        ratings[row.criterion].push_back({stats::Unit{row.unit}, stats::Rater{row.rater}, row.score});
    }
    std::vector<std::optional<double>> out(columns.rows.size());
    for (std::size_t c = 0; c < places.size(); ++c) {
        const auto z = stats::standardisedByRater(ratings[c]);
        for (std::size_t i = 0; i < z.size(); ++i)
            out[places[c][i]] = z[i];
    }
    return out;
}

QJsonArray systemMeans(const StatsColumns &columns, std::span<const StandardisedRow> rows)
{
    std::map<std::uint32_t, std::vector<const StandardisedRow *>> bySystem;
    for (const StandardisedRow &row : rows)
        bySystem[row.row.system].push_back(&row);
    QJsonArray out;
    for (const auto &[system, own] : bySystem)
        out.append(oneSystem(columns.systems[system], own));
    return out;
}

} // namespace jeoul::session
