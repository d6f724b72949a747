// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/panelreports.h"

#include "models/reporting/panelintervals.h"
#include "models/reporting/panelwords.h"
#include "models/reporting/reportcells.h"
#include "models/reporting/resulttables.h"
#include "models/reporting/reviewertotals.h"

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

/// Differences of two teams' totals by reviewers who judged both, summed over the panel sources.
std::vector<double> pairedDifferences(const std::vector<SourceTotals> &sources, const QString &a,
                                      const QString &b)
{
    std::map<QString, double> bySeat;
    for (const SourceTotals &source : sources) {
        const auto first = source.byTeam.find(a);
        const auto second = source.byTeam.find(b);
        if (first == source.byTeam.end() || second == source.byTeam.end())
            continue;
        for (const auto &[seat, points] : first->second) {
            const auto other = second->second.find(seat);
            if (other != second->second.end())
                bySeat[seat] += (points - other->second).toDouble();
        }
    }
    std::vector<double> differences;
    for (const auto &[seat, difference] : bySeat)
        differences.push_back(difference);
    return differences;
}

ReportCell yesNo(bool yes)
{
    return ReportCell::text(yes ? Words::tr("yes") : Words::tr("no"));
}

ReportCell number(qint64 value)
{
    return ReportCell::exact(Rational(value));
}

int recusedSeats(const QJsonObject &results, const QString &code)
{
    for (const QJsonObject &row : objectsOf(results.value(QStringLiteral("missing")))) {
        if (textOf(row, "code") == code)
            return row.value(QStringLiteral("recused")).toInt();
    }
    return 0;
}

QString tieText(const QJsonObject &results, const QString &code)
{
    const QJsonObject points = results.value(QStringLiteral("points")).toObject();
    for (const QJsonObject &tie : objectsOf(points.value(QStringLiteral("ties")))) {
        const QJsonArray teams = tie.value(QStringLiteral("teams")).toArray();
        if (!teams.contains(QJsonValue(code)))
            continue;
        for (const QJsonValue &group : tie.value(QStringLiteral("open")).toArray()) {
            if (group.toArray().contains(QJsonValue(code)))
                return Words::tr("Equal total; the committee decides");
        }
        QStringList minutes;
        for (const QJsonValue &minute : tie.value(QStringLiteral("minutes")).toArray())
            minutes << minute.toString();
        if (!minutes.isEmpty())
            return Words::tr("Equal total; decided by the committee, minutes %1")
                .arg(minutes.join(QStringLiteral(", ")));
        return Words::tr("Equal total; settled by the scheme's rules");
    }
    return {};
}

/// What of a team's sheet holds no mark, so that the reader sees what the numbers rest on.
QString remarkText(const QJsonObject &results, const QString &code)
{
    QStringList remarks;
    for (const QJsonObject &row : objectsOf(results.value(QStringLiteral("missing")))) {
        if (textOf(row, "code") != code)
            continue;
        const int open =
            row.value(QStringLiteral("not_rated")).toInt() + row.value(QStringLiteral("cannot_rate")).toInt();
        if (open > 0)
            remarks << Words::tr("%n cell(s) without a mark", nullptr, open);
        if (const int recused = recusedSeats(results, code); recused > 0)
            remarks << Words::tr("%n cell(s) recused", nullptr, recused);
    }
    return remarks.join(QStringLiteral("; "));
}

} // namespace

std::map<QString, QString> closeNeighbours(const PanelView &view)
{
    const ResultReader reader(view, {Profile::Internal, Language::Korean, {}});
    const std::vector<QJsonObject> teams = reader.teams();
    const std::vector<SourceTotals> totals = reviewerTotals(view.results);
    std::map<QString, QString> close;
    for (std::size_t i = 1; i < teams.size(); ++i) {
        const ReportCell above = exactCell(teams[i - 1], "total");
        const ReportCell below = exactCell(teams[i], "total");
        if (!above.isNumber() || !below.isNumber())
            continue;
        const QString a = textOf(teams[i - 1], "team");
        const QString b = textOf(teams[i], "team");
        if (!includesZero((above.exactValue() - below.exactValue()).toDouble(),
                          pairedDifferences(totals, a, b)))
            continue;
        close[b] = close.contains(b) ? close[b] : a;
        close[a] = close.contains(a) ? QStringLiteral("%1, %2").arg(close[a], b) : b;
    }
    return close;
}

Report emptyReport(const PanelView &view, const ReportOptions &options, const QString &title)
{
    const Scheme &scheme = view.manifest.scheme;
    Report report;
    report.title = title;
    report.metadata = {
        {Words::tr("Round"), view.manifest.title},
        {Words::tr("Scheme"),
         QStringLiteral("%1 (%2, %3)").arg(scheme.title.in(options.language), scheme.id, scheme.version)},
        {Words::tr("Scheme's confirmation number"), view.manifest.schemeHash},
        {Words::tr("State"), stateName(view.state)},
        {Words::tr("Result's confirmation number"),
         view.resultHash.isEmpty() ? Words::tr("not computed yet") : view.resultHash},
        {Words::tr("Lock number"), view.lockNumber.isEmpty() ? Words::tr("not locked yet") : view.lockNumber},
        {Words::tr("Disclosure"), profileName(options.profile)}};
    return report;
}

Report resultsReport(const PanelView &view, const ReportOptions &options)
{
    Report report = emptyReport(view, options, Words::tr("Result"));
    const ResultReader reader(view, options);
    const Disclosure &may = reader.disclosure();
    if (!may.results())
        return report;
    report.tables.push_back(officialTable(reader));
    report.tables.push_back(averagesTable(reader));
    if (may.arithmetic())
        report.tables.push_back(stagesTable(reader));
    if (may.reviewers()) {
        for (ReportTable &tally : tallyTables(reader))
            report.tables.push_back(std::move(tally));
        report.tables.push_back(reviewersTable(reader));
    }
    if (may.details()) {
        report.tables.push_back(criteriaTable(reader));
        report.tables.push_back(benchmarksTable(reader));
        report.tables.push_back(missingTable(reader));
    }
    if (may.comparisons()) {
        report.tables.push_back(preferencesTable(reader));
        for (ReportTable &table : std::vector{gatesTable(reader), ranksTable(reader), spansTable(reader)}) {
            if (!table.rows.empty())
                report.tables.push_back(std::move(table));
        }
        report.tables.push_back(agreementTable(reader));
        if (ReportTable concordance = concordanceTable(reader); !concordance.rows.empty())
            report.tables.push_back(std::move(concordance));
    }
    return report;
}

Report overallSheet(const PanelView &view, const ReportOptions &options)
{
    Report report = emptyReport(view, options, Words::tr("Overall sheet"));
    const ResultReader reader(view, options);
    if (!reader.disclosure().results())
        return report;
    ReportTable table = officialTable(reader);
    table.id = QStringLiteral("overall");
    table.title = Words::tr("Overall sheet");
    const std::vector<QJsonObject> teams = reader.teams();
    const bool gates = !view.manifest.scheme.gates.empty();
    if (gates)
        table.columns.push_back(textColumn("gates", Words::tr("Independence")));
    table.columns.push_back(textColumn("tie", Words::tr("Tie-break")));
    table.columns.push_back(textColumn("remarks", Words::tr("Remarks")));
    for (std::size_t i = 0; i < teams.size(); ++i) {
        const QString code = textOf(teams[i], "team");
        const QString counts = reader.disclosure().comparisons() ? gateCounts(reader, code) : QString();
        if (gates)
            table.rows[i].push_back(
                counts.isEmpty() ? ReportCell::absent(Words::tr("decided by the committee; see the minutes"))
                                 : ReportCell::text(counts));
        table.rows[i].push_back(ReportCell::text(tieText(view.results, code)));
        table.rows[i].push_back(
            ReportCell::text(reader.disclosure().details() ? remarkText(view.results, code) : QString()));
    }
    if (reader.disclosure().comparisons() && !reader.rows("gates").empty())
        table.notes << Words::tr(
            "Independence: how many reviewers ticked a check as not met, of how many. The "
            "committee decides; see the minutes.");
    if (reader.disclosure().details())
        table.notes << recusalNotes(reader);
    report.tables.push_back(std::move(table));
    return report;
}

Report gatesReport(const PanelView &view, const ReportOptions &options)
{
    Report report = emptyReport(view, options, Words::tr("Checks without points"));
    const ResultReader reader(view, options);
    if (reader.disclosure().comparisons())
        report.tables.push_back(gatesTable(reader));
    return report;
}

Report coverageReport(const PanelView &view, const ReportOptions &options)
{
    Report report = emptyReport(view, options, Words::tr("Coverage"));
    if (!Disclosure(view, options).proceedings())
        return report;
    std::set<QString> benchmarks;
    for (const SeatStatus &seat : view.seats) {
        for (const auto &[benchmark, counts] : seat.byBenchmark)
            benchmarks.insert(benchmark);
    }
    ReportTable table{QStringLiteral("coverage"), Words::tr("Complete items of all items"), {}, {}, {}, {}};
    table.columns = {textColumn("seat", Words::tr("Seat")), countColumn("complete", Words::tr("Complete")),
                     countColumn("items", Words::tr("Items"))};
    for (const QString &benchmark : benchmarks)
        table.columns.push_back({QStringLiteral("benchmark:") + benchmark,
                                 benchmarkTitle(view.manifest, benchmark), ColumnKind::Text, -1});
    for (const SeatStatus &seat : view.seats) {
        std::vector<ReportCell> row{ReportCell::text(seat.seat), number(seat.completeItems),
                                    number(seat.items)};
        for (const QString &benchmark : benchmarks) {
            const auto counts = seat.byBenchmark.find(benchmark);
            row.push_back(
                counts == seat.byBenchmark.end()
                    ? ReportCell::absent(Words::tr("not assigned"))
                    : ReportCell::text(
                          QStringLiteral("%1/%2").arg(counts->second.first).arg(counts->second.second)));
        }
        table.rows.push_back(std::move(row));
    }
    report.tables.push_back(std::move(table));
    return report;
}

Report receivedReport(const PanelView &view, const ReportOptions &options)
{
    Report report = emptyReport(view, options, Words::tr("Received score files"));
    if (!Disclosure(view, options).proceedings())
        return report;
    ReportTable table{QStringLiteral("received"), Words::tr("Received score files"), {}, {}, {}, {}};
    table.columns = {
        textColumn("seat", Words::tr("Seat")),         countColumn("version", Words::tr("Version")),
        textColumn("received", Words::tr("Received")), countColumn("complete", Words::tr("Complete")),
        countColumn("items", Words::tr("Items")),      textColumn("verdict", Words::tr("Standing")),
        textColumn("receipt", Words::tr("Receipt")),   textColumn("phone", Words::tr("Confirmed by phone")),
        textColumn("hash", Words::tr("SHA-256"))};
    for (const ReceivedVersion &file : view.versions) {
        table.rows.push_back(
            {ReportCell::text(file.seat), number(file.sequence), ReportCell::text(timeText(file.receivedMs)),
             number(file.completeItems), number(file.items), ReportCell::text(verdictName(file.verdict)),
             ReportCell::text(file.receipt), yesNo(file.phoneChecked), ReportCell::text(file.hash)});
    }
    QStringList absent;
    QStringList revoked;
    for (const SeatStatus &seat : view.seats) {
        if (seat.revoked)
            revoked << seat.seat;
        else if (!seat.received)
            absent << seat.seat;
    }
    if (!revoked.isEmpty())
        table.notes << Words::tr("The packet was revoked, so no score file counts for: %1.")
                           .arg(revoked.join(QStringLiteral(", ")));
    if (!absent.isEmpty())
        table.notes << Words::tr("No score file came from: %1.").arg(absent.join(QStringLiteral(", ")));
    report.tables.push_back(std::move(table));
    return report;
}

Report eventsReport(const PanelView &view, const ReportOptions &options)
{
    Report report = emptyReport(view, options, Words::tr("Minutes"));
    if (!Disclosure(view, options).proceedings())
        return report;
    ReportTable table{QStringLiteral("events"), Words::tr("Minutes"), {}, {}, {}, {}};
    table.columns = {countColumn("step", Words::tr("Step")), textColumn("time", Words::tr("Time")),
                     textColumn("event", Words::tr("What happened")),
                     textColumn("signer", Words::tr("Signed by")),
                     textColumn("hash", Words::tr("Confirmation number"))};
    for (const exchange::Event &event : view.events) {
        table.rows.push_back({number(event.sequence), ReportCell::text(timeText(event.wallTimeMs)),
                              ReportCell::text(eventSentence(event)),
                              ReportCell::text(signerName(view.manifest, event.signer)),
                              ReportCell::text(QString::fromLatin1(event.hash.toHex().left(16)))});
    }
    table.notes << Words::tr(
        "Only the order of the steps is proven; times are what the computers' clocks said.");
    report.tables.push_back(std::move(table));
    return report;
}

} // namespace jeoul::reporting
