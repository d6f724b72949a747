// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/markdowntree.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

namespace jeoul::reader {

void MarkdownTree::Free::operator()(cmark_node *node) const
{
    cmark_node_free(node);
}

MarkdownTree::MarkdownTree(const QString &markdown)
{
    cmark_gfm_core_extensions_ensure_registered();
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE);
    for (const char *name : {"table", "strikethrough", "tasklist"}) {
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser, extension);
    }
    const QByteArray utf8 = markdown.toUtf8();
    cmark_parser_feed(parser, utf8.constData(), static_cast<std::size_t>(utf8.size()));
    m_root.reset(cmark_parser_finish(parser));
    cmark_parser_free(parser);
}

MarkdownTree::~MarkdownTree() = default;
MarkdownTree::MarkdownTree(MarkdownTree &&) noexcept = default;
MarkdownTree &MarkdownTree::operator=(MarkdownTree &&) noexcept = default;

} // namespace jeoul::reader
