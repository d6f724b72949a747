// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartoverlay.h"

#include "ui/charts/charttext.h"
#include "ui/theme/theme.h"

#include <QAbstractBarSeries>
#include <QChart>
#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <utility>

namespace jeoul::ui::charts {

using reporting::ChartShape;

namespace {

constexpr double kSmall = 0.9; ///< of the interface font: values and n
constexpr double kPixelsPerPoint = 4.0 / 3.0;
constexpr double kCap = 8; ///< widest cap of an interval, pixels
constexpr double kMarkerSize = 7;
constexpr double kGap = 4;
constexpr int kNameLines = 2;

/// A name in at most two lines of the width, the last one cut with an ellipsis when it must be.
QStringList nameLines(const QString &name, const QFontMetricsF &metrics, double width)
{
    if (metrics.horizontalAdvance(name) <= width)
        return {name};
    qsizetype cut = 0;
    for (qsizetype end = 1; end <= name.size() && metrics.horizontalAdvance(name.left(end)) <= width; ++end)
        cut = end;
    // Break between words when the first line keeps at least half of its room.
    const qsizetype blank = name.lastIndexOf(u' ', cut);
    const bool atBlank = blank > 0 && 2 * metrics.horizontalAdvance(name.left(blank)) >= width;
    const qsizetype end = atBlank ? blank : cut;
    return {name.left(end).trimmed(), metrics.elidedText(name.mid(end).trimmed(), Qt::ElideRight, width)};
}

} // namespace

QFont chartFont(double share)
{
    QFont font = theme::interfaceFont();
    font.setPixelSize(static_cast<int>(std::lround(font.pointSizeF() * kPixelsPerPoint * share)));
    return font;
}

ChartOverlay::ChartOverlay(QChart &chart, QAbstractBarSeries &series, reporting::ChartData data,
                           ThemeKind kind)
    : QGraphicsObject(&chart)
    , m_chart(chart)
    , m_series(series)
    , m_data(std::move(data))
    , m_layout(m_data)
    , m_kind(kind)
    , m_tokens(Tokens::of(kind))
    , m_font(chartFont(kSmall))
{
    constexpr double kAboveBars = 100;
    setZValue(kAboveBars);
    setAcceptedMouseButtons(Qt::NoButton);
    connect(&chart, &QChart::plotAreaChanged, this, [this] { prepareGeometryChange(); });
}

QRectF ChartOverlay::boundingRect() const
{
    return QRectF(QPointF(0, 0), m_chart.size());
}

double ChartOverlay::roomAbove() const
{
    return 2 * QFontMetricsF(m_font).height() + kGap;
}

double ChartOverlay::roomBelow() const
{
    return (kNameLines + 1) * QFontMetricsF(m_font).height() + 2 * kGap;
}

double ChartOverlay::groupPixels() const
{
    return m_chart.plotArea().width() / std::max<double>(1, static_cast<double>(m_data.categories.size()));
}

double ChartOverlay::share() const
{
    return m_layout.groupShare(groupPixels());
}

QPointF ChartOverlay::at(double category, double value) const
{
    return m_chart.mapToPosition({category, std::min(value, m_data.axisMaximum)}, &m_series);
}

QRectF ChartOverlay::barRect(std::size_t bar) const
{
    const ChartBar &each = m_layout.bars().at(bar);
    const auto [left, right] = m_layout.span(each, share());
    return QRectF(at(left, each.to), at(right, each.from)).normalized();
}

std::optional<QLineF> ChartOverlay::whisker(std::size_t bar) const
{
    const ChartBar &each = m_layout.bars().at(bar);
    if (each.point.hidden || !each.point.low || !each.point.high)
        return {};
    const double x = barRect(bar).center().x();
    return QLineF(x, at(0, std::max(0.0, *each.point.low)).y(), x, at(0, *each.point.high).y());
}

int ChartOverlay::barAt(const QPointF &point) const
{
    const QRectF plot = m_chart.plotArea();
    if (!plot.contains(point))
        return -1;
    const bool stacked = m_data.shape == ChartShape::StackedBars;
    for (std::size_t i = 0; i < m_layout.bars().size(); ++i) {
        const QRectF rect = barRect(i);
        const bool above = stacked ? rect.contains(point) : true;
        if (point.x() >= rect.left() && point.x() <= rect.right() && above)
            return static_cast<int>(i);
    }
    return -1;
}

void ChartOverlay::setCurrent(int bar, bool focused)
{
    if (bar == m_current && focused == m_focused)
        return;
    m_current = bar;
    m_focused = focused;
    update();
}

void ChartOverlay::paint(QPainter *painter, const QStyleOptionGraphicsItem * /*option*/, QWidget * /*widget*/)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(m_font);
    for (std::size_t i = 0; i < m_layout.bars().size(); ++i) {
        if (m_layout.bars()[i].point.hidden) {
            paintHidden(*painter, i);
            continue;
        }
        if (!m_layout.bars()[i].point.value)
            continue;
        paintBar(*painter, barRect(i), styleFor(m_data.shape, m_layout.bars()[i].colour, m_kind));
        paintInterval(*painter, i);
        paintMarkerOf(*painter, i);
        paintLabel(*painter, i);
    }
    paintTotals(*painter);
    paintGroups(*painter);
    paintCurrent(*painter);
}

void ChartOverlay::paintInterval(QPainter &painter, std::size_t bar) const
{
    const std::optional<QLineF> line = whisker(bar);
    if (!line)
        return;
    const double half = std::min(kCap, barRect(bar).width() * 0.6) / 2;
    const auto draw = [&] {
        painter.drawLine(*line);
        for (const QPointF &end : {line->p1(), line->p2()})
            painter.drawLine(end - QPointF(half, 0), end + QPointF(half, 0));
    };
    // A halo in the ground colour keeps the thin line readable on every fill and pattern.
    painter.setPen(QPen(m_tokens.surface, 4));
    draw();
    painter.setPen(QPen(m_tokens.text, 1.5));
    draw();
}

void ChartOverlay::paintMarkerOf(QPainter &painter, std::size_t bar) const
{
    if (m_data.shape != ChartShape::GroupedBars)
        return;
    const QRectF rect = barRect(bar);
    const double size = std::min(kMarkerSize, rect.width() - 2);
    // At the foot of the bar, where neither the interval nor the value stands.
    const QPointF foot(rect.center().x(), rect.bottom() - size);
    if (rect.height() < 2 * size)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tokens.surface);
    painter.drawEllipse(foot, size * 0.8, size * 0.8);
    paintMarker(painter, foot, size, seriesStyle(m_layout.bars()[bar].colour, m_kind));
}

QString ChartOverlay::label(std::size_t bar) const
{
    return shortValue(*m_layout.bars()[bar].point.value);
}

void ChartOverlay::paintLabel(QPainter &painter, std::size_t bar) const
{
    const QFontMetricsF metrics(m_font);
    const QString text = label(bar);
    const QRectF rect = barRect(bar);
    const double width = metrics.horizontalAdvance(text);
    if (width + kGap > rect.width())
        return;
    painter.setPen(m_tokens.text);
    if (m_data.shape == ChartShape::StackedBars) {
        const QRectF box(rect.center().x() - width / 2 - kGap, rect.center().y() - metrics.height() / 2,
                         width + 2 * kGap, metrics.height());
        if (box.height() + 2 > rect.height())
            return;
        painter.fillRect(box, m_tokens.surface);
        painter.drawText(box, Qt::AlignCenter, text);
        return;
    }
    const std::optional<QLineF> line = whisker(bar);
    const double top = line ? std::min(line->y2(), rect.top()) : rect.top();
    paintAbove(painter, {rect.center().x(), top}, text, metrics);
}

/// Words over a bar; in high contrast on a ground of their own, since the lines of the grid are as black as
/// they.
void ChartOverlay::paintAbove(QPainter &painter, const QPointF &foot, const QString &text,
                              const QFontMetricsF &metrics) const
{
    QRectF box(0, 0, metrics.horizontalAdvance(text) + kGap, metrics.height());
    box.moveCenter(QPointF(foot.x(), foot.y() - 2 - metrics.height() / 2));
    if (!m_tokens.shades)
        painter.fillRect(box, m_tokens.surface);
    painter.drawText(box, Qt::AlignCenter, text);
}

void ChartOverlay::paintHidden(QPainter &painter, std::size_t bar) const
{
    const QFontMetricsF metrics(m_font);
    const QString text = hiddenText();
    const QRectF rect = barRect(bar);
    painter.setPen(m_tokens.muted);
    painter.save();
    painter.translate(rect.center().x(), rect.bottom() - kGap);
    if (metrics.horizontalAdvance(text) > rect.width()) {
        painter.rotate(-90);
        painter.drawText(QPointF(0, metrics.ascent() / 2 - 1), text);
    } else {
        painter.drawText(QPointF(-metrics.horizontalAdvance(text) / 2, 0), text);
    }
    painter.restore();
}

void ChartOverlay::paintTotals(QPainter &painter) const
{
    if (m_data.shape != ChartShape::StackedBars)
        return;
    QFont strong = m_font;
    strong.setWeight(QFont::Medium);
    painter.setFont(strong);
    painter.setPen(m_tokens.text);
    const QFontMetricsF metrics(strong);
    for (int category = 0; category < m_data.categories.size(); ++category) {
        const double top = m_layout.top(category);
        const QPointF place = at(category, top);
        if (top > 0)
            paintAbove(painter, place, shortValue(top), metrics);
    }
    painter.setFont(m_font);
}

void ChartOverlay::paintGroups(QPainter &painter) const
{
    const QRectF plot = m_chart.plotArea();
    const double height = QFontMetricsF(m_font).height();
    painter.setPen(m_tokens.muted);
    painter.drawText(QRectF(0, plot.top() - roomAbove(), plot.right(), height), Qt::AlignLeft | Qt::AlignTop,
                     m_data.axisTitle);
    for (int category = 0; category < m_data.categories.size(); ++category) {
        const double width = groupPixels() - 2;
        QRectF line(at(category, 0).x() - width / 2, plot.bottom() + kGap, width, height);
        painter.setPen(m_tokens.text);
        for (const QString &words : nameLines(m_data.categories.at(category), QFontMetricsF(m_font), width)) {
            painter.drawText(line, Qt::AlignHCenter | Qt::AlignTop, words);
            line.translate(0, height);
        }
        painter.setPen(m_tokens.muted);
        painter.drawText(line, Qt::AlignHCenter | Qt::AlignTop, groupCount(m_data, category));
    }
    painter.setPen(QPen(m_tokens.muted, 1));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
}

void ChartOverlay::paintCurrent(QPainter &painter) const
{
    if (m_current < 0 || m_current >= static_cast<int>(m_layout.bars().size()))
        return;
    QRectF rect = barRect(static_cast<std::size_t>(m_current));
    if (rect.height() < kMarkerSize)
        rect.setTop(rect.bottom() - kMarkerSize);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(m_focused ? QPen(m_tokens.accent, m_tokens.focusWidth) : QPen(m_tokens.muted, 2));
    painter.drawRect(rect.adjusted(-3, -3, 3, 3));
}

} // namespace jeoul::ui::charts
