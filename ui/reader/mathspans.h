// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace jeoul::reader {

struct MathSpan
{
    QString tex;
    bool display = false;
    QString source;     ///< with its delimiters, shown when it cannot be drawn
    qsizetype at = 0;   ///< where the source begins in the text that was read
    qsizetype mark = 0; ///< where its mark begins in MathText::text
};

inline constexpr char16_t kMathOpen = 0xE000; ///< private use: the index in decimal stands between the two
inline constexpr char16_t kMathClose = 0xE001;

/// Text whose formulas are replaced by marks that Markdown leaves alone.
struct MathText
{
    QString text;
    std::vector<MathSpan> spans;

    /// A piece of the text with the sources back in place of the marks, for code and addresses.
    [[nodiscard]] QString restored(const QString &piece) const;
    /// The index of the formula whose mark begins at `at` (which holds kMathOpen); `end` is set behind the
    /// mark. -1 when there is none.
    [[nodiscard]] int indexAt(const QString &piece, qsizetype at, qsizetype &end) const;
    /// The place in the text that was read that belongs to a place in `text`; inside a mark it is the
    /// beginning of its formula.
    [[nodiscard]] qsizetype original(qsizetype at) const;
};

/// Finds $…$, $$…$$, \(…\) and \[…\] outside code spans and fenced code. A formula ends in its paragraph,
/// holds at most 2 KB, and "$5 and $6" is money: an opening $ has no blank after it, a closing one none
/// before it and no digit after it. Prose between escaped brackets stays prose. Time is linear in the length
/// of the text.
[[nodiscard]] MathText extractMath(const QString &markdown);

} // namespace jeoul::reader
