// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

namespace jeoul::session::reviewtext {

/// BadInput when the text has more than `limit` UTF-16 units.
[[nodiscard]] Status checkLength(const QString &text, qsizetype limit);
/// Text as it will come back from the journal: half a surrogate pair cannot be stored.
[[nodiscard]] QString storable(const QString &text);
/// A reason why something cannot be judged: BadInput when it is blank or longer than 2,000 units.
[[nodiscard]] Status checkReason(const QString &reason);

} // namespace jeoul::session::reviewtext
