// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/codehighlight.h"
#include "ui/reader/markdowntree.h"
#include "ui/reader/mathspans.h"

#include <QString>

#include <unordered_map>
#include <vector>

namespace jeoul::reader {

/// A text that was read: its formulas set aside, its mark-up as a tree, its long code coloured. Reading a
/// long text takes from 30 ms (an honest one) to a second (a hostile one), so that is done away from the
/// window; a value may be made in any thread and used in another.
class ParsedText
{
public:
    explicit ParsedText(const QString &markdown);

    [[nodiscard]] const QString &markdown() const { return m_markdown; }
    /// How many characters of it are read as Markdown; the rest is plain.
    [[nodiscard]] qsizetype formatted() const { return m_formatted; }
    [[nodiscard]] const MathText &math() const { return m_math; }
    [[nodiscard]] cmark_node *root() const { return m_tree.root(); }
    /// The colours of a long code block; nullptr for a short one, which is coloured as it is written.
    [[nodiscard]] const std::vector<CodeSpan> *coloursOf(cmark_node *code) const;

    static constexpr qsizetype kMaxFormatted = 200'000; ///< characters
    static constexpr qsizetype kLongCode = 4 * 1024;    ///< characters; shorter code is coloured in 7 ms

private:
    void colourLongCode();

    QString m_markdown;
    qsizetype m_formatted;
    MathText m_math;
    MarkdownTree m_tree;
    std::unordered_map<cmark_node *, std::vector<CodeSpan>> m_colours;
};

/// The word behind the fence of a code block; empty when there is none.
[[nodiscard]] QString languageOf(cmark_node *code);

} // namespace jeoul::reader
