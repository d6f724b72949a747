// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/groups.h"
#include "tests/bench/measure.h"

namespace jeoul::bench {

void registerBenchmarks()
{
    registerRatingsBenchmarks();
}

} // namespace jeoul::bench
