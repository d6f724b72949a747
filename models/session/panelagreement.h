// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/scheme.h"
#include "models/reporting/panelcolumns.h"

#include <QJsonObject>

namespace jeoul::session {

/// {"alpha_interval": [{"criterion", "estimate", "n", "units", "reason"}]}: Krippendorff's alpha (interval
/// metric) over responses and reviewers, per criterion and, under "", over all of them together (unit =
/// response × criterion; values as shares of their scale, so that scales of different length do not pass for
/// disagreement). Statistics are texts with 17 significant digits; what does not exist is null with a reason.
/// Repeated items are left out.
[[nodiscard]] QJsonObject agreementTable(const Scheme &scheme, const reporting::PanelColumns &columns);

} // namespace jeoul::session
