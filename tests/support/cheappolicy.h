// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/kdfpolicy.h"

namespace jeoul::testing {

/// Key derivation that costs nothing: tests are about everything else.
inline exchange::KdfPolicy cheapPolicy()
{
    const exchange::KdfCost cost{1, 8192};
    exchange::KdfPolicy policy;
    policy.code = cost;
    policy.key = cost;
    policy.keyFallback = cost;
    policy.floor = cost;
    return policy;
}

} // namespace jeoul::testing
