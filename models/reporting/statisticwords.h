// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jeoul::reporting {

/// Why a statistic or its interval does not exist, as part of a sentence, from its word in a document
/// ("no_variation"). The word itself when it is not one of stats::NoNumber.
[[nodiscard]] QString statisticReason(const QString &word);

} // namespace jeoul::reporting
