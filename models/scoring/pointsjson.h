// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/scoring/pointsinput.h"
#include "models/scoring/pointstable.h"

#include <QByteArray>
#include <QJsonObject>

namespace jeoul::scoring {

/// {"teams": [...], "panel": [{"reviewer", "team", "criterion", "points"}], "metrics": [{"team", "source",
/// "value"}], "survey": [{"rater", "team", "segment", "score"}]}. Numbers are decimals in strings ("31.5") or
/// whole JSON numbers; a fraction as a JSON number is refused because it has already passed through binary
/// floating point. A metric row may add "target". Other keys are ignored.
[[nodiscard]] Result<PointsInput> readPointsInput(const QByteArray &json, const QString &fileName = {});

/// {"teams": [{"team", "rank", "total", "parts": [{"part", "points", "sources": [{"source", "points",
/// "stages": [{"stage", "value"}]}]}]}], "averages": [{"source"|"part"|"total": id, "value"}]} with ties, cut
/// and warnings beside. Numbers are decimal strings; a number that does not exist is null and has a "reason".
/// A stage whose decimal does not end carries the exact fraction as "exact".
[[nodiscard]] QJsonObject toJson(const PointsTable &table);

} // namespace jeoul::scoring
