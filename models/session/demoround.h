// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"
#include "models/base/progress.h"
#include "models/session/setupsession.h"

#include <QString>

namespace jeoul::session {

/// How far the demo round is taken.
enum class DemoStage {
    Collecting, ///< nine of ten score files received; the last packet is left for the person at the desk
    Complete,   ///< consolidated, locked, unsealed and exported
};

/// Where the files of a demo round are. The folder also has everything RoundRunner writes.
struct DemoRound
{
    QString draft, round, vault;
    QString openPacket; ///< the packet left to review; with DemoStage::Complete the first one
    QString openCode;   ///< its code
    QString chairKey;
    QString passphrase; ///< of every key of the demo
};

/// Builds the bundled demo round in `folder` (new or empty): imports, seals, lets the simulated reviewers
/// work, and consolidates as far as `stage` says.
[[nodiscard]] Result<DemoRound> buildDemo(const QString &folder, Language language, DemoStage stage,
                                          SetupSession::Environment environment, ProgressSink &progress);

/// The demo round already built in `folder`; NotFound when there is none or it is incomplete.
[[nodiscard]] Result<DemoRound> findDemo(const QString &folder);

} // namespace jeoul::session
