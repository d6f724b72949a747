// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/benchmark.h"
#include "models/domain/identity/response.h"
#include "models/domain/identity/team.h"
#include "models/domain/item.h"

#include <vector>

namespace jeoul::intake {

/// The benchmarks that items name, in the order of their first item, when nobody brought benchmarks.csv.
/// Title is the id; domain, language and modality are filled where all items of the benchmark agree.
[[nodiscard]] std::vector<Benchmark> benchmarksOf(const std::vector<Item> &items);

/// The teams that responses name, in the order of their first response, when nobody brought teams.csv. The
/// name is the id.
[[nodiscard]] std::vector<Team> teamsOf(const std::vector<Response> &responses);

} // namespace jeoul::intake
