// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace jeoul::ui::charts {

namespace {

constexpr double kRow = 24; ///< lowest
constexpr double kShare = 0.95;
constexpr double kSwatchWidth = 22;
constexpr double kSwatchHeight = 12;
constexpr double kMarker = 9;
constexpr double kGap = 6;
constexpr double kBetween = 20;

constexpr int kWrapped = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap;

double textLeft()
{
    return kSwatchWidth + kGap + kMarker + kGap;
}

} // namespace

std::vector<LegendEntry> legendEntries(const reporting::ChartData &data, double width, const ChartLook &look)
{
    std::vector<LegendEntry> entries;
    if (data.shape == reporting::ChartShape::Bars)
        return entries;
    const QFontMetricsF metrics(chartFont(look, kShare));
    const double room = std::max(width, textLeft() + metrics.maxWidth());
    double x = 0;
    double y = 0;
    double row = 0;
    for (const reporting::ChartSeries &series : data.series) {
        const double needed = std::min(room, textLeft() + std::ceil(metrics.horizontalAdvance(series.name)));
        if (x > 0 && x + needed > room) {
            x = 0;
            y += row;
            row = 0;
        }
        const double height =
            metrics.boundingRect(QRectF(0, 0, needed - textLeft() + 1, 0), kWrapped, series.name).height();
        row = std::max({row, kRow, height});
        entries.push_back({series.name, styleFor(data.shape, series.colour, look.kind),
                           QRectF(x, y, needed, std::max(kRow, height))});
        x += needed + kBetween;
    }
    return entries;
}

double legendHeight(const std::vector<LegendEntry> &entries)
{
    double bottom = 0;
    for (const LegendEntry &entry : entries)
        bottom = std::max(bottom, entry.rect.bottom());
    return bottom;
}

void paintLegend(QPainter &painter, const std::vector<LegendEntry> &entries, const ChartLook &look)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(chartFont(look, kShare));
    for (const LegendEntry &entry : entries) {
        const double middle = entry.rect.center().y();
        const SeriesStyle &style = entry.style;
        paintBar(painter,
                 QRectF(entry.rect.left() + 0.5, middle - kSwatchHeight / 2, kSwatchWidth, kSwatchHeight),
                 style);
        paintMarker(painter, {entry.rect.left() + kSwatchWidth + kGap + kMarker / 2, middle}, kMarker, style);
        painter.setPen(Tokens::of(look.kind).text);
        painter.drawText(entry.rect.adjusted(textLeft(), 0, 1, 0), kWrapped, entry.name);
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
    return static_cast<int>(std::ceil(legendHeight(legendEntries(m_data, width, ChartLook::current()))));
}

void ChartLegend::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const ChartLook look = ChartLook::current();
    paintLegend(painter, legendEntries(m_data, width(), look), look);
}

} // namespace jeoul::ui::charts
