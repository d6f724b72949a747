// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace jeoul::reader {

enum class CodePart { Plain, Keyword, String, Number, Comment, Type, Function };

struct CodeSpan
{
    qsizetype start = 0; ///< in UTF-16 units of the source
    qsizetype length = 0;
    CodePart part = CodePart::Plain;

    friend bool operator==(const CodeSpan &, const CodeSpan &) = default;
};

/// The parts of a source text that are set apart, in order and without overlap. `language` is the word after
/// the fence ("py", "C++"); an unknown one, and a text that takes more than a second to parse, has none. Safe
/// to call from any thread; 4 KB take up to 7 ms, so more of it belongs away from the window.
[[nodiscard]] std::vector<CodeSpan> highlight(const QString &language, const QString &source);

/// Whether a fence with this word is highlighted.
[[nodiscard]] bool isHighlighted(const QString &language);

} // namespace jeoul::reader
