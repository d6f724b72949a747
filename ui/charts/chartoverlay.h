// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/barlayout.h"
#include "ui/charts/seriesstyle.h"

#include <QFont>
#include <QFontMetricsF>
#include <QGraphicsObject>
#include <QLineF>

#include <optional>
#include <vector>

class QAbstractBarSeries;
class QChart;

namespace jeoul::ui::charts {

enum class WordsOf { Axis, Group, Count, Bar, Part, Total };

/// A line of words in a chart and the room it has.
struct ChartWords
{
    QString text;
    QRectF place;
    WordsOf what = WordsOf::Group;
};

/// What QtCharts does not draw: patterns, intervals with caps, markers, values, group names with n, the axis
/// title and the focused bar. A child of the chart, in the chart's coordinates.
class ChartOverlay : public QGraphicsObject
{
    Q_OBJECT

public:
    ChartOverlay(QChart &chart, QAbstractBarSeries &series, reporting::ChartData data, const ChartLook &look);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    [[nodiscard]] const BarLayout &layout() const { return m_layout; }
    [[nodiscard]] QRectF barRect(std::size_t bar) const;
    /// From the low to the high end of the interval; nothing when the bar has none.
    [[nodiscard]] std::optional<QLineF> whisker(std::size_t bar) const;
    /// The bar whose column holds the point, wherever in its height; -1 for none.
    [[nodiscard]] int barAt(const QPointF &point) const;

    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int bar, bool focused);

    /// Room that the overlay needs around the bars, in pixels.
    [[nodiscard]] double roomAbove() const;
    [[nodiscard]] double roomBelow(double plotWidth) const;
    /// Everything that is written, besides the values beside the axis and what stands in place of hidden
    /// bars.
    [[nodiscard]] std::vector<ChartWords> words() const;

private:
    [[nodiscard]] QPointF at(double category, double value) const;
    [[nodiscard]] double share() const;
    [[nodiscard]] double groupPixels() const;
    [[nodiscard]] QFont fontOf(WordsOf what) const;
    [[nodiscard]] ChartWords above(const QPointF &foot, const QString &text, WordsOf what) const;
    void addValue(std::vector<ChartWords> &words, std::size_t bar) const;
    void addGroup(std::vector<ChartWords> &words, int category) const;
    void paintInterval(QPainter &painter, std::size_t bar) const;
    void paintMarkerOf(QPainter &painter, std::size_t bar) const;
    void paintHidden(QPainter &painter, std::size_t bar) const;
    void paintWords(QPainter &painter) const;
    void paintCurrent(QPainter &painter) const;

    QChart &m_chart;
    QAbstractBarSeries &m_series;
    reporting::ChartData m_data;
    BarLayout m_layout;
    ThemeKind m_kind;
    Tokens m_tokens;
    QFont m_font;
    int m_current = -1;
    bool m_focused = false;
};

} // namespace jeoul::ui::charts
