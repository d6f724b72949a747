// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packetcontent.h"

#include <QString>

namespace jeoul::itemwords {

/// What a person reads for the domain of an item: "long-context" becomes "Long texts" in the language of the
/// program. Domains are free text, so one that is not known comes back as it was brought.
[[nodiscard]] QString domain(const QString &code);

/// "한국어" for "ko": every language in its own words.
[[nodiscard]] QString language(const QString &code);

/// "Documents · Long texts": the benchmark and the domain of an item, as far as it has them.
[[nodiscard]] QString topic(const BlindItem &item);

/// The first words of a prompt, on one line; where there are more of them, "…" at the end. Up to
/// 44 Latin or 22 Hangul letters, so that they fit into a column of a table.
[[nodiscard]] QString beginning(const QString &prompt);

} // namespace jeoul::itemwords
