// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/statspreferences.h"

#include "models/session/statsjson.h"
#include "models/stats/bradleyterry.h"
#include "models/stats/positioneffect.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>
#include <vector>

namespace jeoul::session {

namespace {

using stats::BradleyTerryOptions;
using stats::BradleyTerryResult;
using stats::PairVotes;
using stats::TieRule;
using stats::Vote;
using stats::VoteOutcome;

/// Verdicts as categories of agreement, the systems of a pair in the order of their names.
enum Verdict { EarlierWins, LaterWins, Tied, BothBad };

/// The preferences by numbers; names are sorted, so that the order of the rows changes nothing.
struct PreferenceColumns
{
    StatsColumns columns; ///< raters, items and systems; a unit is an item with an unordered pair
    std::vector<Vote> votes;
    bool knowsRaters = false;
    bool anyBothBad = false;
};

VoteOutcome outcomeOf(Winner winner)
{
    switch (winner) {
    case Winner::First:
        return VoteOutcome::First;
    case Winner::Second:
        return VoteOutcome::Second;
    case Winner::Tie:
    case Winner::BothBad:
        break;
    }
    return VoteOutcome::Tie;
}

Verdict verdictOf(Winner winner, bool firstIsEarlier)
{
    if (winner == Winner::Tie)
        return Tied;
    if (winner == Winner::BothBad)
        return BothBad;
    return (winner == Winner::First) == firstIsEarlier ? EarlierWins : LaterWins;
}

PreferenceColumns columnsOf(std::span<const intake::Preference> preferences)
{
    NameColumn raters(preferences.size());
    NameColumn items(preferences.size());
    NameColumn systems(2 * preferences.size());
    PreferenceColumns out;
    for (const intake::Preference &preference : preferences) {
        raters.add(preference.rater);
        items.add(preference.itemId);
        systems.add(preference.systemA);
        systems.add(preference.systemB);
    }
    for (NameColumn *column : {&raters, &items, &systems})
        column->settle();
    out.columns.raters = raters.names();
    out.columns.items = items.names();
    out.columns.systems = systems.names();
    for (std::size_t i = 0; i < preferences.size(); ++i) {
        const intake::Preference &preference = preferences[i];
        const std::uint32_t first = systems.at(2 * i);
        const std::uint32_t second = systems.at(2 * i + 1);
        out.votes.push_back({raters.at(i), first, second, outcomeOf(preference.winner)});
        out.knowsRaters = out.knowsRaters || !preference.rater.isEmpty();
        out.anyBothBad = out.anyBothBad || preference.winner == Winner::BothBad;
        if (preference.rater.isEmpty() || preference.itemId.isEmpty())
            continue;
        out.columns.rows.push_back({raters.at(i), items.at(i), std::min(first, second),
                                    std::max(first, second), 0,
                                    static_cast<double>(verdictOf(preference.winner, first < second))});
    }
    sortRows(out.columns); // `system` and `criterion` hold the pair
    return out;
}

QJsonObject coefficientJson(const stats::Coefficient &coefficient)
{
    QJsonObject out{{QStringLiteral("estimate"), coefficient.estimate},
                    {QStringLiteral("low"), coefficient.interval.low},
                    {QStringLiteral("high"), coefficient.interval.high},
                    {QStringLiteral("se"), coefficient.se},
                    {QStringLiteral("clustered_se"), numberOrNull(coefficient.clusteredSe)},
                    {QStringLiteral("clustered_low"), QJsonValue()},
                    {QStringLiteral("clustered_high"), QJsonValue()}};
    if (coefficient.clustered) {
        out.insert(QStringLiteral("clustered_low"), coefficient.clustered->low);
        out.insert(QStringLiteral("clustered_high"), coefficient.clustered->high);
    }
    return out;
}

/// The systems, strongest first; equal ones by name.
QJsonArray strengthsJson(const BradleyTerryResult &result, const std::vector<QString> &systems)
{
    std::vector<std::size_t> order(result.strengths.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&result](std::size_t a, std::size_t b) {
        return result.strengths[a].estimate > result.strengths[b].estimate;
    });
    QJsonArray out;
    for (const std::size_t system : order) {
        QJsonObject row = coefficientJson(result.strengths[system]);
        row.insert(QStringLiteral("system"), systems[system]);
        row.insert(QStringLiteral("score"), result.scores[system]);
        row.insert(QStringLiteral("n"), result.comparisons[system]);
        out.append(row);
    }
    return out;
}

QJsonArray componentsJson(const stats::WinGraph &graph, const std::vector<QString> &systems)
{
    std::vector<QJsonArray> named(graph.components);
    for (std::size_t system = 0; system < graph.component.size(); ++system)
        named[graph.component[system]].append(systems[system]);
    QJsonArray out;
    for (const QJsonArray &component : named)
        out.append(component);
    return out;
}

QJsonArray winRates(const BradleyTerryResult &result, const std::vector<QString> &systems)
{
    QJsonArray out;
    for (std::size_t system = 0; system < result.scores.size(); ++system) {
        const double n = result.comparisons[system];
        out.append(QJsonObject{
            {QStringLiteral("system"), systems[system]},
            {QStringLiteral("mean"), n > 0 ? QJsonValue(result.scores[system] / n) : QJsonValue()},
            {QStringLiteral("n"), n}});
    }
    return out;
}

QJsonObject orderEffect(const BradleyTerryResult &result)
{
    StatsEntry entry{std::nullopt,
                     std::nullopt,
                     static_cast<qint64>(result.votes),
                     QStringLiteral("log odds of the system shown first; Davidson with order effect, Wald"),
                     result.reason,
                     result.reason};
    if (!result.orderEffect)
        return toJson(entry);
    entry.estimate = result.orderEffect->estimate;
    entry.interval = result.orderEffect->interval;
    QJsonObject out = toJson(entry);
    const QJsonObject more = coefficientJson(*result.orderEffect);
    for (const char *key : {"se", "clustered_se", "clustered_low", "clustered_high"})
        out.insert(QString::fromLatin1(key), more.value(QString::fromLatin1(key)));
    return out;
}

QJsonObject firstShown(const std::vector<PairVotes> &rows)
{
    const stats::BinomialRate rate = stats::firstShownRate(rows);
    QJsonObject out = toJson({rate.rate, rate.wilson, static_cast<qint64>(rate.n),
                              QStringLiteral("share of decisive verdicts for the system shown first; Wilson"),
                              rate.reason, rate.reason});
    out.insert(QStringLiteral("p"), numberOrNull(rate.pHalf));
    return out;
}

void addStrengths(const std::vector<PairVotes> &rows, const std::vector<QString> &systems, QJsonObject &out)
{
    const auto fit = [&](TieRule ties, bool prior, bool order) {
        BradleyTerryOptions options;
        options.ties = ties;
        options.halfWinPrior = prior;
        options.orderEffect = order;
        return stats::bradleyTerry(systems.size(), rows, options);
    };
    const BradleyTerryResult half = fit(TieRule::Half, false, false);
    const BradleyTerryResult davidson = fit(TieRule::Davidson, false, false);
    out.insert(QStringLiteral("connected"), half.graph.connected());
    out.insert(QStringLiteral("groups"), static_cast<qint64>(half.graph.groups));
    out.insert(QStringLiteral("components"), componentsJson(half.graph, systems));
    out.insert(QStringLiteral("ties"), static_cast<qint64>(half.ties));
    out.insert(QStringLiteral("nu"), numberOrNull(davidson.nu));
    out.insert(QStringLiteral("bradley_terry"),
               QJsonObject{{QStringLiteral("half"), strengthsJson(half, systems)},
                           {QStringLiteral("davidson"), strengthsJson(davidson, systems)},
                           {QStringLiteral("reason"), reasonOrNull(half.reason)},
                           {QStringLiteral("davidson_reason"), reasonOrNull(davidson.reason)},
                           {QStringLiteral("clustered_reason"), reasonOrNull(half.clusteredReason)}});
    if (half.reason == stats::NoNumber::NotStronglyConnected) {
        out.insert(
            QStringLiteral("with_prior"),
            QJsonObject{{QStringLiteral("half"), strengthsJson(fit(TieRule::Half, true, false), systems)},
                        {QStringLiteral("method"),
                         QStringLiteral("half a win and half a loss added for every pair of systems")}});
    }
    out.insert(QStringLiteral("order_effect"), orderEffect(fit(TieRule::Davidson, false, true)));
    QJsonObject agreement = out.value(QStringLiteral("agreement")).toObject();
    agreement.insert(QStringLiteral("means"), winRates(half, systems));
    out.insert(QStringLiteral("agreement"), agreement);
}

} // namespace

QJsonObject preferenceStatistics(std::span<const intake::Preference> preferences, const StatsOptions &options)
{
    const PreferenceColumns data = columnsOf(preferences);
    StatsOptions verdicts = options;
    verdicts.categories = {EarlierWins, LaterWins, Tied};
    if (data.anyBothBad)
        verdicts.categories.push_back(BothBad);
    verdicts.declared = false;
    StatsSelection selection;
    selection.rows = data.columns.rows;
    selection.verdicts = true;
    QJsonObject out{{QStringLiteral("n"), static_cast<qint64>(preferences.size())},
                    {QStringLiteral("agreement"), agreementGroup(data.columns, selection, verdicts)}};
    const std::vector<PairVotes> rows =
        stats::countVotes(data.votes, data.knowsRaters ? stats::Raters::Apart : stats::Raters::Together);
    addStrengths(rows, data.columns.systems, out);
    out.insert(QStringLiteral("first_shown"), firstShown(rows));
    return out;
}

} // namespace jeoul::session
