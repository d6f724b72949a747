// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/reviewertotals.h"

#include "models/reporting/reportcells.h"

#include <algorithm>

namespace jeoul::reporting {

namespace {

SourceTotals &entryFor(std::vector<SourceTotals> &all, const QString &source)
{
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const SourceTotals &each) { return each.source == source; });
    if (it != all.end())
        return *it;
    all.push_back({source, {}});
    return all.back();
}

void addTotals(const QString &code, const QJsonObject &source, std::vector<SourceTotals> &all)
{
    for (const QJsonObject &stage : objectsOf(source.value(QStringLiteral("stages")))) {
        if (textOf(stage, "stage") != QLatin1String("reviewer_total"))
            continue;
        const ReportCell value =
            exactCell(stage, stage.contains(QStringLiteral("exact")) ? "exact" : "value");
        if (value.isExact())
            entryFor(all, textOf(source, "source")).byTeam[code][textOf(stage, "reviewer")] =
                value.exactValue();
    }
}

} // namespace

std::vector<SourceTotals> reviewerTotals(const QJsonObject &results)
{
    std::vector<SourceTotals> all;
    const QJsonObject points = results.value(QStringLiteral("points")).toObject();
    for (const QJsonObject &team : objectsOf(points.value(QStringLiteral("teams")))) {
        for (const QJsonObject &part : objectsOf(team.value(QStringLiteral("parts")))) {
            for (const QJsonObject &source : objectsOf(part.value(QStringLiteral("sources"))))
                addTotals(textOf(team, "team"), source, all);
        }
    }
    return all;
}

} // namespace jeoul::reporting
