// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/resulttables.h"

#include "models/reporting/panelwords.h"
#include "models/reporting/reportcells.h"
#include "models/reporting/reviewertotals.h"
#include "models/reporting/rulewords.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <set>

namespace jeoul::reporting {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PanelReport)
};

/// Means over items rarely end; the exact fractions stand in the steps.
constexpr int kTotalPlaces = 4;

/// Columns of parts and, where a part has several, of its sources; with the points a team got there.
struct PointColumns
{
    std::vector<ReportColumn> columns;
    std::vector<std::pair<int, int>> places; ///< part, source (-1: the part itself)

    static QJsonObject at(const QJsonObject &team, std::pair<int, int> place)
    {
        const QJsonObject part = team.value(QStringLiteral("parts")).toArray().at(place.first).toObject();
        return place.second < 0 ? part
                                : part.value(QStringLiteral("sources")).toArray().at(place.second).toObject();
    }
};

PointColumns pointColumns(const ResultReader &reader, const std::vector<QJsonObject> &teams)
{
    PointColumns out;
    const auto add = [&](const QString &id, const LocalText &title, const Rational &max,
                         std::pair<int, int> place) {
        std::vector<QString> texts;
        for (const QJsonObject &team : teams)
            texts.push_back(textOf(PointColumns::at(team, place), "points"));
        out.columns.push_back(numberColumn(
            id, QStringLiteral("%1 (%2)").arg(reader.language(title), max.toText()), mostDecimals(texts)));
        out.places.push_back(place);
    };
    const std::vector<Part> &parts = reader.scheme().parts;
    for (int p = 0; p < static_cast<int>(parts.size()); ++p) {
        const Part &part = parts[static_cast<std::size_t>(p)];
        add(QStringLiteral("part:") + part.id, part.title, part.max, {p, -1});
        for (int s = 0; part.sources.size() > 1 && s < static_cast<int>(part.sources.size()); ++s) {
            const Source &source = part.sources[static_cast<std::size_t>(s)];
            add(QStringLiteral("source:") + source.id, source.title, source.max, {p, s});
        }
    }
    return out;
}

Rational fullMarks(const Scheme &scheme)
{
    Rational sum;
    for (const Part &part : scheme.parts)
        sum += part.max;
    return sum;
}

ReportCell rankCell(const QJsonObject &team)
{
    const QJsonValue rank = team.value(QStringLiteral("rank"));
    return rank.isDouble() ? ReportCell::exact(Rational(rank.toInteger()))
                           : ReportCell::absent(missingReason(textOf(team, "reason")));
}

/// What the cut means for a team; empty when the scheme has none.
QString outcomeText(const QJsonObject &cut, const QString &code)
{
    const auto has = [&](const char *list) {
        return cut.value(QLatin1String(list)).toArray().contains(QJsonValue(code));
    };
    if (has("advance"))
        return Words::tr("advances");
    if (has("out"))
        return Words::tr("does not advance");
    if (has("undecided"))
        return Words::tr("open: shares the rank across the cut");
    return has("no_total") ? Words::tr("open: no total") : QString();
}

/// The "sum" or "mean" step of an average, exactly.
ReportCell stepOfAverage(const QJsonObject &average, const char *word)
{
    for (const QJsonObject &stage : objectsOf(average.value(QStringLiteral("stages")))) {
        if (textOf(stage, "stage") == QLatin1String(word))
            return exactCell(stage, stage.contains(QStringLiteral("exact")) ? "exact" : "value");
    }
    return ReportCell::absent(missingReason(textOf(average, "reason")));
}

} // namespace

ReportTable officialTable(const ResultReader &reader)
{
    ReportTable table{QStringLiteral("official"), Words::tr("Official result"), {}, {}, {}, {}};
    const std::vector<QJsonObject> teams = reader.teams();
    const PointColumns points = pointColumns(reader, teams);
    const bool statuses = reader.disclosure().arithmetic();
    const std::map<QString, QString> close =
        statuses ? closeNeighbours(reader.view()) : std::map<QString, QString>();
    std::vector<QString> totals;
    for (const QJsonObject &team : teams)
        totals.push_back(textOf(team, "total"));
    table.columns.push_back(countColumn("rank", Words::tr("Rank")));
    reader.addTeamColumns(table);
    table.columns.insert(table.columns.end(), points.columns.begin(), points.columns.end());
    table.columns.push_back(numberColumn(QStringLiteral("total"),
                                         Words::tr("Total (%1)").arg(fullMarks(reader.scheme()).toText()),
                                         mostDecimals(totals)));
    const QJsonObject cut = reader.view()
                                .results.value(QStringLiteral("points"))
                                .toObject()
                                .value(QStringLiteral("cut"))
                                .toObject();
    if (!cut.isEmpty())
        table.columns.push_back(textColumn("outcome", Words::tr("Outcome")));
    if (statuses)
        table.columns.push_back(textColumn("status", Words::tr("Status")));
    for (const QJsonObject &team : teams) {
        const QString code = textOf(team, "team");
        std::vector<ReportCell> row{rankCell(team)};
        reader.addTeamCells(row, code);
        for (const auto &place : points.places)
            row.push_back(exactCell(PointColumns::at(team, place), "points"));
        row.push_back(exactCell(team, "total"));
        if (!cut.isEmpty())
            row.push_back(ReportCell::text(outcomeText(cut, code)));
        if (statuses) {
            const auto neighbour = close.find(code);
            row.push_back(ReportCell::text(
                neighbour == close.end() ? QString() : Words::tr("Close to %1").arg(neighbour->second)));
        }
        table.rows.push_back(std::move(row));
    }
    table.notes = ruleSentences(reader.scheme(), reader.options().language);
    if (statuses)
        table.notes << Words::tr(
            "Close: the 95 % interval of the difference of the reviewers' totals includes 0.");
    table.notes << warningSentences(reader.disclosure().arithmetic() ? reader.view().results : QJsonObject());
    return table;
}

ReportTable averagesTable(const ResultReader &reader)
{
    ReportTable table{QStringLiteral("averages"), Words::tr("Averages over teams"), {}, {}, {}, {}};
    const bool steps = reader.disclosure().arithmetic();
    table.columns = {textColumn("what", Words::tr("Part or source")),
                     numberColumn(QStringLiteral("value"), Words::tr("Average"), -1),
                     countColumn("n", Words::tr("Teams"))};
    if (steps) {
        table.columns.push_back(numberColumn(QStringLiteral("sum"), Words::tr("Sum"), -1));
        table.columns.push_back(numberColumn(QStringLiteral("mean"), Words::tr("Not rounded"), -1));
    }
    const auto titleOf = [&](const QJsonObject &average) {
        for (const Part &part : reader.scheme().parts) {
            if (part.id == textOf(average, "part"))
                return reader.language(part.title);
            for (const Source &source : part.sources) {
                if (source.id == textOf(average, "source"))
                    return reader.language(source.title);
            }
        }
        return Words::tr("Total");
    };
    const QJsonObject points = reader.view().results.value(QStringLiteral("points")).toObject();
    for (const QJsonObject &average : objectsOf(points.value(QStringLiteral("averages")))) {
        table.columns[1].places = std::max(table.columns[1].places, decimalsOf(textOf(average, "value")));
        table.rows.push_back(
            {ReportCell::text(titleOf(average)), exactCell(average, "value"), countCell(average, "n")});
        if (!steps)
            continue;
        table.rows.back().push_back(stepOfAverage(average, "sum"));
        table.rows.back().push_back(stepOfAverage(average, "mean"));
    }
    return table;
}

ReportTable stagesTable(const ResultReader &reader)
{
    ReportTable table{QStringLiteral("stages"), Words::tr("Arithmetic, step by step"), {}, {}, {}, {}};
    reader.addTeamColumns(table);
    table.columns.push_back(textColumn("source", Words::tr("Source")));
    table.columns.push_back(textColumn("stage", Words::tr("Step")));
    if (reader.disclosure().reviewers())
        table.columns.push_back(textColumn("seat", Words::tr("Seat")));
    table.columns.push_back(textColumn("criterion", Words::tr("Criterion")));
    table.columns.push_back(textColumn("formula", Words::tr("Calculation")));
    table.columns.push_back(numberColumn(QStringLiteral("value"), Words::tr("Value"), -1));
    const auto addStages = [&](const QString &code, const QString &title, const QJsonObject &level) {
        for (const QJsonObject &stage : objectsOf(level.value(QStringLiteral("stages")))) {
            const QString reviewer = textOf(stage, "reviewer");
            if (!reviewer.isEmpty() && !reader.disclosure().reviewers())
                continue;
            std::vector<ReportCell> row;
            reader.addTeamCells(row, code);
            row.push_back(ReportCell::text(title));
            row.push_back(ReportCell::text(stepTitle(stage)));
            if (reader.disclosure().reviewers())
                row.push_back(ReportCell::text(reviewer));
            const QString criterion = textOf(stage, "criterion");
            row.push_back(ReportCell::text(
                criterion.isEmpty() ? criterion
                                    : criterionTitle(reader.scheme(), criterion, reader.options().language)));
            // A median is made of one or two reviewers' totals, so its formula is theirs.
            const bool ofReviewers = textOf(stage, "stage") == QLatin1String("median");
            row.push_back(ReportCell::text(
                ofReviewers && !reader.disclosure().reviewers() ? QString() : textOf(stage, "formula")));
            row.push_back(stage.contains(QStringLiteral("exact")) ? exactCell(stage, "exact")
                                                                  : exactCell(stage, "value"));
            table.rows.push_back(std::move(row));
        }
    };
    for (const QJsonObject &team : reader.teams()) {
        const QString code = textOf(team, "team");
        const std::vector<QJsonObject> parts = objectsOf(team.value(QStringLiteral("parts")));
        for (std::size_t p = 0; p < parts.size() && p < reader.scheme().parts.size(); ++p) {
            const Part &part = reader.scheme().parts[p];
            const std::vector<QJsonObject> sources = objectsOf(parts[p].value(QStringLiteral("sources")));
            for (std::size_t s = 0; s < sources.size() && s < part.sources.size(); ++s)
                addStages(code, reader.language(part.sources[s].title), sources[s]);
            addStages(code, reader.language(part.title), parts[p]);
        }
        addStages(code, Words::tr("Total"), team);
    }
    return table;
}

ReportTable reviewersTable(const ResultReader &reader)
{
    ReportTable table{QStringLiteral("reviewers"), Words::tr("Totals of the reviewers"), {}, {}, {}, {}};
    table.columns = {textColumn("source", Words::tr("Source")), textColumn("seat", Words::tr("Seat"))};
    QStringList codes;
    for (const QJsonObject &team : reader.teams())
        codes << textOf(team, "team");
    for (const QString &code : std::as_const(codes))
        table.columns.push_back(numberColumn(QStringLiteral("code:") + code, code, kTotalPlaces));
    for (const SourceTotals &source : reviewerTotals(reader.view().results)) {
        const QString title = sourceTitle(reader.scheme(), source.source, reader.options().language);
        std::set<QString> seats;
        for (const auto &[code, totals] : source.byTeam) {
            for (const auto &[seat, points] : totals)
                seats.insert(seat);
        }
        for (const QString &seat : seats) {
            std::vector<ReportCell> row{ReportCell::text(title), ReportCell::text(seat)};
            for (const QString &code : std::as_const(codes)) {
                const auto team = source.byTeam.find(code);
                const bool rated = team != source.byTeam.end() && team->second.contains(seat);
                row.push_back(rated ? ReportCell::exact(team->second.at(seat))
                                    : ReportCell::absent(Words::tr("no complete sheet")));
            }
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

} // namespace jeoul::reporting
