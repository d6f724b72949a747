// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jeoul::reading {

/// Whether a character shows nothing where it stands, so that a text can hold it without anybody seeing it.
/// These are the characters that Unicode calls default ignorable, which the screening for names drops
/// (NFKC_Casefold), and those without ink that it does not call so: the Braille blank, the null notehead, the
/// marks of interlinear notes, and code points that are no characters. `before` and `after` are its
/// neighbours, 0 for none: a joiner belongs to an emoji or to a script whose letters join, a variation
/// selector to the first place behind an emoji, an ideograph or a Mongolian letter. Control characters,
/// blanks and line ends are not meant.
[[nodiscard]] bool isInvisible(char32_t c, char32_t before, char32_t after);

/// U+FE00 to U+FE0F and U+E0100 to U+E01EF.
[[nodiscard]] bool isVariationSelector(char32_t c);

} // namespace jeoul::reading
