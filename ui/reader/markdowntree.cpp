// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/markdowntree.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <cstring>
#include <mutex>

namespace jeoul::reader {

void MarkdownTree::Free::operator()(cmark_node *node) const
{
    cmark_node_free(node);
}

MarkdownTree::MarkdownTree(const QString &markdown)
{
    // Neither the register nor the list of characters that extensions look for, which is in use while inlines
    // are read at the end, is made for several threads.
    static std::mutex mutex;
    {
        const std::lock_guard lock(mutex);
        cmark_gfm_core_extensions_ensure_registered();
    }
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE);
    for (const char *name : {"table", "strikethrough", "tasklist"}) {
        if (cmark_syntax_extension *extension = cmark_find_syntax_extension(name))
            cmark_parser_attach_syntax_extension(parser, extension);
    }
    const QByteArray utf8 = markdown.toUtf8();
    cmark_parser_feed(parser, utf8.constData(), static_cast<std::size_t>(utf8.size()));
    {
        const std::lock_guard lock(mutex);
        m_root.reset(cmark_parser_finish(parser));
    }
    cmark_parser_free(parser);
}

MarkdownTree::~MarkdownTree() = default;
MarkdownTree::MarkdownTree(MarkdownTree &&) noexcept = default;
MarkdownTree &MarkdownTree::operator=(MarkdownTree &&) noexcept = default;

QString literal(cmark_node *node)
{
    const char *value = cmark_node_get_literal(node);
    return value == nullptr ? QString() : QString::fromUtf8(value);
}

QString address(cmark_node *node)
{
    const char *value = cmark_node_get_url(node);
    return value == nullptr ? QString() : QString::fromUtf8(value);
}

bool isType(cmark_node *node, const char *name)
{
    return std::strcmp(cmark_node_get_type_string(node), name) == 0;
}

int childrenOf(cmark_node *node)
{
    int count = 0;
    for (cmark_node *child = cmark_node_first_child(node); child != nullptr; child = cmark_node_next(child))
        ++count;
    return count;
}

QString wordsOf(cmark_node *node, qsizetype most)
{
    QString out;
    cmark_iter *iterator = cmark_iter_new(node);
    for (cmark_event_type event = cmark_iter_next(iterator); event != CMARK_EVENT_DONE && out.size() < most;
         event = cmark_iter_next(iterator)) {
        cmark_node *at = cmark_iter_get_node(iterator);
        const cmark_node_type type = cmark_node_get_type(at);
        if (event == CMARK_EVENT_ENTER && (type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK))
            out += u' ';
        else if (event == CMARK_EVENT_ENTER)
            out += literal(at);
        else if (type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING)
            out += u'\n';
    }
    cmark_iter_free(iterator);
    return out.trimmed();
}

} // namespace jeoul::reader
