// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/chartdata.h"
#include "ui/charts/seriesstyle.h"

#include <QWidget>

#include <vector>

class QPainter;

namespace jeoul::ui::charts {

/// One name of a legend and where it stands.
struct LegendEntry
{
    QString name;
    SeriesStyle style;
    QRectF rect;
};

/// The names of the series in rows of at most `width` pixels, a longer name in several lines; empty for
/// charts whose bars carry their own names.
[[nodiscard]] std::vector<LegendEntry> legendEntries(const reporting::ChartData &data, double width,
                                                     const ChartLook &look);
[[nodiscard]] double legendHeight(const std::vector<LegendEntry> &entries);
void paintLegend(QPainter &painter, const std::vector<LegendEntry> &entries, const ChartLook &look);

/// The legend above a chart: swatch with pattern, marker and name, in the order of the bars.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void setData(const reporting::ChartData &data);
    [[nodiscard]] const reporting::ChartData &chart() const { return m_data; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    reporting::ChartData m_data;
};

} // namespace jeoul::ui::charts
