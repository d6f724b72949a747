// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/reporting/chartdata.h"

#include <QSizeF>
#include <QString>

class QPainter;

namespace jeoul::ui::charts {

/// Title, subtitle, legend and bars as on the screen, in the light colours of paper.
void paintPicture(QPainter &painter, const reporting::ChartData &data, const QSizeF &size);

/// Writes the picture as PNG, SVG or PDF by the ending of the path, whole or not at all. BadInput for another
/// ending.
[[nodiscard]] Status savePicture(const reporting::ChartData &data, const QString &path);

} // namespace jeoul::ui::charts
