// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/panelvalues.h"

#include <QJsonObject>

namespace jeoul::reporting {

/// What the panel desk shows, for scripts: {"state", "title", "scheme_hash", "result_hash", "lock_number",
/// "teams": [{"code", "team_id", "name", "rank", "total", "parts", "criteria": [{"criterion", "mean", "n",
/// "n_reviewers"}]}], "averages", "ties", "cut", "agreement": {"alpha_interval": [{"criterion", "estimate",
/// "n"}], "kendall_w"}, "preferences", "gates", "ranks", "spans", "missing", "warnings"}. Official numbers
/// are decimal strings, statistics are numbers, what does not exist is null with a "reason". team_id and name
/// are null until the round is unsealed; before aggregation there are no keys after "lock_number".
[[nodiscard]] QJsonObject resultsJson(const PanelView &view);

} // namespace jeoul::reporting
