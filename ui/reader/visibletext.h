// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace jeoul::reader {

/// The place to break a long run that visibleText() puts in (U+200B). Every one in its result is ours,
/// because those of the text itself have become marks; copying leaves it out.
inline constexpr char16_t kBreakPlace = 0x200B;

/// The longest run without a blank that is laid out as one piece, in characters.
inline constexpr int kLongestRun = 2000;

/// Makes what hides visible and what would stall the layout harmless: bidirectional controls, separators and
/// whatever shows nothing where it stands (reading::isInvisible()) become marks like ⟦RLO⟧ or ⟦U+2800⟧,
/// hidden tag characters and variation selectors a mark with their count, control characters their pictures
/// (U+2400), more than eight combining marks on one character a count, and a run of more than `longestRun`
/// characters without a blank gets places to break. Line feeds and tabs stay.
[[nodiscard]] QString visibleText(const QString &text, int longestRun = kLongestRun);

/// The same, and where it put what: `places` gets one entry a UTF-16 unit of the text, the place in the
/// result where that unit is shown, and one more for the end.
[[nodiscard]] QString visibleText(const QString &text, int longestRun, std::vector<qsizetype> &places);

} // namespace jeoul::reader
