// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace jeoul::reader {

struct MathSpan
{
    QString tex;
    bool display = false;
    QString source; ///< with its delimiters, shown when it cannot be drawn
};

/// Text whose formulas are replaced by marks that Markdown leaves alone.
struct MathText
{
    QString text;
    std::vector<MathSpan> spans;
};

/// Finds $…$, $$…$$, \(…\) and \[…\] outside code spans and fenced code. A formula ends in its paragraph,
/// holds at most 2 KB, and "$5 and $6" is money: an opening $ has no blank after it, a closing one none
/// before it and no digit after it.
[[nodiscard]] MathText extractMath(const QString &markdown);

constexpr char16_t kMathOpen = 0xE000; ///< private use: index in decimal stands between the two
constexpr char16_t kMathClose = 0xE001;

} // namespace jeoul::reader
