// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include "ui/charts/chartoverlay.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace jeoul::ui::charts {

namespace {

constexpr double kRow = 24;
constexpr double kSwatchWidth = 22;
constexpr double kSwatchHeight = 12;
constexpr double kMarker = 9;
constexpr double kGap = 6;
constexpr double kBetween = 20;

double textLeft()
{
    return kSwatchWidth + kGap + kMarker + kGap;
}

} // namespace

std::vector<LegendEntry> legendEntries(const reporting::ChartData &data, double width, ThemeKind kind)
{
    std::vector<LegendEntry> entries;
    if (data.shape == reporting::ChartShape::Bars)
        return entries;
    const QFontMetricsF metrics(chartFont(0.95));
    double x = 0;
    double y = 0;
    for (const reporting::ChartSeries &series : data.series) {
        const double needed = textLeft() + metrics.horizontalAdvance(series.name);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += kRow;
        }
        entries.push_back(
            {series.name, styleFor(data.shape, series.colour, kind), QRectF(x, y, needed, kRow)});
        x += needed + kBetween;
    }
    return entries;
}

double legendHeight(const std::vector<LegendEntry> &entries)
{
    return entries.empty() ? 0 : entries.back().rect.bottom();
}

void paintLegend(QPainter &painter, const std::vector<LegendEntry> &entries, ThemeKind kind)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(chartFont(0.95));
    for (const LegendEntry &entry : entries) {
        const double middle = entry.rect.center().y();
        const SeriesStyle &style = entry.style;
        paintBar(painter,
                 QRectF(entry.rect.left() + 0.5, middle - kSwatchHeight / 2, kSwatchWidth, kSwatchHeight),
                 style);
        paintMarker(painter, {entry.rect.left() + kSwatchWidth + kGap + kMarker / 2, middle}, kMarker, style);
        painter.setPen(Tokens::of(kind).text);
        painter.drawText(entry.rect.adjusted(textLeft(), 0, 1, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         entry.name);
    }
}

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("chartLegend"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setData(const reporting::ChartData &chart)
{
    m_data = chart;
    QStringList names;
    for (const reporting::ChartSeries &series : chart.series)
        names << series.name;
    setAccessibleName(tr("Legend: %1").arg(names.join(QStringLiteral(", "))));
    setVisible(chart.shape != reporting::ChartShape::Bars);
    updateGeometry();
    update();
}

QSize ChartLegend::sizeHint() const
{
    const int width = 480;
    return {width, heightForWidth(width)};
}

int ChartLegend::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(legendHeight(legendEntries(m_data, width, theme::current()))));
}

void ChartLegend::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintLegend(painter, legendEntries(m_data, width(), theme::current()), theme::current());
}

} // namespace jeoul::ui::charts
