// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/session/setupsession.h"

#include <QString>

#include <optional>
#include <vector>

namespace jeoul::session {

/// Existing judgements to rehearse a round on. `teams` and `scheme` may be empty: teams are then the systems
/// named, and the scheme follows from the criteria and the scores that occur.
struct RehearsalInput
{
    QString items, responses, ratings, preferences, teams;
    std::optional<Scheme> scheme;
    QString out;
};

struct RehearsedCriterion
{
    QString criterion;
    double mean = 0; ///< of what came out of the round
    qint64 n = 0;
    bool equal = false; ///< sum and count equal the direct computation exactly
};

struct RehearsedVotes
{
    qint64 wins = 0, losses = 0, ties = 0, bothBad = 0;
};

struct RehearsedSystem
{
    QString system;
    std::vector<RehearsedCriterion> criteria;
    std::optional<RehearsedVotes> votes;
    bool equal = true;
};

struct RehearsalOutcome
{
    bool equal = false;
    qint64 ratings = 0;
    qint64 preferences = 0;
    int packets = 0;
    std::vector<RehearsedSystem> systems;
    std::vector<ImportProblem> problems;
};

/// Runs the whole life of a round on existing judgements (모의평가): draft, sealing, packets, workspaces,
/// submissions, consolidation, unsealing and export, all real files under `out`; then compares what came out
/// with the direct computation on the input, exactly.
[[nodiscard]] Result<RehearsalOutcome>
rehearse(const RehearsalInput &input, SetupSession::Environment environment, ProgressSink &progress);

} // namespace jeoul::session
