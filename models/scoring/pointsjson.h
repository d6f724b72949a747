// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/scoring/pointsinput.h"
#include "models/scoring/pointstable.h"

#include <QByteArray>
#include <QJsonObject>

namespace jeoul::scoring {

/// {"teams": [...], "panel": [{"reviewer", "team", "criterion", "points"}], "metrics": [{"team", "source",
/// "value"}], "survey": [{"rater", "team", "segment", "score"}], "decisions": [{"teams", "minute"}]}. Numbers
/// are decimals or fractions in strings ("31.5", "91/3") or whole JSON numbers; one with a point or an
/// exponent is refused because it has already passed through binary floating point. A metric row may add
/// "target". Other keys are ignored; a key that stands twice is refused.
[[nodiscard]] Result<PointsInput> readPointsInput(const QByteArray &json, const QString &fileName = {});

/// {"teams": [{"team", "rank", "total", "stages", "parts": [{"part", "points", "stages", "sources":
/// [{"source", "points", "n", "used", "method", "stages": [{"stage", "value"}]}]}]}], "averages":
/// [{"source"|"part"|"total": id, "value", "n", "stages"}]} with ties, cut and warnings beside. Numbers are
/// decimal strings; a number that does not exist is null and has a "reason". A stage may add "reviewer",
/// "criterion", "formula" (what was calculated), "mode" and "places" (of a rounding), and "exact", the
/// fraction when its decimal does not end.
[[nodiscard]] QJsonObject toJson(const PointsTable &table);

} // namespace jeoul::scoring
