// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/workload.h"

#include <string>

namespace jeoul::bench {

/// rater,team,benchmark,item,criterion,score: one line a rating, in the order of the panel.
[[nodiscard]] bool writePanelCsv(const std::string &path, const Panel &panel);

/// A table rating(rater, team, benchmark, item, criterion, score) of numbers, as a plain program would keep
/// it.
[[nodiscard]] bool writePanelSqlite(const std::string &path, const Panel &panel);

/// model_a,model_b,winner with winner model_a, model_b or tie.
[[nodiscard]] bool writeVotesCsv(const std::string &path, const std::vector<Vote> &votes);

} // namespace jeoul::bench
