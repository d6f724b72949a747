// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "app/wiring/appcontext.h"

namespace jeoul::cli {

/// Parses the arguments, runs the one verb they name, and gives the exit code of the contract.
[[nodiscard]] int runCommandLine(int argc, const char *const *argv, wiring::AppContext &context,
                                 Terminal &terminal);

} // namespace jeoul::cli
