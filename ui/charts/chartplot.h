// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/chartdata.h"

#include <QChartView>

namespace jeoul::ui::charts {

class ChartOverlay;

/// The bars of one chart. Pointing at a bar or going through the bars with the arrow keys tells its exact
/// value.
class ChartPlot : public QChartView
{
    Q_OBJECT

public:
    explicit ChartPlot(QWidget *parent = nullptr);

    void setData(const reporting::ChartData &data);
    [[nodiscard]] const ChartOverlay *overlay() const { return m_overlay; }

Q_SIGNALS:
    /// The sentence of the bar that is pointed at or focused; empty when there is none.
    void readoutChanged(const QString &sentence);
    /// A bar was gone to, and where it stands in the widget.
    void barChosen(const QRect &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void moveTo(int bar);
    void show(int bar);
    [[nodiscard]] int barCount() const;
    [[nodiscard]] int lanes() const;

    reporting::ChartData m_data;
    ChartOverlay *m_overlay = nullptr;
    int m_focusBar = -1;
};

} // namespace jeoul::ui::charts
