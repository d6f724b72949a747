// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jeoul::reader {

/// Makes what hides visible and what would stall the layout harmless: bidirectional controls, zero-width and
/// tag characters become marks like ⟦RLO⟧, more than eight combining marks on one character become a count,
/// and a run of over 2,000 characters without a blank gets places to break.
[[nodiscard]] QString visibleText(const QString &text);

} // namespace jeoul::reader
