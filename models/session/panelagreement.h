// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/panelvalues.h"

#include <QJsonObject>

#include <vector>

namespace jeoul::session {

/// {"alpha_interval": [{"criterion", "estimate", "low", "high", "n", "reason"}]}: Krippendorff's alpha over
/// responses (units) and reviewers, per criterion and, under "", over all of them together (unit = response ×
/// criterion). Statistics are texts with 17 significant digits; what does not exist is null with a reason.
/// Repeated items are left out.
[[nodiscard]] QJsonObject agreementTable(const std::vector<reporting::RatedCell> &cells);

} // namespace jeoul::session
