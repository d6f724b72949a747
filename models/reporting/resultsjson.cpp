// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/resultsjson.h"

#include "models/reporting/disclosure.h"
#include "models/reporting/reportcells.h"

#include <QJsonArray>

#include <algorithm>

namespace jeoul::reporting {

namespace {

QString stateWord(RoundState state)
{
    switch (state) {
    case RoundState::Sealed:
        return QStringLiteral("sealed");
    case RoundState::Collecting:
        return QStringLiteral("collecting");
    case RoundState::Closed:
        return QStringLiteral("closed");
    case RoundState::Aggregated:
        return QStringLiteral("aggregated");
    case RoundState::Locked:
        return QStringLiteral("locked");
    case RoundState::Unsealed:
        return QStringLiteral("unsealed");
    }
    return {};
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray criteriaOf(const QJsonObject &results, const QString &code)
{
    QJsonArray out;
    for (QJsonObject row : objectsOf(results.value(QStringLiteral("criteria")))) {
        if (textOf(row, "code") != code)
            continue;
        row.remove(QStringLiteral("code"));
        if (row.value(QStringLiteral("hidden")).toBool()) {
            row.insert(QStringLiteral("mean"), QJsonValue(QJsonValue::Null));
            row.insert(QStringLiteral("reason"), QStringLiteral("too_few_reviewers"));
        }
        out.append(row);
    }
    return out;
}

/// A statistic of the document, which has them as texts.
QJsonValue numberOf(const QJsonObject &row, const char *key)
{
    bool number = false;
    const double value = textOf(row, key).toDouble(&number);
    return number ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

QJsonObject agreementOf(const QJsonObject &results)
{
    QJsonArray rows;
    const QJsonObject agreement = results.value(QStringLiteral("agreement")).toObject();
    for (QJsonObject row : objectsOf(agreement.value(QStringLiteral("alpha_interval")))) {
        row.insert(QStringLiteral("estimate"), numberOf(row, "estimate"));
        rows.append(row);
    }
    QJsonObject out{{QStringLiteral("alpha_interval"), rows}};
    if (!agreement.contains(QStringLiteral("kendall_w")))
        return out;
    QJsonArray concordance;
    for (QJsonObject row : objectsOf(agreement.value(QStringLiteral("kendall_w")))) {
        for (const char *key : {"estimate", "uncorrected", "chi_squared", "p"})
            row.insert(QLatin1String(key), numberOf(row, key));
        concordance.append(row);
    }
    out.insert(QStringLiteral("kendall_w"), concordance);
    return out;
}

QJsonArray teamsOf(const PanelView &view, const QJsonObject &points)
{
    QJsonArray teams;
    for (QJsonObject team : objectsOf(points.value(QStringLiteral("teams")))) {
        const QString code = team.take(QStringLiteral("team")).toString();
        const auto identity = std::find_if(view.identities.begin(), view.identities.end(),
                                           [&](const TeamIdentity &each) { return each.code == code; });
        const bool known = identity != view.identities.end();
        team.insert(QStringLiteral("code"), code);
        team.insert(QStringLiteral("team_id"), orNull(known ? identity->teamId : QString()));
        team.insert(QStringLiteral("name"), orNull(known ? identity->name : QString()));
        team.insert(QStringLiteral("criteria"), criteriaOf(view.results, code));
        teams.append(team);
    }
    return teams;
}

} // namespace

QJsonObject resultsJson(const PanelView &view)
{
    QJsonObject out{{QStringLiteral("state"), stateWord(view.state)},
                    {QStringLiteral("title"), view.manifest.title},
                    {QStringLiteral("scheme_hash"), view.manifest.schemeHash},
                    {QStringLiteral("result_hash"), orNull(view.resultHash)},
                    {QStringLiteral("lock_number"), orNull(view.lockNumber)}};
    if (!Disclosure(view, {Profile::Internal, Language::Korean, {}}).results())
        return out;
    const QJsonObject points = view.results.value(QStringLiteral("points")).toObject();
    out.insert(QStringLiteral("teams"), teamsOf(view, points));
    out.insert(QStringLiteral("averages"), points.value(QStringLiteral("averages")));
    out.insert(QStringLiteral("ties"), points.value(QStringLiteral("ties")));
    out.insert(QStringLiteral("cut"), points.contains(QStringLiteral("cut"))
                                          ? points.value(QStringLiteral("cut"))
                                          : QJsonValue(QJsonValue::Null));
    out.insert(QStringLiteral("agreement"), agreementOf(view.results));
    for (const QString &key : {QStringLiteral("by_benchmark"), QStringLiteral("preferences"),
                               QStringLiteral("missing"), QStringLiteral("counted")})
        out.insert(key, view.results.value(key));
    for (const QString &key : {QStringLiteral("gates"), QStringLiteral("ranks"), QStringLiteral("spans")}) {
        if (view.results.contains(key))
            out.insert(key, view.results.value(key));
    }
    QJsonArray warnings = points.value(QStringLiteral("warnings")).toArray();
    for (const QJsonValue &warning : view.results.value(QStringLiteral("warnings")).toArray())
        warnings.append(warning);
    out.insert(QStringLiteral("warnings"), warnings);
    return out;
}

} // namespace jeoul::reporting
