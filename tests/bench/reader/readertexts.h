// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace jeoul::bench {

/// Korean and English prose with headings, lists, a table, code in four languages and formulas, cut at a
/// paragraph near `characters`. The same for the same arguments; another `variant` has other words.
[[nodiscard]] QString ordinaryText(qsizetype characters, int variant);

/// Texts made to stall a reader, by name.
[[nodiscard]] std::vector<std::pair<QString, QString>> hostileTexts();

} // namespace jeoul::bench
