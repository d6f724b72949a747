// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/chartdata.h"

#include <QString>

/// The words of a chart.
namespace jeoul::ui::charts {

/// As printed on the chart: one decimal.
[[nodiscard]] QString shortValue(double value);
/// As shown on hover and focus: four decimals, zeros at the end left off.
[[nodiscard]] QString exactValue(double value);

/// One bar in a sentence: whose, the value of the maximum, the interval, over how many reviewers.
[[nodiscard]] QString readout(const reporting::ChartData &data, int category, int series);

/// "n = 8", or "n = 7–8" when the bars of a group differ; empty when the numbers are not of reviewers.
[[nodiscard]] QString groupCount(const reporting::ChartData &data, int category);

/// What a screen reader says of the whole chart.
[[nodiscard]] QString summary(const reporting::ChartData &data);

/// What stands in place of a bar that too few reviewers judged.
[[nodiscard]] QString hiddenText();
/// How to get at the exact values.
[[nodiscard]] QString hint();

} // namespace jeoul::ui::charts
