// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/statskappas.h"

#include "models/session/statsjson.h"
#include "models/stats/chancecorrected.h"

#include <QJsonArray>

#include <algorithm>

namespace jeoul::session {

namespace {

using stats::AgreementWeights;
using stats::CategoryTable;
using stats::Chance;
using stats::ChanceCorrected;
using stats::CrossedTable;

constexpr std::size_t kMostPairedRaters = 10;

QJsonObject entryOf(const ChanceCorrected &found, const QString &method)
{
    QJsonObject out = toJson({found.coefficient, found.interval, static_cast<qint64>(found.pairedUnits),
                              method, found.reason, found.intervalReason});
    out.insert(QStringLiteral("observed"), numberOrNull(found.observed));
    out.insert(QStringLiteral("expected"), numberOrNull(found.expected));
    out.insert(QStringLiteral("se"), numberOrNull(found.se));
    return out;
}

QJsonObject gwetEntry(const CategoryTable &table, AgreementWeights weights, const QString &scale)
{
    return entryOf(stats::chanceCorrected(table, Chance::Gwet, weights), scale);
}

/// Fleiss' kappa must not be printed with its asymptotic error; whole items are drawn instead.
QJsonObject fleissEntry(const CategoryTable &table, const StatsColumns &columns, const StatsOptions &options)
{
    const ChanceCorrected found = stats::chanceCorrected(table, Chance::Fleiss);
    const stats::ItemBootstrap drawn =
        stats::fleissInterval(table, columns.itemOfUnit, options.seed, options.resamples);
    QJsonObject out =
        toJson({found.coefficient, drawn.interval, static_cast<qint64>(found.pairedUnits),
                QStringLiteral("Fleiss 1971, missing ratings as in Gwet 2014; percentiles of %1 draws "
                               "of items, seed %2")
                    .arg(options.resamples)
                    .arg(options.seed),
                found.reason, drawn.reason});
    out.insert(QStringLiteral("observed"), numberOrNull(found.observed));
    out.insert(QStringLiteral("expected"), numberOrNull(found.expected));
    out.insert(QStringLiteral("z"), numberOrNull(stats::fleissZ(table)));
    return out;
}

/// Ratings of two raters on the units that both of them judged.
CrossedTable sharedUnits(const CrossedTable &table, std::uint32_t first, std::uint32_t second)
{
    std::vector<stats::CrossedRating> out;
    for (std::size_t u = 0; u < table.units(); ++u) {
        std::vector<stats::CrossedRating> both;
        for (std::size_t i = table.starts[u]; i < table.starts[u + 1]; ++i) {
            if (table.raters[i] == first || table.raters[i] == second)
                both.push_back({table.unitIds[u], table.raterIds[table.raters[i]], table.values[i]});
        }
        if (both.size() == 2)
            out.insert(out.end(), both.begin(), both.end());
    }
    return stats::makeCrossedTable(out);
}

QJsonArray cohenPairs(const CrossedTable &table, const StatsColumns &columns,
                      const std::vector<double> &categories)
{
    QJsonArray out;
    if (table.raterCount() > kMostPairedRaters || table.repeated)
        return out;
    const auto name = [&](std::uint32_t rater) {
        return columns.raters[static_cast<std::size_t>(table.raterIds[rater])];
    };
    for (std::uint32_t first = 0; first < table.raterCount(); ++first) {
        for (std::uint32_t second = first + 1; second < table.raterCount(); ++second) {
            const CategoryTable pair =
                stats::makeCategoryTable(sharedUnits(table, first, second), categories);
            QJsonObject entry = entryOf(stats::chanceCorrected(pair, Chance::Conger),
                                        QStringLiteral("Cohen 1960; Gwet's standard error, t"));
            entry.insert(QStringLiteral("raters"), QJsonArray{name(first), name(second)});
            out.append(entry);
        }
    }
    return out;
}

AgreementWeights ordered(const StatsOptions &options)
{
    const bool ordinal =
        std::any_of(options.metrics.begin(), options.metrics.end(), [](stats::Metric metric) {
            return metric == stats::Metric::Ordinal || metric == stats::Metric::Nominal;
        });
    return ordinal ? AgreementWeights::Ordinal : AgreementWeights::Quadratic;
}

} // namespace

std::vector<double> observedCategories(const StatsColumns &columns)
{
    std::vector<double> out;
    for (const StatsColumns::Row &row : columns.rows)
        out.push_back(row.score);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

void addKappas(const CrossedTable &table, const StatsColumns &columns, const StatsOptions &options,
               bool verdicts, QJsonObject &out)
{
    const std::vector<double> &categories = options.categories;
    const CategoryTable used = stats::makeCategoryTable(table, categories);
    const QString scale =
        (options.declared ? QStringLiteral("%1 declared categories")
                          : QStringLiteral("%1 categories, as the file has them; none were declared"))
            .arg(categories.size());
    const QString gwet = QStringLiteral("Gwet 2014, t; ") + scale;
    const AgreementWeights weights = ordered(options);
    out.insert(QStringLiteral("categories"),
               QJsonObject{{QStringLiteral("n"), static_cast<qint64>(categories.size())},
                           {QStringLiteral("declared"), options.declared}});
    out.insert(QStringLiteral("fleiss_kappa"), fleissEntry(used, columns, options));
    out.insert(QStringLiteral("gwet_ac1"), gwetEntry(used, AgreementWeights::Identity, gwet));
    out.insert(QStringLiteral("gwet_ac2"),
               verdicts ? toJson({std::nullopt, std::nullopt, 0, {}, stats::NoNumber::NoOrder})
                        : gwetEntry(used, weights,
                                    gwet + (weights == AgreementWeights::Ordinal
                                                ? QStringLiteral("; ordinal weights")
                                                : QStringLiteral("; quadratic weights"))));
    out.insert(QStringLiteral("percent_agreement"),
               entryOf(stats::chanceCorrected(used, Chance::None), QStringLiteral("Gwet 2014, t")));
    out.insert(QStringLiteral("brennan_prediger"),
               entryOf(stats::chanceCorrected(used, Chance::BrennanPrediger), gwet));
    out.insert(QStringLiteral("conger_kappa"), entryOf(stats::chanceCorrected(used, Chance::Conger),
                                                       QStringLiteral("Conger 1980; Gwet 2014, t")));
    out.insert(QStringLiteral("cohen_kappa"), cohenPairs(table, columns, categories));
}

} // namespace jeoul::session
