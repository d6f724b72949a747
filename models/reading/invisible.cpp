// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reading/invisible.h"

#include <unicode/uchar.h>

namespace jeoul::reading {

namespace {

constexpr char32_t kNonJoiner = 0x200C;
constexpr char32_t kJoiner = 0x200D;

bool within(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

bool has(char32_t c, UProperty property)
{
    return u_hasBinaryProperty(static_cast<UChar32>(c), property) != 0;
}

bool isEmoji(char32_t c)
{
    return c >= 0x80 && (has(c, UCHAR_EMOJI) || has(c, UCHAR_EXTENDED_PICTOGRAPHIC));
}

/// A letter whose form a joiner changes: cursive (Arabic, Syriac, Mongolian) or of an Indic syllable. Unicode
/// gives digits and dashes a place in such a syllable too, which are no letters of it.
bool joins(char32_t c)
{
    if (c < 0x0600 || within(c, 0x2000, 0x2BFF))
        return false;
    const int joining = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_JOINING_TYPE);
    const int syllabic = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_INDIC_SYLLABIC_CATEGORY);
    return (joining != U_JT_NON_JOINING && joining != U_JT_TRANSPARENT) || syllabic != U_INSC_OTHER;
}

bool isMongolian(char32_t c)
{
    return within(c, 0x1820, 0x18AA) || within(c, 0x1807, 0x180A);
}

/// Whether a selector says something of the character right before it. Digits and # are emoji in a keycap.
bool selects(char32_t c, char32_t before)
{
    if (c == 0xFE0E || c == 0xFE0F)
        return has(before, UCHAR_EMOJI) || isEmoji(before) || has(before, UCHAR_IDEOGRAPHIC);
    if (isVariationSelector(c))
        return has(before, UCHAR_IDEOGRAPHIC);
    return isMongolian(before);
}

bool isMongolianSelector(char32_t c)
{
    return within(c, 0x180B, 0x180D) || c == 0x180F;
}

/// Code points that show nothing although Unicode does not call them ignorable.
bool isBlankOtherwise(char32_t c)
{
    return c == 0x2800 || c == 0x1D159 || within(c, 0xFFF9, 0xFFFB) || within(c, 0xFDD0, 0xFDEF) ||
           (c & 0xFFFE) == 0xFFFE;
}

} // namespace

bool isVariationSelector(char32_t c)
{
    return within(c, 0xFE00, 0xFE0F) || within(c, 0xE0100, 0xE01EF);
}

bool isInvisible(char32_t c, char32_t before, char32_t after)
{
    if (c < 0xAD)
        return false;
    if (c == kJoiner)
        return !isEmoji(before) && !isEmoji(after) && !joins(before) && !joins(after);
    if (c == kNonJoiner)
        return !joins(before) && !joins(after);
    if (isVariationSelector(c) || isMongolianSelector(c))
        return !selects(c, before);
    return has(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) || isBlankOtherwise(c);
}

} // namespace jeoul::reading
