// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jeoul::text {

/// Unicode NFC through ICU (QString's own normalisation is quadratic).
[[nodiscard]] QString nfc(const QString &value);
/// NFKC and full case folding, for comparing names; never for text that is stored or shown.
[[nodiscard]] QString folded(const QString &value);
/// The form in which prompts and responses are sealed: NFC, LF line ends, no BOM, no trailing blanks on
/// lines, C0 controls other than LF and tab replaced by their visible Unicode pictures (U+2400 block),
/// unpaired surrogates by U+FFFD.
[[nodiscard]] QString sealed(const QString &value);
/// True when nothing of the value would be seen: it is empty, or only white space and characters that leave
/// no mark (Unicode's default ignorable ones, a byte order mark and Hangul fillers among them, C1 controls,
/// the empty Braille pattern). A blank value is still blank, and another still is not, once it is sealed().
[[nodiscard]] bool isBlank(const QString &value);
/// The name of a language in that language: "한국어" for "ko", "English" for "en", "한국어(대한민국)" for
/// "ko-KR". Words that are no language code (BCP 47) come back as they are.
[[nodiscard]] QString languageName(const QString &code);
/// True when sealed() would leave the value unchanged but for line ends.
[[nodiscard]] bool hasControls(const QString &value);

} // namespace jeoul::text
