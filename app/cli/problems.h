// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "models/session/setupsession.h"

#include <QJsonArray>

#include <vector>

namespace jeoul::cli {

/// One line per problem: file, row, column, value, what is wrong and the remedy.
void tellProblems(Terminal &terminal, const std::vector<session::ImportProblem> &problems);
[[nodiscard]] QJsonArray problemsToJson(const std::vector<session::ImportProblem> &problems);

} // namespace jeoul::cli
