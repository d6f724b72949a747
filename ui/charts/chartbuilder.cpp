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

QValueAxis *valueAxis(double maximum, const Tokens &tokens)
{
    auto *axis = new QValueAxis;
    axis->setRange(0, maximum);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    axis->setTickInterval(gridStep(maximum));
    axis->setLabelFormat(QStringLiteral("%g"));
    axis->setLabelsFont(chartFont(0.9));
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

void layOut(QChart &chart, QAbstractBarSeries &series, const ChartOverlay &overlay, double maximum)
{
    const double left =
        std::max(QFontMetricsF(chartFont(0.9)).horizontalAdvance(exactValue(gridStep(maximum) * 3)),
                 QFontMetricsF(chartFont(0.9)).horizontalAdvance(exactValue(maximum))) +
        16;
    QRectF plot(QPointF(0, 0), chart.size());
    plot.adjust(left, overlay.roomAbove(), -4, -overlay.roomBelow());
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

BuiltChart buildChart(const ChartData &data, ThemeKind kind)
{
    const Tokens tokens = Tokens::of(kind);
    auto *chart = new QChart;
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    QAbstractBarSeries *series = seriesFor(data, kind);
    const double maximum = data.axisMaximum > 0 ? data.axisMaximum : 1;
    chart->addSeries(series);
    QValueAxis *values = valueAxis(maximum, tokens);
    QBarCategoryAxis *categories = categoryAxis(data);
    chart->addAxis(values, Qt::AlignLeft);
    chart->addAxis(categories, Qt::AlignBottom);
    series->attachAxis(values);
    series->attachAxis(categories);
    ChartData drawn = data;
    drawn.axisMaximum = maximum;
    auto *overlay = new ChartOverlay(*chart, *series, drawn, kind);
    const auto place = [chart, series, overlay, maximum] { layOut(*chart, *series, *overlay, maximum); };
    QObject::connect(chart, &QGraphicsWidget::geometryChanged, overlay, place);
    place();
    return {chart, overlay};
}

} // namespace jeoul::ui::charts
