// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/random.h"
#include "models/base/result.h"

#include <QString>

namespace jeoul::exchange::opencode {

/// 16 random digits and 2 check digits (ISO 7064 mod 97-10), as "1234 5678 9012 3456 78".
[[nodiscard]] QString make(RandomSource &random);

/// The 18 bare ASCII digits of what a person typed: spaces, hyphens, NBSP and full-width digits are
/// understood. BadInput with "check the code" when the digits cannot be right, so no derivation is wasted on
/// a typing slip.
[[nodiscard]] Result<QString> parse(const QString &typed);

} // namespace jeoul::exchange::opencode
