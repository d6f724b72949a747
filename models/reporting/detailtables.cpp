// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/resulttables.h"

#include "models/reporting/panelwords.h"
#include "models/reporting/reportcells.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace jeoul::reporting {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PanelReport)
};

constexpr int kMeanPlaces = 3;

ReportCell hiddenCell()
{
    return ReportCell::absent(Words::tr("hidden: too few reviewers"));
}

} // namespace

ReportTable criteriaTable(const ResultReader &reader)
{
    ReportTable table{QStringLiteral("criteria"), Words::tr("Criteria"), {}, {}, {}, {}};
    reader.addTeamColumns(table);
    table.columns.push_back(textColumn("criterion", Words::tr("Criterion")));
    table.columns.push_back(
        numberColumn(QStringLiteral("mean"), Words::tr("Mean on the scale"), kMeanPlaces));
    table.columns.push_back(countColumn("n", Words::tr("Judgements")));
    table.columns.push_back(countColumn("reviewers", Words::tr("Reviewers")));
    for (const QJsonObject &row : reader.rows("criteria")) {
        std::vector<ReportCell> cells;
        reader.addTeamCells(cells, textOf(row, "code"));
        cells.push_back(ReportCell::text(
            criterionTitle(reader.scheme(), textOf(row, "criterion"), reader.options().language)));
        cells.push_back(row.contains(QStringLiteral("mean")) ? exactCell(row, "mean") : hiddenCell());
        cells.push_back(countCell(row, "n"));
        cells.push_back(countCell(row, "n_reviewers"));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ReportTable benchmarksTable(const ResultReader &reader)
{
    ReportTable table{QStringLiteral("benchmarks"), Words::tr("Benchmarks"), {}, {}, {}, {}};
    reader.addTeamColumns(table);
    table.columns.push_back(textColumn("benchmark", Words::tr("Benchmark")));
    table.columns.push_back(textColumn("criterion", Words::tr("Criterion")));
    table.columns.push_back(numberColumn(QStringLiteral("mean"), Words::tr("Mean"), kMeanPlaces));
    table.columns.push_back(countColumn("reviewers", Words::tr("Reviewers")));
    for (const QJsonObject &row : reader.rows("by_benchmark")) {
        std::vector<ReportCell> cells;
        reader.addTeamCells(cells, textOf(row, "code"));
        const QString criterion = textOf(row, "criterion");
        cells.push_back(ReportCell::text(benchmarkTitle(reader.view().manifest, textOf(row, "benchmark"))));
        cells.push_back(ReportCell::text(
            criterion.isEmpty() ? Words::tr("All, points of %1").arg(textOf(row, "max"))
                                : criterionTitle(reader.scheme(), criterion, reader.options().language)));
        cells.push_back(row.contains(QStringLiteral("mean")) ? exactCell(row, "mean") : hiddenCell());
        cells.push_back(countCell(row, "n_reviewers"));
        table.rows.push_back(std::move(cells));
    }
    table.notes << Words::tr(
        "A mean of fewer than %n reviewer(s) is hidden, together with what would give it away.", nullptr,
        reader.scheme().policy.minReviewersPerCell);
    return table;
}

ReportTable agreementTable(const ResultReader &reader)
{
    ReportTable table{QStringLiteral("agreement"), Words::tr("Agreement of the reviewers"), {}, {}, {}, {}};
    table.columns = {textColumn("criterion", Words::tr("Criterion")),
                     numberColumn(QStringLiteral("alpha"), Words::tr("Krippendorff's alpha"), kMeanPlaces),
                     countColumn("units", Words::tr("Judged things")),
                     countColumn("n", Words::tr("Judgements"))};
    const QJsonObject agreement = reader.view().results.value(QStringLiteral("agreement")).toObject();
    for (const QJsonObject &row : objectsOf(agreement.value(QStringLiteral("alpha_interval")))) {
        const QString criterion = textOf(row, "criterion");
        table.rows.push_back(
            {ReportCell::text(criterion.isEmpty()
                                  ? Words::tr("All")
                                  : criterionTitle(reader.scheme(), criterion, reader.options().language)),
             statisticCell(row, "estimate"), countCell(row, "units"), countCell(row, "n")});
    }
    table.notes << Words::tr(
        "Agreement of single judgements, differences in level included. It says little about "
        "how good the panel's average is.");
    return table;
}

ReportTable concordanceTable(const ResultReader &reader)
{
    ReportTable table{QStringLiteral("concordance"), Words::tr("Agreement of the rankings"), {}, {}, {}, {}};
    table.columns = {numberColumn(QStringLiteral("w"), Words::tr("Kendall's W"), kMeanPlaces),
                     numberColumn(QStringLiteral("p"), Words::tr("p"), kMeanPlaces + 1),
                     countColumn("reviewers", Words::tr("Reviewers")),
                     countColumn("teams", Words::tr("Teams")),
                     countColumn("left_out", Words::tr("Left out")),
                     countColumn("flat", Words::tr("All tied"))};
    const auto many = [](const QJsonObject &row, const char *key) {
        return ReportCell::exact(Rational(row.value(QLatin1String(key)).toArray().size()));
    };
    const QJsonObject agreement = reader.view().results.value(QStringLiteral("agreement")).toObject();
    for (const QJsonObject &row : objectsOf(agreement.value(QStringLiteral("kendall_w")))) {
        table.rows.push_back({statisticCell(row, "estimate"), statisticCell(row, "p"), countCell(row, "n"),
                              countCell(row, "objects"), many(row, "left_out"), many(row, "flat")});
    }
    table.notes << Words::tr(
                       "1: all reviewers put the teams in one order; 0: no order in common. Each reviewer's "
                       "order is that of the mean places they gave; ties are corrected for.")
                << Words::tr("Only reviewers who ranked every team count; the others are left out. Who tied "
                             "everything says nothing about the order.");
    return table;
}

ReportTable missingTable(const ResultReader &reader)
{
    ReportTable table{
        QStringLiteral("missing"), Words::tr("What was judged and what was not"), {}, {}, {}, {}};
    reader.addTeamColumns(table);
    const std::array<std::pair<const char *, QString>, 6> kinds{
        {{"rated", Words::tr("Rated")},
         {"not_rated", Words::tr("Not rated")},
         {"cannot_rate", Words::tr("Could not be rated")},
         {"recused", Words::tr("Recused")},
         {"no_response", Words::tr("No response")},
         {"not_submitted", Words::tr("Not submitted")}}};
    for (const auto &[id, title] : kinds)
        table.columns.push_back(countColumn(id, title));
    for (const QJsonObject &row : reader.rows("missing")) {
        std::vector<ReportCell> cells;
        reader.addTeamCells(cells, textOf(row, "code"));
        for (const auto &[id, title] : kinds)
            cells.push_back(countCell(row, id));
        table.rows.push_back(std::move(cells));
    }
    table.notes << Words::tr("Cells of the score sheets; practice and repeated items are left out.");
    return table;
}

} // namespace jeoul::reporting
