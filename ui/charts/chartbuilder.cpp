// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartbuilder.h"

#include "ui/charts/barlayout.h"
#include "ui/charts/chartoverlay.h"
#include "ui/charts/charttext.h"

#include <QBarCategoryAxis>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QLegend>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>

namespace jeoul::ui::charts {

using reporting::ChartData;
using reporting::ChartShape;

namespace {

constexpr double kSmall = 0.9; ///< of the interface font: values beside the axis, n
constexpr double kRight = 4;

QBarSet *setFor(const ChartData &data, const reporting::ChartSeries &series, int colour, int onlyCategory,
                ThemeKind kind)
{
    auto *set = new QBarSet(series.name);
    for (int category = 0; category < data.categories.size(); ++category) {
        const auto place = static_cast<std::size_t>(category);
        const bool drawn = onlyCategory < 0 || onlyCategory == category;
        const bool known = drawn && place < series.points.size() && !series.points[place].hidden;
        set->append(known ? series.points[place].value.value_or(0) : 0);
    }
    set->setBrush(styleFor(data.shape, colour, kind).fill);
    set->setPen(Qt::NoPen);
    return set;
}

QAbstractBarSeries *seriesFor(const ChartData &data, ThemeKind kind)
{
    QAbstractBarSeries *bars = nullptr;
    if (data.shape == ChartShape::GroupedBars)
        bars = new QBarSeries;
    else
        bars = new QStackedBarSeries;
    for (const reporting::ChartSeries &series : data.series) {
        if (data.shape != ChartShape::Bars || data.categoryColours.empty()) {
            bars->append(setFor(data, series, series.colour, -1, kind));
            continue;
        }
        // One set a team, because a set has one colour.
        for (std::size_t c = 0; c < data.categoryColours.size(); ++c)
            bars->append(setFor(data, series, data.categoryColours[c], static_cast<int>(c), kind));
    }
    return bars;
}

QValueAxis *valueAxis(double maximum, const ChartLook &look, const Tokens &tokens)
{
    auto *axis = new QValueAxis;
    axis->setRange(0, maximum);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(gridStep(maximum));
    axis->setLabelFormat(QStringLiteral("%g"));
    axis->setLabelsFont(chartFont(look, kSmall));
    axis->setLabelsColor(tokens.muted);
    // In high contrast the line colour is black, and full lines would shout.
    axis->setGridLinePen(QPen(tokens.line, 1, tokens.line == tokens.text ? Qt::DotLine : Qt::SolidLine));
    axis->setLineVisible(false);
    axis->setMinorGridLineVisible(false);
    return axis;
}

QBarCategoryAxis *categoryAxis(const ChartData &data)
{
    auto *axis = new QBarCategoryAxis;
    // The overlay writes the names, so that long ones wrap; the axis needs different ones.
    for (int category = 0; category < data.categories.size(); ++category)
        axis->append(QString::number(category));
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(false);
    axis->setLineVisible(false); // it comes with ticks; the overlay draws a plain one
    return axis;
}

/// Of the values beside the axis.
double axisWidth(double maximum, const ChartLook &look)
{
    constexpr double kAround = 16;
    const QFontMetricsF metrics(chartFont(look, kSmall));
    return std::max(metrics.horizontalAdvance(exactValue(gridStep(maximum) * 3)),
                    metrics.horizontalAdvance(exactValue(maximum))) +
           kAround;
}

void layOut(QChart &chart, QAbstractBarSeries &series, const ChartOverlay &overlay, double left)
{
    QRectF plot(QPointF(0, 0), chart.size());
    plot.adjust(left, 0, -kRight, 0);
    plot.adjust(0, overlay.roomAbove(), 0, -overlay.roomBelow(plot.width()));
    if (plot.width() < 1 || plot.height() < 1)
        return;
    chart.setPlotArea(plot);
    const int groups = std::max(
        1,
        static_cast<int>(overlay.layout().bars().empty() ? 1 : overlay.layout().bars().back().category + 1));
    series.setBarWidth(overlay.layout().groupShare(plot.width() / groups));
    // The axes were laid out for the plot area before this one; without a second pass they lag one size
    // behind.
    if (QGraphicsLayout *layout = chart.layout()) {
        layout->invalidate();
        layout->activate();
    }
}

} // namespace

BuiltChart buildChart(const ChartData &data, const ChartLook &look)
{
    const Tokens tokens = Tokens::of(look.kind);
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    QAbstractBarSeries *series = seriesFor(data, look.kind);
    const double maximum = data.axisMaximum > 0 ? data.axisMaximum : 1;
    chart->addSeries(series);
    QValueAxis *values = valueAxis(maximum, look, tokens);
    QBarCategoryAxis *categories = categoryAxis(data);
    chart->addAxis(values, Qt::AlignLeft);
    chart->addAxis(categories, Qt::AlignBottom);
    series->attachAxis(values);
    series->attachAxis(categories);
    ChartData drawn = data;
    drawn.axisMaximum = maximum;
    auto *overlay = new ChartOverlay(*chart, *series, drawn, look);
    const double left = axisWidth(maximum, look);
    const auto place = [chart, series, overlay, left] { layOut(*chart, *series, *overlay, left); };
    QObject::connect(chart, &QGraphicsWidget::geometryChanged, overlay, place);
    place();
    return {chart, overlay};
}

double leastWidth(const ChartData &data, const ChartLook &look)
{
    constexpr double kBetween = 8;
    const QFontMetricsF metrics(chartFont(look, kSmall));
    double group = 0;
    for (int category = 0; category < data.categories.size(); ++category)
        group = std::max(group, metrics.horizontalAdvance(groupCount(data, category)) + kBetween);
    return axisWidth(data.axisMaximum > 0 ? data.axisMaximum : 1, look) + kRight +
           group * static_cast<double>(data.categories.size());
}

} // namespace jeoul::ui::charts
