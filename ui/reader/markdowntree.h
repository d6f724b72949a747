// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <limits>
#include <memory>

struct cmark_node;

namespace jeoul::reader {

/// A parsed Markdown text: CommonMark with GitHub's tables, strikethrough, task lists, and footnotes.
class MarkdownTree
{
public:
    explicit MarkdownTree(const QString &markdown);
    ~MarkdownTree();
    MarkdownTree(MarkdownTree &&) noexcept;
    MarkdownTree &operator=(MarkdownTree &&) noexcept;
    MarkdownTree(const MarkdownTree &) = delete;
    MarkdownTree &operator=(const MarkdownTree &) = delete;

    [[nodiscard]] cmark_node *root() const { return m_root.get(); }

private:
    struct Free
    {
        void operator()(cmark_node *node) const;
    };
    std::unique_ptr<cmark_node, Free> m_root;
};

/// The literal of a node; empty when it has none.
[[nodiscard]] QString literal(cmark_node *node);
/// The address of a link or picture.
[[nodiscard]] QString address(cmark_node *node);
/// Whether a node is of a type that an extension gave a name.
[[nodiscard]] bool isType(cmark_node *node, const char *name);
[[nodiscard]] int childrenOf(cmark_node *node);
/// The words below a node, blocks on lines of their own; at least `most` characters of them when there are.
[[nodiscard]] QString wordsOf(cmark_node *node, qsizetype most = std::numeric_limits<qsizetype>::max());

} // namespace jeoul::reader
