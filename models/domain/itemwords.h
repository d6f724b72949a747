// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jeoul::itemwords {

/// What a person reads for the domain of an item: "long-context" becomes "Long texts" in the language of the
/// program. Domains are free text, so one that is not known comes back as it was brought.
[[nodiscard]] QString domain(const QString &code);

/// "한국어" for "ko": every language in its own words.
[[nodiscard]] QString language(const QString &code);

} // namespace jeoul::itemwords
