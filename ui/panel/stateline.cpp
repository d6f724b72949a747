// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/stateline.h"

#include "models/reporting/panelwords.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace jeoul::ui {

using reporting::RoundState;

namespace {

constexpr std::array kStations{RoundState::Sealed,     RoundState::Collecting, RoundState::Closed,
                               RoundState::Aggregated, RoundState::Locked,     RoundState::Unsealed};
constexpr int kLowest = 32;
constexpr double kDot = 14;
constexpr double kGap = 8;
constexpr double kLine = 24; ///< between two stations

QFont stationFont(const QFont &font, bool current)
{
    QFont made = font;
    made.setWeight(current ? QFont::DemiBold : QFont::Normal);
    return made;
}

/// As wide as in bold, so that nothing moves when the state goes on.
double wordWidth(const QFont &font, RoundState state)
{
    return QFontMetricsF(stationFont(font, true)).horizontalAdvance(reporting::stateName(state));
}

double stationWidth(const QFont &font, RoundState state)
{
    return kDot + kGap + wordWidth(font, state);
}

void paintDot(QPainter &painter, const QPointF &centre, const Tokens &tokens, int place, int current)
{
    const QColor colour = place == current ? tokens.accent : tokens.muted;
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(place < current ? colour : tokens.surface);
    painter.drawEllipse(centre, kDot / 2 - 1, kDot / 2 - 1);
    if (place == current) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(centre, kDot / 4, kDot / 4);
    } else if (place < current) {
        // A tick, so that "done" does not hang on a colour.
        QPainterPath tick(centre + QPointF(-3, 0));
        tick.lineTo(centre + QPointF(-1, 2.5));
        tick.lineTo(centre + QPointF(3.2, -2.5));
        painter.setPen(QPen(tokens.surface, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(tick);
    }
}

} // namespace

StateLine::StateLine(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("stateLine"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setState(m_state);
}

void StateLine::setState(RoundState state)
{
    m_state = state;
    setAccessibleName(tr("State of the round: %1, station %2 of %3")
                          .arg(reporting::stateName(state))
                          .arg(static_cast<int>(state) + 1)
                          .arg(kStations.size()));
    update();
}

int StateLine::stationsWidth() const
{
    double width = 0;
    for (const RoundState state : kStations)
        width += stationWidth(font(), state) + 2 * kGap + kLine;
    return static_cast<int>(std::ceil(width));
}

QSize StateLine::sizeHint() const
{
    return minimumSizeHint();
}

QSize StateLine::minimumSizeHint() const
{
    return {stationsWidth(), std::max(kLowest, fontMetrics().height() + 8)};
}

void StateLine::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens tokens = theme::currentTokens();
    const int current = static_cast<int>(m_state);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0;
    double x = 0;
    for (int place = 0; place < static_cast<int>(kStations.size()); ++place) {
        const RoundState state = kStations.at(static_cast<std::size_t>(place));
        if (place > 0) {
            painter.setPen(QPen(place <= current ? tokens.muted : tokens.line, 1.5));
            painter.drawLine(QPointF(x + kGap, middle), QPointF(x + kGap + kLine, middle));
            x += 2 * kGap + kLine;
        }
        paintDot(painter, {x + kDot / 2, middle}, tokens, place, current);
        painter.setFont(stationFont(font(), place == current));
        painter.setPen(place == current ? tokens.text : tokens.muted);
        painter.drawText(QRectF(x + kDot + kGap, 0, wordWidth(font(), state) + 2, height()),
                         Qt::AlignLeft | Qt::AlignVCenter, reporting::stateName(state));
        x += stationWidth(font(), state);
    }
}

} // namespace jeoul::ui
