// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Spreadsheets take a CSV cell for a formula when it begins with certain characters, even after blanks or
/// quotation marks. Such texts get an apostrophe in front.
namespace jeoul::exporting::csvguard {

/// Whether a spreadsheet might run the text: = + - @ (also full-width), tab, CR or LF at the front, or after
/// leading blanks and quotation marks.
[[nodiscard]] bool isRisky(const QString &text);

/// The text as it is written: with an apostrophe in front when it is risky.
[[nodiscard]] QString guarded(const QString &text);

/// The inverse of guarded(), exactly.
[[nodiscard]] QString original(const QString &written);

} // namespace jeoul::exporting::csvguard
