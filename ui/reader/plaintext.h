// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTextCursor;

namespace jeoul::reader {

/// The selected part of a reader's document as it would be typed: formulas as their source, cells of a row
/// with tabs between them, and none of the places to break that the reader put in. Hidden characters stay
/// marks like ⟦RLO⟧.
[[nodiscard]] QString plainText(const QTextCursor &selection);

} // namespace jeoul::reader
