// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/charttable.h"

#include <QCoreApplication>

#include <algorithm>

namespace jeoul::reporting {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChartTable)
};

constexpr int kPlaces = 4;

/// Which columns a series has besides its value.
struct SeriesColumns
{
    bool interval = false;
    bool count = false;
};

SeriesColumns columnsOf(const ChartSeries &series)
{
    const auto any = [&](auto wanted) {
        return std::any_of(series.points.begin(), series.points.end(), wanted);
    };
    return {any([](const ChartPoint &point) { return point.low && point.high; }),
            any([](const ChartPoint &point) { return point.n > 0; })};
}

ReportCell cellOf(const std::optional<double> &value, const ChartPoint &point)
{
    if (point.hidden)
        return ReportCell::absent(Words::tr("hidden: too few reviewers"));
    return value ? ReportCell::number(*value) : ReportCell();
}

void addColumns(ReportTable &table, ReportChart &chart, const ChartSeries &series, bool only)
{
    const SeriesColumns has = columnsOf(series);
    ReportSeries drawn;
    drawn.valueColumn = series.code;
    table.columns.push_back({series.code, series.name, ColumnKind::Decimal, kPlaces});
    const auto add = [&](const char *id, const QString &alone, const QString &besides, ColumnKind kind) {
        const QString column = series.code + QLatin1String(id);
        table.columns.push_back({column, only ? alone : besides.arg(series.name), kind,
                                 kind == ColumnKind::Decimal ? kPlaces : -1});
        return column;
    };
    if (has.interval) {
        drawn.lowColumn =
            add(":low", Words::tr("Interval from"), Words::tr("%1, interval from"), ColumnKind::Decimal);
        drawn.highColumn =
            add(":high", Words::tr("Interval to"), Words::tr("%1, interval to"), ColumnKind::Decimal);
    }
    if (has.count)
        add(":n", Words::tr("Reviewers"), Words::tr("%1, reviewers"), ColumnKind::Integer);
    chart.series.push_back(drawn);
}

void addCells(std::vector<ReportCell> &row, const ChartSeries &series, std::size_t category)
{
    const SeriesColumns has = columnsOf(series);
    static const ChartPoint kNone;
    const ChartPoint &point = category < series.points.size() ? series.points[category] : kNone;
    row.push_back(cellOf(point.value, point));
    if (has.interval) {
        row.push_back(cellOf(point.low, point));
        row.push_back(cellOf(point.high, point));
    }
    if (has.count)
        row.push_back(ReportCell::exact(Rational(point.n)));
}

} // namespace

ReportTable chartTable(const ChartData &data)
{
    ReportTable table;
    table.id = QStringLiteral("chart-") + data.id;
    table.title = data.title;
    for (const QString &note : {data.subtitle, data.order}) {
        if (!note.isEmpty())
            table.notes << note;
    }
    const QString category = QStringLiteral("category");
    table.columns.push_back(
        {category, data.shape == ChartShape::GroupedBars ? Words::tr("Benchmark") : Words::tr("Team"),
         ColumnKind::Text, -1});
    ReportChart chart{data.title, category, data.axisTitle, {}};
    for (const ChartSeries &series : data.series)
        addColumns(table, chart, series, data.series.size() == 1);
    for (std::size_t i = 0; i < static_cast<std::size_t>(data.categories.size()); ++i) {
        std::vector<ReportCell> row{ReportCell::text(data.categories.at(static_cast<qsizetype>(i)))};
        for (const ChartSeries &series : data.series)
            addCells(row, series, i);
        table.rows.push_back(std::move(row));
    }
    if (!table.rows.empty() && !chart.series.empty())
        table.chart = std::move(chart);
    return table;
}

} // namespace jeoul::reporting
