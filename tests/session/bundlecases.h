// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/bundleforge.h"

#include <string>
#include <vector>

namespace jeoul::testing {

/// A forged bundle and exactly what must be found in it.
struct BundleCase
{
    std::string name;   ///< also the name of a fixture
    std::string failed; ///< "4A 7X", in order; empty for a good one
    BundleFiles files;
};

/// At least one forgery for every letter of every check. `instance` chooses the seat, file, team or entry
/// that is forged.
[[nodiscard]] std::vector<BundleCase> bundleCases(const BundleForge &forge, int instance);

} // namespace jeoul::testing
