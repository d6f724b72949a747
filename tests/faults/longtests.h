// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace jeoul::testing {

/// True in the long form (./dev test --long).
inline bool longTests()
{
    return qEnvironmentVariableIsSet("JEOUL_LONG_TESTS");
}

} // namespace jeoul::testing
