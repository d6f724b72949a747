// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/panelcharts.h"

#include "models/reporting/benchmarkpoints.h"
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
    Q_DECLARE_TR_FUNCTIONS(PanelCharts)
};

QString labelOf(const ResultReader &reader, const QString &code)
{
    const QString name = reader.name(code);
    return name.isEmpty() ? code : Words::tr("%1 (%2)").arg(code, name);
}

QString axisOf(const Rational &max)
{
    return Words::tr("Points / %1").arg(max.toText());
}

QString officialOrder()
{
    return Words::tr("In the order of the official ranks.");
}

std::vector<double> doubles(const std::map<QString, Rational> &bySeat)
{
    std::vector<double> out;
    for (const auto &[seat, points] : bySeat)
        out.push_back(points.toDouble());
    return out;
}

ChartPoint pointOf(const MeanInterval &interval)
{
    return {interval.centre, interval.low, interval.high, interval.n, false};
}

QStringList codesByRank(const ResultReader &reader)
{
    QStringList codes;
    for (const QJsonObject &team : reader.teams())
        codes << textOf(team, "team");
    return codes;
}

/// A team's bar in a panel source. Where each criterion is trimmed on its own, the reviewers' totals do not
/// make the official number, so it stands alone, without an interval.
ChartPoint barOf(const ResultReader &reader, const Source &source, const QString &code,
                 const std::map<QString, Rational> &totals)
{
    if (source.panel.average != Average::TrimmedMean || source.panel.trim != TrimLevel::Criterion)
        return pointOf(ruleInterval(source.panel, doubles(totals)));
    for (const QJsonObject &team : reader.teams()) {
        for (const QJsonObject &part : objectsOf(team.value(QStringLiteral("parts")))) {
            for (const QJsonObject &each : objectsOf(part.value(QStringLiteral("sources")))) {
                const ReportCell points = exactCell(each, "points");
                if (textOf(team, "team") == code && textOf(each, "source") == source.id && points.isExact())
                    return {points.doubleValue(), {}, {}, each.value(QStringLiteral("used")).toInt(), false};
            }
        }
    }
    return {};
}

QString intervalSentence(const PanelRule &rule)
{
    if (rule.average != Average::TrimmedMean)
        return Words::tr("Reviewers' totals, with 95 % t intervals over reviewers.");
    if (rule.trim == TrimLevel::Criterion)
        return Words::tr("Sums of the means by criterion, each without its highest and lowest marks; no "
                         "interval is claimed for them.");
    return Words::tr("Trimmed mean of the reviewers' totals, with 95 % intervals over reviewers "
                     "(Tukey and McLaughlin).");
}

/// "X has the most …" or who share it; empty when nobody has a value.
QString leaderSentence(const ChartData &chart, const QString &source)
{
    QStringList leaders;
    double best = 0;
    for (qsizetype i = 0; i < chart.categories.size(); ++i) {
        const std::optional<double> value = chart.series.front().points[static_cast<std::size_t>(i)].value;
        if (!value || (!leaders.isEmpty() && *value < best))
            continue;
        if (leaders.isEmpty() || *value > best)
            leaders.clear();
        best = *value;
        leaders << chart.categories.at(i);
    }
    if (leaders.isEmpty())
        return Words::tr("No team has points from %1 yet.").arg(source);
    if (leaders.size() > 1)
        return Words::tr("%1 share the most points from %2.").arg(leaders.join(QStringLiteral(", ")), source);
    return Words::tr("%1 has the most points from %2.").arg(leaders.front(), source);
}

ChartData teamChart(const ResultReader &reader, const Source &source, const SourceTotals &totals)
{
    ChartData chart;
    chart.id = QStringLiteral("teams-%1").arg(source.id);
    chart.shape = ChartShape::Bars;
    chart.axisTitle = axisOf(source.max);
    chart.axisMaximum = source.max.toDouble();
    chart.order = officialOrder();
    chart.tableId = QStringLiteral("official");
    chart.series.push_back({source.id, reader.language(source.title), 0, {}});
    for (const QString &code : codesByRank(reader)) {
        const auto team = totals.byTeam.find(code);
        chart.categories << labelOf(reader, code);
        chart.categoryColours.push_back(colourOf(reader.view(), code));
        chart.series.front().points.push_back(
            team == totals.byTeam.end() ? ChartPoint() : barOf(reader, source, code, team->second));
    }
    chart.title = leaderSentence(chart, reader.language(source.title));
    chart.subtitle = intervalSentence(source.panel);
    return chart;
}

/// Codes and benchmarks whose overall mean the result document hides.
std::set<std::pair<QString, QString>> hiddenCells(const ResultReader &reader)
{
    std::set<std::pair<QString, QString>> hidden;
    for (const QJsonObject &row : reader.rows("by_benchmark")) {
        if (textOf(row, "criterion").isEmpty() && row.value(QStringLiteral("hidden")).toBool())
            hidden.emplace(textOf(row, "code"), textOf(row, "benchmark"));
    }
    return hidden;
}

QString benchmarkSentence(const ResultReader &reader, const ChartData &chart)
{
    std::map<QString, int> wins;
    for (std::size_t b = 0; b < static_cast<std::size_t>(chart.categories.size()); ++b) {
        const ChartSeries *best = nullptr;
        bool shared = false;
        for (const ChartSeries &series : chart.series) {
            const std::optional<double> value = series.points[b].value;
            if (!value)
                continue;
            shared = best != nullptr && *value == *best->points[b].value;
            if (best == nullptr || *value > *best->points[b].value)
                best = &series;
        }
        if (best != nullptr && !shared)
            ++wins[best->code];
    }
    const auto most = std::max_element(wins.begin(), wins.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    if (most == wins.end())
        return Words::tr("No team leads alone in any benchmark.");
    return Words::tr("%1 leads in %2 of %3 benchmarks.")
        .arg(labelOf(reader, most->first))
        .arg(most->second)
        .arg(chart.categories.size());
}

} // namespace

int colourOf(const PanelView &view, const QString &code)
{
    std::vector<QString> codes;
    for (const exchange::Commitment &commitment : view.manifest.commitments)
        codes.push_back(commitment.code);
    std::sort(codes.begin(), codes.end());
    return static_cast<int>(std::find(codes.begin(), codes.end(), code) - codes.begin());
}

std::vector<ChartData> teamCharts(const PanelView &view, const ReportOptions &options)
{
    const ResultReader reader(view, options);
    const std::vector<SourceTotals> totals = reviewerTotals(view.results);
    std::vector<ChartData> charts;
    for (const Part &part : view.manifest.scheme.parts) {
        for (const Source &source : part.sources) {
            const auto found = std::find_if(totals.begin(), totals.end(), [&](const SourceTotals &each) {
                return each.source == source.id;
            });
            if (source.kind == SourceKind::Panel && found != totals.end())
                charts.push_back(teamChart(reader, source, *found));
        }
    }
    return charts;
}

ChartData benchmarkChart(const PanelView &view, const ReportOptions &options)
{
    const ResultReader reader(view, options);
    const auto points = benchmarkPoints(view.manifest.scheme, view.columns);
    const auto hidden = hiddenCells(reader);
    std::set<QString> benchmarks;
    Rational max;
    for (const auto &[key, value] : points) {
        benchmarks.insert(key.second);
        max = std::max(max, value.max);
    }
    ChartData chart;
    chart.id = QStringLiteral("benchmarks");
    chart.shape = ChartShape::GroupedBars;
    chart.axisTitle = axisOf(max);
    chart.axisMaximum = max.toDouble();
    chart.order = Words::tr("Benchmarks by name, teams in the order of the official ranks.");
    chart.tableId = QStringLiteral("benchmarks");
    for (const QString &benchmark : benchmarks)
        chart.categories << benchmarkTitle(view.manifest, benchmark);
    for (const QString &code : codesByRank(reader)) {
        ChartSeries series{code, labelOf(reader, code), colourOf(view, code), {}};
        for (const QString &benchmark : benchmarks) {
            const auto cell = points.find({code, benchmark});
            ChartPoint point;
            if (cell != points.end())
                point = pointOf(meanInterval(doubles(cell->second.bySeat)));
            if (hidden.contains({code, benchmark}))
                point = {{}, {}, {}, point.n, true};
            series.points.push_back(point);
        }
        chart.series.push_back(std::move(series));
    }
    chart.title = benchmarkSentence(reader, chart);
    chart.subtitle =
        Words::tr("Mean points of the reviewers, with 95 % t intervals over reviewers. Means of fewer "
                  "than %n reviewer(s) are hidden.",
                  nullptr, view.manifest.scheme.policy.minReviewersPerCell);
    return chart;
}

ChartData totalsChart(const PanelView &view, const ReportOptions &options)
{
    const ResultReader reader(view, options);
    ChartData chart;
    chart.id = QStringLiteral("totals");
    chart.shape = ChartShape::StackedBars;
    chart.order = officialOrder();
    chart.tableId = QStringLiteral("official");
    Rational max;
    const std::vector<QJsonObject> teams = reader.teams();
    for (const QJsonObject &team : teams)
        chart.categories << labelOf(reader, textOf(team, "team"));
    int colour = 0;
    for (const Part &part : view.manifest.scheme.parts) {
        ChartSeries series{part.id, reader.language(part.title), colour, {}};
        for (const QJsonObject &team : teams) {
            const ReportCell points =
                exactCell(team.value(QStringLiteral("parts")).toArray().at(colour).toObject(), "points");
            ChartPoint point;
            if (points.isNumber())
                point.value = points.doubleValue();
            series.points.push_back(point);
        }
        max += part.max;
        ++colour;
        chart.series.push_back(std::move(series));
    }
    chart.axisTitle = axisOf(max);
    chart.axisMaximum = max.toDouble();
    chart.subtitle = Words::tr("Official points, stacked by part.");
    const bool ranked = !teams.empty() && teams.front().value(QStringLiteral("rank")).toInt() == 1;
    chart.title = ranked ? Words::tr("%1 is first with %2 of %3 points.")
                               .arg(chart.categories.front(), textOf(teams.front(), "total"), max.toText())
                         : Words::tr("No team has a total yet.");
    return chart;
}

std::vector<ChartData> resultCharts(const PanelView &view, const ReportOptions &options)
{
    const Disclosure disclosure(view, options);
    std::vector<ChartData> charts;
    if (!disclosure.results() || options.profile == Profile::Team)
        return charts;
    charts.push_back(totalsChart(view, options));
    if (disclosure.arithmetic()) {
        for (ChartData &chart : teamCharts(view, options))
            charts.push_back(std::move(chart));
        charts.push_back(benchmarkChart(view, options));
    }
    return charts;
}

} // namespace jeoul::reporting
