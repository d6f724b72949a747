// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/jsonobjectreader.h"
#include "models/domain/scheme.h"

namespace jeoul {

/// Whether the rules of a scheme fit together and can be applied: every reference exists, nothing stands
/// twice, points sum, rounding and tie rules stand in the order in which they act. Reports the first fault by
/// its JSON path.
void checkSchemeRules(const Scheme &scheme, JsonProblem &problem);

} // namespace jeoul
