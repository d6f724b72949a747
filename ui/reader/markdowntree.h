// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

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

} // namespace jeoul::reader
