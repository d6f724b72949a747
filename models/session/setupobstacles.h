// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/setupsession.h"

#include <QStringList>

#include <vector>

namespace jeoul::session {

/// What prevents sealing a draft, one sentence each; the findings carry their decisions.
[[nodiscard]] QStringList sealingObstacles(const DraftContents &contents,
                                           const std::vector<AliasFinding> &findings);

} // namespace jeoul::session
