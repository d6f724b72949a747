// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/domain/scheme.h"
#include "models/scoring/pointsinput.h"

namespace jeoul::scoring {

/// Whether the input can be used with the scheme at all: teams once each, every row about a known team and
/// something the scheme counts, no row twice, values inside their range. BadInput names the row as
/// "panel[3]".
[[nodiscard]] Status checkPointsInput(const Scheme &scheme, const PointsInput &input);

/// The criterion of a sheet that a panel source counts, or null.
[[nodiscard]] const Criterion *countedCriterion(const Scheme &scheme, const QString &id);

/// True when the result row belongs to the source.
[[nodiscard]] bool belongsTo(const MetricResult &result, const Source &source);

/// True when the mark belongs to the source: its segment, or any when the source names none.
[[nodiscard]] bool belongsTo(const SurveyMark &mark, const Source &source);

} // namespace jeoul::scoring
