// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartoverlay.h"

#include "ui/charts/charttext.h"

#include <QAbstractBarSeries>
#include <QChart>
#include <QFontMetricsF>
#include <QPainter>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <utility>

namespace jeoul::ui::charts {

using reporting::ChartPoint;
using reporting::ChartShape;

namespace {

constexpr double kSmall = 0.9; ///< of the interface font: values and n
constexpr double kCap = 8;     ///< widest cap of an interval, pixels
constexpr double kMarkerSize = 7;
constexpr double kGap = 4;
constexpr int kNameLines = 4;
constexpr double kBetweenNames = 2;

/// A name in at most kNameLines lines of the width, the last one cut with an ellipsis when it must be.
QStringList nameLines(const QString &name, const QFontMetricsF &metrics, double width)
{
    QStringList lines;
    QString rest = name;
    while (lines.size() + 1 < kNameLines && metrics.horizontalAdvance(rest) > width) {
        qsizetype cut = 1;
        while (cut < rest.size() && metrics.horizontalAdvance(rest.left(cut + 1)) <= width)
            ++cut;
        // Break between words when the line keeps at least half of its room.
        const qsizetype blank = rest.lastIndexOf(u' ', cut);
        const bool atBlank = blank > 0 && 2 * metrics.horizontalAdvance(rest.left(blank)) >= width;
        const qsizetype end = atBlank ? blank : cut;
        lines << rest.left(end).trimmed();
        rest = rest.mid(end).trimmed();
    }
    if (!rest.isEmpty() || lines.isEmpty())
        lines << metrics.elidedText(rest, Qt::ElideRight, width);
    return lines;
}

} // namespace

ChartOverlay::ChartOverlay(QChart &chart, QAbstractBarSeries &series, reporting::ChartData data,
                           const ChartLook &look)
    : QGraphicsObject(&chart)
    , m_chart(chart)
    , m_series(series)
    , m_data(std::move(data))
    , m_layout(m_data)
    , m_kind(look.kind)
    , m_tokens(Tokens::of(look.kind))
    , m_font(chartFont(look, kSmall))
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

double ChartOverlay::roomBelow(double plotWidth) const
{
    constexpr qsizetype kFewest = 2; // so that charts of short and longer names stand alike
    const QFontMetricsF metrics(m_font);
    const double width =
        plotWidth / std::max<double>(1, static_cast<double>(m_data.categories.size())) - kBetweenNames;
    qsizetype lines = kFewest;
    for (const QString &name : m_data.categories)
        lines = std::max(lines, nameLines(name, metrics, width).size());
    return static_cast<double>(lines + 1) * metrics.height() + 2 * kGap;
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
    }
    paintWords(*painter);
    painter->setPen(QPen(m_tokens.muted, 1));
    painter->drawLine(m_chart.plotArea().bottomLeft(), m_chart.plotArea().bottomRight());
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

void ChartOverlay::addValue(std::vector<ChartWords> &words, std::size_t bar) const
{
    const ChartPoint &point = m_layout.bars()[bar].point;
    if (point.hidden || !point.value)
        return;
    const QFontMetricsF metrics(m_font);
    const QString text = shortValue(*point.value);
    const QRectF rect = barRect(bar);
    const double width = metrics.horizontalAdvance(text);
    if (width + kGap > rect.width())
        return;
    if (m_data.shape == ChartShape::StackedBars) {
        const QRectF box(rect.center().x() - width / 2 - kGap, rect.center().y() - metrics.height() / 2,
                         width + 2 * kGap, metrics.height());
        if (box.height() + 2 <= rect.height())
            words.push_back({text, box, WordsOf::Part});
        return;
    }
    const std::optional<QLineF> line = whisker(bar);
    const double top = line ? std::min(line->y2(), rect.top()) : rect.top();
    words.push_back(above({rect.center().x(), top}, text, WordsOf::Bar));
}

ChartWords ChartOverlay::above(const QPointF &foot, const QString &text, WordsOf what) const
{
    const QFontMetricsF metrics(fontOf(what));
    QRectF box(0, 0, metrics.horizontalAdvance(text) + kGap, metrics.height());
    box.moveCenter(QPointF(foot.x(), foot.y() - 2 - metrics.height() / 2));
    return {text, box, what};
}

void ChartOverlay::addGroup(std::vector<ChartWords> &words, int category) const
{
    const QFontMetricsF metrics(m_font);
    const double width = groupPixels() - kBetweenNames;
    QRectF line(at(category, 0).x() - width / 2, m_chart.plotArea().bottom() + kGap, width, metrics.height());
    for (const QString &text : nameLines(m_data.categories.at(category), metrics, width)) {
        words.push_back({text, line, WordsOf::Group});
        line.translate(0, metrics.height());
    }
    const QString count = groupCount(m_data, category);
    if (!count.isEmpty())
        words.push_back({count, line, WordsOf::Count});
}

std::vector<ChartWords> ChartOverlay::words() const
{
    std::vector<ChartWords> words;
    const QRectF plot = m_chart.plotArea();
    if (!m_data.axisTitle.isEmpty())
        words.push_back({m_data.axisTitle,
                         QRectF(0, plot.top() - roomAbove(), plot.right(), QFontMetricsF(m_font).height()),
                         WordsOf::Axis});
    for (std::size_t bar = 0; bar < m_layout.bars().size(); ++bar)
        addValue(words, bar);
    for (int category = 0; category < m_data.categories.size(); ++category) {
        const double top = m_layout.top(category);
        if (m_data.shape == ChartShape::StackedBars && top > 0)
            words.push_back(above(at(category, top), shortValue(top), WordsOf::Total));
        addGroup(words, category);
    }
    return words;
}

QFont ChartOverlay::fontOf(WordsOf what) const
{
    QFont font = m_font;
    if (what == WordsOf::Total)
        font.setWeight(QFont::Medium);
    return font;
}

void ChartOverlay::paintWords(QPainter &painter) const
{
    for (const ChartWords &each : words()) {
        const bool stands = each.what == WordsOf::Bar || each.what == WordsOf::Total;
        // In high contrast words have a ground of their own, since the lines of the grid are as strong as
        // they.
        if (each.what == WordsOf::Part || (stands && !m_tokens.shades))
            painter.fillRect(each.place, m_tokens.surface);
        const bool beside = each.what == WordsOf::Axis || each.what == WordsOf::Count;
        painter.setFont(fontOf(each.what));
        painter.setPen(beside ? m_tokens.muted : m_tokens.text);
        const auto across = each.what == WordsOf::Axis ? Qt::AlignLeft : Qt::AlignHCenter;
        painter.drawText(each.place, static_cast<int>(across) | Qt::AlignVCenter, each.text);
    }
    painter.setFont(m_font);
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
