// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

/// Telling CP949 from UTF-8 and from accidents, by the bytes alone.
namespace jeoul::intake::koreanbytes {

/// For bytes that decode as CP949: whether they read like Korean. At least half of the two-byte characters
/// must be Hangul, and most of the Hangul among the 2,350 syllables of KS X 1001, which everyday text
/// consists of.
[[nodiscard]] bool readsAsKorean(const QByteArray &bytes);

/// For bytes that are valid UTF-8: whether they are as likely CP949. True only when every non-ASCII character
/// is a two-byte sequence that is also a common Hangul syllable, and one of them is a letter that hardly any
/// language uses in UTF-8.
[[nodiscard]] bool readsAsBoth(const QByteArray &bytes);

struct Mixture
{
    qint64 utf8Line = 0;
    qint64 otherLine = 0;
};

/// For bytes that are not valid UTF-8: the first line that is certainly UTF-8 Korean and the first that is
/// not UTF-8 at all, when the file has both.
[[nodiscard]] std::optional<Mixture> mixedLines(const QByteArray &bytes);

} // namespace jeoul::intake::koreanbytes
