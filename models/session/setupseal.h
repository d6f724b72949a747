// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/session/setuppackets.h"
#include "models/session/setupsession.h"

namespace jeoul::session {

/// Seals a draft that has no obstacles left: round file, vault, packets and codes, all or nothing.
[[nodiscard]] Result<SealOutcome> sealDraft(const DraftContents &contents, const Decisions &decisions,
                                            const SealRequest &request,
                                            const SetupSession::Environment &environment,
                                            ProgressSink &progress);

} // namespace jeoul::session
