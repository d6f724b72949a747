// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/runner/goals.h"
#include "tests/bench/runner/samples.h"

#include <QStringList>

namespace jeoul::bench {

/// The lines of the table for one goal, one a demand, and whether every value agreed.
struct GoalReport
{
    QStringList lines;
    bool agrees = true;
};

[[nodiscard]] QString reportHeader();
[[nodiscard]] GoalReport reportOf(const Goal &goal, const Samples &samples);

} // namespace jeoul::bench
