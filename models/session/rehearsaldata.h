// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/base/rational.h"
#include "models/intake/judgementfiles.h"
#include "models/session/rehearsal.h"

#include <map>
#include <set>

namespace jeoul::session {

/// What a rehearsal read, in the order of the files.
struct RehearsalData
{
    std::vector<intake::Rating> ratings;
    std::vector<intake::Preference> preferences;
    std::vector<QString> criteria; ///< in order of appearance
    std::vector<QString> raters;
    std::vector<QString> systems;
    std::map<QString, std::vector<QString>> itemsOf; ///< rater -> items, in order of appearance
    std::vector<ImportProblem> problems;
    bool ratesMissing = false; ///< some rated unit has no response
};

/// Reads ratings and preferences and looks at the responses for what is rated without a text or empty.
[[nodiscard]] Result<RehearsalData> readRehearsal(const RehearsalInput &input, ProgressSink &progress);

/// A scheme that fits: one sheet with the criteria of the data on one scale that holds every score.
[[nodiscard]] Scheme rehearsalScheme(const RehearsalData &data);

/// Means by direct computation on the input: system -> criterion -> (sum, n).
using DirectSums = std::map<QString, std::map<QString, std::pair<Rational, qint64>>>;
[[nodiscard]] DirectSums directSums(const RehearsalData &data);

} // namespace jeoul::session
