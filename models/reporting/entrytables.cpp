// SPDX-License-Identifier: GPL-3.0-or-later
// Comparisons, rankings, marked errors and checks without points as tables for people.
#include "models/reporting/itemtitles.h"
#include "models/reporting/panelwords.h"
#include "models/reporting/ratinglist.h"
#include "models/reporting/reportcells.h"
#include "models/reporting/resulttables.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace jeoul::reporting {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PanelReport)
};

constexpr int kMeanPlaces = 3;

bool anyHas(const std::vector<QJsonObject> &rows, const char *key)
{
    return std::any_of(rows.begin(), rows.end(),
                       [key](const QJsonObject &row) { return row.contains(QLatin1String(key)); });
}

/// "3 / 1": how often by the mildest degree, the next, …
ReportCell degreesCell(const QJsonObject &row, const char *key)
{
    QStringList counts;
    const QJsonArray all = row.value(QLatin1String(key)).toArray();
    for (const auto &count : all)
        counts << QString::number(count.toInteger());
    return ReportCell::text(counts.isEmpty() ? QStringLiteral("–") : counts.join(QStringLiteral(" / ")));
}

QString categoryTitle(const ResultReader &reader, const QString &id)
{
    for (const Sheet &sheet : reader.scheme().sheets) {
        if (const SpanCategory *category = sheet.spanCategory(id))
            return reader.language(category->title);
    }
    return id.isEmpty() ? Words::tr("All") : id;
}

} // namespace

ReportTable preferencesTable(const ResultReader &reader)
{
    const auto rows = objectsOf(reader.view().results.value(QStringLiteral("preferences")));
    const bool degrees = anyHas(rows, "first_by_degree");
    const bool incomparable = anyHas(rows, "cannot_compare");
    ReportTable table{QStringLiteral("preferences"), Words::tr("Preferences"), {}, {}, {}, {}};
    table.columns = {textColumn("first", Words::tr("Shown first")),
                     textColumn("second", Words::tr("Shown second")),
                     countColumn("first_wins", Words::tr("First better")),
                     countColumn("second_wins", Words::tr("Second better")),
                     countColumn("ties", Words::tr("Ties")),
                     countColumn("both_bad", Words::tr("Both bad"))};
    if (degrees) {
        table.columns.push_back(textColumn("first_by_degree", Words::tr("First better, by degree")));
        table.columns.push_back(textColumn("second_by_degree", Words::tr("Second better, by degree")));
        table.notes << Words::tr("Degrees of better stand from the mildest to the strongest.");
    }
    if (incomparable)
        table.columns.push_back(countColumn("cannot_compare", Words::tr("Cannot compare")));
    for (const QJsonObject &row : rows) {
        std::vector<ReportCell> cells{ReportCell::text(textOf(row, "first")),
                                      ReportCell::text(textOf(row, "second")),
                                      countCell(row, "first_wins"),
                                      countCell(row, "second_wins"),
                                      countCell(row, "ties"),
                                      countCell(row, "both_bad")};
        if (degrees) {
            cells.push_back(degreesCell(row, "first_by_degree"));
            cells.push_back(degreesCell(row, "second_by_degree"));
        }
        if (incomparable)
            cells.push_back(
                ReportCell::exact(Rational(row.value(QStringLiteral("cannot_compare")).toInteger())));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ReportTable ranksTable(const ResultReader &reader)
{
    ReportTable table{QStringLiteral("ranks"), Words::tr("Rankings"), {}, {}, {}, {}};
    reader.addTeamColumns(table);
    table.columns.push_back(numberColumn(QStringLiteral("mean"), Words::tr("Mean place"), kMeanPlaces));
    table.columns.push_back(countColumn("n", Words::tr("Rankings")));
    table.columns.push_back(countColumn("reviewers", Words::tr("Reviewers")));
    for (const QJsonObject &row : reader.rows("ranks")) {
        std::vector<ReportCell> cells;
        reader.addTeamCells(cells, textOf(row, "code"));
        cells.push_back(row.contains(QStringLiteral("mean"))
                            ? exactCell(row, "mean")
                            : ReportCell::absent(Words::tr("hidden: too few reviewers")));
        cells.push_back(countCell(row, "n"));
        cells.push_back(countCell(row, "n_reviewers"));
        table.rows.push_back(std::move(cells));
    }
    table.notes << Words::tr("1 is the best place; tied responses share the middle of the places they take.");
    return table;
}

ReportTable spansTable(const ResultReader &reader)
{
    ReportTable table{QStringLiteral("spans"), Words::tr("Marked errors"), {}, {}, {}, {}};
    reader.addTeamColumns(table);
    table.columns.push_back(textColumn("category", Words::tr("Kind of error")));
    table.columns.push_back(countColumn("minor", Words::tr("Minor")));
    table.columns.push_back(countColumn("major", Words::tr("Major")));
    table.columns.push_back(countColumn("critical", Words::tr("Critical")));
    for (const QJsonObject &row : reader.rows("spans")) {
        std::vector<ReportCell> cells;
        reader.addTeamCells(cells, textOf(row, "code"));
        cells.push_back(ReportCell::text(categoryTitle(reader, textOf(row, "category"))));
        for (const char *severity : {"minor", "major", "critical"})
            cells.push_back(countCell(row, severity));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ReportTable gatesTable(const ResultReader &reader)
{
    ReportTable table{QStringLiteral("gates"), Words::tr("Checks without points"), {}, {}, {}, {}};
    reader.addTeamColumns(table);
    table.columns.push_back(textColumn("gate", Words::tr("Check")));
    table.columns.push_back(countColumn("ticked_by", Words::tr("Reviewers who ticked it")));
    table.columns.push_back(countColumn("reviewers", Words::tr("Of reviewers")));
    table.columns.push_back(countColumn("ticked", Words::tr("Responses with a tick")));
    table.columns.push_back(countColumn("n", Words::tr("Of responses")));
    for (const QJsonObject &row : reader.rows("gates")) {
        std::vector<ReportCell> cells;
        reader.addTeamCells(cells, textOf(row, "code"));
        cells.push_back(
            ReportCell::text(gateTitle(reader.scheme(), textOf(row, "gate"), reader.options().language)));
        for (const char *count : {"ticked_by", "n_reviewers", "ticked", "n"})
            cells.push_back(countCell(row, count));
        table.rows.push_back(std::move(cells));
    }
    table.notes << Words::tr("A tick means: not met. It never touches points; the committee decides.")
                << Words::tr("Counted are responses of completed items, and those with a tick; practice and "
                             "repeated items are left out.");
    return table;
}

ReportTable ticksTable(const ResultReader &reader, const std::vector<GateTick> &ticks,
                       const ItemTitles &items)
{
    ReportTable table{QStringLiteral("ticks"), Words::tr("Who ticked a check, and why"), {}, {}, {}, {}};
    reader.addTeamColumns(table);
    table.columns.push_back(textColumn("gate", Words::tr("Check")));
    table.columns.push_back(textColumn("seat", Words::tr("Reviewer")));
    table.columns.push_back(textColumn("item", Words::tr("Item")));
    table.columns.push_back(textColumn("reason", Words::tr("Reason")));
    const bool open = reader.view().state == RoundState::Unsealed;
    for (const GateTick &tick : ticks) {
        std::vector<ReportCell> cells;
        reader.addTeamCells(cells, tick.code);
        cells.push_back(ReportCell::text(gateTitle(reader.scheme(), tick.gate, reader.options().language)));
        cells.push_back(ReportCell::text(tick.seat));
        cells.push_back(ReportCell::text(items.of(tick.item)));
        if (open && !tick.reason.isEmpty())
            cells.push_back(ReportCell::text(tick.reason));
        else
            cells.push_back(
                ReportCell::absent(open ? Words::tr("none given") : Words::tr("shown after unsealing")));
        table.rows.push_back(std::move(cells));
    }
    if (!open && !ticks.empty())
        table.notes << Words::tr("Reasons may hold names, so they are shown after unsealing.");
    return table;
}

QString gateCounts(const ResultReader &reader, const QString &code)
{
    QStringList counts;
    for (const QJsonObject &row : reader.rows("gates")) {
        if (textOf(row, "code") == code)
            counts << Words::tr("%1: %2/%3")
                          .arg(gateTitle(reader.scheme(), textOf(row, "gate"), reader.options().language),
                               QString::number(row.value(QStringLiteral("ticked_by")).toInteger()),
                               QString::number(row.value(QStringLiteral("n_reviewers")).toInteger()));
    }
    return counts.join(QStringLiteral("; "));
}

} // namespace jeoul::reporting
