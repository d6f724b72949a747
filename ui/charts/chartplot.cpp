// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartplot.h"

#include "ui/charts/chartbuilder.h"
#include "ui/charts/chartoverlay.h"
#include "ui/charts/charttext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paintedparts.h"

#include <QAccessible>
#include <QChart>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <memory>

namespace jeoul::ui::charts {

namespace {

/// The bars keep most of their height when the words above and below them grow.
int leastHeight()
{
    constexpr double kLeast = 300;
    constexpr double kMore = 160;
    return qRound(kLeast + kMore * (theme::textScale() - 1));
}

} // namespace

ChartPlot::ChartPlot(QWidget *parent)
    : QChartView(parent)
{
    setObjectName(QStringLiteral("chartPlot"));
    setFocusPolicy(Qt::StrongFocus);
    widgets::setRole(*this, QAccessible::Chart);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMinimumHeight(leastHeight());
    setBackgroundBrush(Qt::NoBrush);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void ChartPlot::setData(const reporting::ChartData &chart)
{
    m_data = chart;
    m_focusBar = -1;
    setAccessibleName(chart.title);
    rebuild();
}

void ChartPlot::rebuild()
{
    const BuiltChart built = buildChart(m_data, ChartLook::current());
    const std::unique_ptr<QChart> old(chart());
    setChart(built.chart);
    m_overlay = built.overlay;
    setMinimumSize(static_cast<int>(std::ceil(leastWidth(m_data, ChartLook::current()))), leastHeight());
    show(m_focusBar);
}

int ChartPlot::barCount() const
{
    return m_overlay == nullptr ? 0 : static_cast<int>(m_overlay->layout().bars().size());
}

int ChartPlot::lanes() const
{
    return std::max(1, static_cast<int>(m_data.series.size()));
}

void ChartPlot::show(int bar)
{
    if (m_overlay == nullptr)
        return;
    const bool known = bar >= 0 && bar < barCount();
    m_overlay->setCurrent(known ? bar : -1, known && bar == m_focusBar && hasFocus());
    QString sentence;
    if (known) {
        const ChartBar &each = m_overlay->layout().bars().at(static_cast<std::size_t>(bar));
        sentence = readout(m_data, each.category, each.series);
    }
    const QString description = sentence.isEmpty() ? summary(m_data) : sentence;
    if (description != accessibleDescription()) {
        setAccessibleDescription(description);
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
    }
    Q_EMIT readoutChanged(sentence);
}

void ChartPlot::moveTo(int bar)
{
    if (barCount() == 0)
        return;
    m_focusBar = std::clamp(bar, 0, barCount() - 1);
    show(m_focusBar);
    const QRectF place = m_overlay->barRect(static_cast<std::size_t>(m_focusBar));
    Q_EMIT barChosen(mapFromScene(m_overlay->mapRectToScene(place)).boundingRect());
}

void ChartPlot::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(m_focusBar - 1);
        return;
    case Qt::Key_Right:
        moveTo(m_focusBar + 1);
        return;
    // Up and down: the same series in the group before and after.
    case Qt::Key_Up:
        moveTo(m_focusBar - lanes() < 0 ? m_focusBar : m_focusBar - lanes());
        return;
    case Qt::Key_Down:
        moveTo(m_focusBar + lanes() >= barCount() ? m_focusBar : m_focusBar + lanes());
        return;
    case Qt::Key_Home:
        moveTo(0);
        return;
    case Qt::Key_End:
        moveTo(barCount() - 1);
        return;
    default:
        QChartView::keyPressEvent(event);
    }
}

void ChartPlot::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const int bar =
        m_overlay == nullptr ? -1 : m_overlay->barAt(chart()->mapFromScene(mapToScene(event->pos())));
    show(bar >= 0 ? bar : (hasFocus() ? m_focusBar : -1));
}

void ChartPlot::mousePressEvent(QMouseEvent *event)
{
    QChartView::mousePressEvent(event);
    const int bar =
        m_overlay == nullptr ? -1 : m_overlay->barAt(chart()->mapFromScene(mapToScene(event->pos())));
    if (bar >= 0)
        moveTo(bar);
}

void ChartPlot::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    show(hasFocus() ? m_focusBar : -1);
}

void ChartPlot::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason)
        return;
    moveTo(std::max(m_focusBar, 0));
}

void ChartPlot::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    show(-1);
}

void ChartPlot::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    const bool other = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (other && m_overlay != nullptr)
        rebuild();
}

} // namespace jeoul::ui::charts
