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

QStringList seatsRecused(const QJsonObject &results, const QString &code)
{
    QStringList seats;
    for (const QJsonObject &row : objectsOf(results.value(QStringLiteral("missing")))) {
        if (textOf(row, "code") != code)
            continue;
        for (const QJsonValue &seat : row.value(QStringLiteral("recused_seats")).toArray())
            seats << seat.toString();
    }
    return seats;
}

/// One team's line of the sheet.
struct Line
{
    QString code;
    QJsonObject source; ///< of the result document
    std::map<QString, Rational> totals;

    [[nodiscard]] QJsonObject stage(const char *word) const
    {
        for (const QJsonObject &each : objectsOf(source.value(QStringLiteral("stages")))) {
            if (textOf(each, "stage") == QLatin1String(word) && textOf(each, "criterion").isEmpty())
                return each;
        }
        return {};
    }
};

/// The highest or lowest total, with a star when the rule dropped it.
ReportCell extreme(const Line &line, bool highest)
{
    if (line.totals.empty())
        return ReportCell::absent(missingReason(textOf(line.source, "reason")));
    const auto smaller = [](const auto &a, const auto &b) { return a.second < b.second; };
    const auto [low, high] = std::minmax_element(line.totals.begin(), line.totals.end(), smaller);
    const Rational &value = highest ? high->second : low->second;
    const bool dropped = !line.stage(highest ? "dropped_high" : "dropped_low").isEmpty();
    const QString text = value.toText().contains(u'/') ? value.toDecimal(kTotalPlaces) : value.toText();
    return ReportCell::text(dropped ? text + u'*' : text);
}

/// The mean before rounding, exactly; a median stands in its place.
ReportCell unrounded(const Line &line)
{
    for (const char *word : {"mean", "median", "sum"}) {
        const QJsonObject stage = line.stage(word);
        if (!stage.isEmpty())
            return exactCell(stage, stage.contains(QStringLiteral("exact")) ? "exact" : "value");
    }
    return ReportCell::absent(missingReason(textOf(line.source, "reason")));
}

ReportCell rankAmong(const std::vector<Line> &lines, const Line &line)
{
    const ReportCell own = exactCell(line.source, "points");
    if (!own.isExact())
        return own;
    const auto better = std::count_if(lines.begin(), lines.end(), [&](const Line &other) {
        const ReportCell points = exactCell(other.source, "points");
        return points.isExact() && points.exactValue() > own.exactValue();
    });
    return ReportCell::exact(Rational(better + 1));
}

class Tally
{
public:
    Tally(const ResultReader &reader, const Source &source, const SourceTotals &totals)
        : m_reader(reader)
        , m_source(source)
    {
        for (const QJsonObject &team : reader.teams())
            addLine(team, totals);
    }

    [[nodiscard]] ReportTable table(const QString &id) const;

private:
    void addLine(const QJsonObject &team, const SourceTotals &totals);
    void addColumns(ReportTable &table) const;
    [[nodiscard]] std::vector<ReportCell> row(const Line &line) const;
    [[nodiscard]] QStringList notes() const;

    const ResultReader &m_reader;
    const Source &m_source;
    std::vector<Line> m_lines;
    std::set<QString> m_seats;
};

void Tally::addLine(const QJsonObject &team, const SourceTotals &totals)
{
    Line line;
    line.code = textOf(team, "team");
    for (const QJsonObject &part : objectsOf(team.value(QStringLiteral("parts")))) {
        for (const QJsonObject &source : objectsOf(part.value(QStringLiteral("sources")))) {
            if (textOf(source, "source") == m_source.id)
                line.source = source;
        }
    }
    if (const auto found = totals.byTeam.find(line.code); found != totals.byTeam.end())
        line.totals = found->second;
    for (const auto &[seat, points] : line.totals)
        m_seats.insert(seat);
    const QStringList recused = seatsRecused(m_reader.view().results, line.code);
    m_seats.insert(recused.begin(), recused.end());
    m_lines.push_back(std::move(line));
}

void Tally::addColumns(ReportTable &table) const
{
    m_reader.addTeamColumns(table);
    for (const QString &seat : m_seats)
        table.columns.push_back(numberColumn(QStringLiteral("seat:") + seat, seat, kTotalPlaces));
    table.columns.push_back(textColumn("highest", Words::tr("Highest")));
    table.columns.push_back(textColumn("lowest", Words::tr("Lowest")));
    table.columns.push_back(countColumn("used", Words::tr("Effective n")));
    table.columns.push_back(countColumn("given", Words::tr("Reviewers")));
    table.columns.push_back(textColumn("method", Words::tr("Calculation")));
    table.columns.push_back(numberColumn(QStringLiteral("mean"), Words::tr("Not rounded"), -1));
    std::vector<QString> points;
    for (const Line &line : m_lines)
        points.push_back(textOf(line.source, "points"));
    table.columns.push_back(numberColumn(
        QStringLiteral("points"), Words::tr("Points (%1)").arg(m_source.max.toText()), mostDecimals(points)));
    table.columns.push_back(countColumn("rank", Words::tr("Rank here")));
}

std::vector<ReportCell> Tally::row(const Line &line) const
{
    std::vector<ReportCell> cells;
    m_reader.addTeamCells(cells, line.code);
    const QStringList recused = seatsRecused(m_reader.view().results, line.code);
    for (const QString &seat : m_seats) {
        const auto total = line.totals.find(seat);
        if (total != line.totals.end())
            cells.push_back(ReportCell::exact(total->second));
        else
            cells.push_back(ReportCell::absent(recused.contains(seat) ? Words::tr("recused")
                                                                      : Words::tr("no complete sheet")));
    }
    cells.push_back(extreme(line, true));
    cells.push_back(extreme(line, false));
    cells.push_back(countCell(line.source, "used"));
    cells.push_back(countCell(line.source, "n"));
    cells.push_back(ReportCell::text(methodTitle(textOf(line.source, "method"))));
    cells.push_back(unrounded(line));
    cells.push_back(exactCell(line.source, "points"));
    cells.push_back(rankAmong(m_lines, line));
    return cells;
}

QStringList Tally::notes() const
{
    QStringList notes{sourceSentence(m_source, m_reader.options().language)};
    for (const RoundingStage &stage : m_reader.scheme().rounding) {
        if (stage.where == RoundingWhere::Criterion || stage.where == RoundingWhere::Source)
            notes << roundingSentence(stage);
    }
    notes << Words::tr("* dropped; of equal totals only one.");
    for (const Line &line : m_lines) {
        if (const QString counts = gateCounts(m_reader, line.code); !counts.isEmpty())
            notes << Words::tr("Ticked as not met, %1: %2").arg(line.code, counts);
    }
    notes << recusalNotes(m_reader);
    notes << Words::tr("Scheme's confirmation number: %1").arg(m_reader.view().manifest.schemeHash);
    return notes;
}

ReportTable Tally::table(const QString &id) const
{
    ReportTable table{
        id, Words::tr("Tally: %1 (%2 points)").arg(m_reader.language(m_source.title), m_source.max.toText()),
        {}, {},
        {}, {}};
    addColumns(table);
    for (const Line &line : m_lines)
        table.rows.push_back(row(line));
    table.notes = notes();
    return table;
}

} // namespace

int mostDecimals(const std::vector<QString> &texts)
{
    int most = 0;
    for (const QString &text : texts)
        most = std::max(most, decimalsOf(text));
    return most;
}

QStringList recusalNotes(const ResultReader &reader)
{
    QStringList notes;
    for (const QJsonObject &team : reader.teams()) {
        const QString code = textOf(team, "team");
        const auto recused = static_cast<int>(seatsRecused(reader.view().results, code).size());
        if (recused > 0)
            notes << Words::tr("%1: %n reviewer(s) recused.", nullptr, recused).arg(code);
    }
    return notes;
}

std::vector<ReportTable> tallyTables(const ResultReader &reader)
{
    std::vector<ReportTable> tables;
    const std::vector<SourceTotals> totals = reviewerTotals(reader.view().results);
    for (const Part &part : reader.scheme().parts) {
        for (const Source &source : part.sources) {
            if (source.kind != SourceKind::Panel)
                continue;
            const auto found = std::find_if(totals.begin(), totals.end(), [&](const SourceTotals &each) {
                return each.source == source.id;
            });
            const QString id = QStringLiteral("tally-%1").arg(tables.size() + 1);
            tables.push_back(
                Tally(reader, source, found == totals.end() ? SourceTotals{source.id, {}} : *found)
                    .table(id));
        }
    }
    return tables;
}

} // namespace jeoul::reporting
