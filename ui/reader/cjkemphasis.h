// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jeoul::reader {

/// CommonMark lets stars beside punctuation open or close emphasis only where a blank or punctuation follows
/// outside. A Korean particle follows without one, so that "**마크다운(Markdown)**을" would show its stars
/// (commonmark-spec, issue 650). This puts `joint`, which must be neither punctuation nor blank, between the
/// punctuation and the run of `*` or `~~` wherever a letter of Hangul, Han or Kana stands on its other side.
/// Lines stay as they are. Linear in the length of the text; the same text when there is no such place.
[[nodiscard]] QString withEmphasisJoints(const QString &markdown, QChar joint);

} // namespace jeoul::reader
