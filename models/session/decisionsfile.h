// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/setupsession.h"

namespace jeoul::session {

/// Records decisions from a CSV file (id, decision, reason). Every row is checked against the findings first;
/// with one bad row nothing is recorded. Returns how many were recorded.
[[nodiscard]] Result<int> decideFromFile(SetupSession &setup, const QString &path);

} // namespace jeoul::session
