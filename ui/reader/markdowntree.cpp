// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/markdowntree.h"

#include "ui/reader/cjkemphasis.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <cstring>
#include <mutex>

namespace jeoul::reader {

namespace {

constexpr char16_t kFirstJoint = 0xE100; ///< private use, apart from the marks of formulas
constexpr char16_t kLastJoint = 0xE1FF;

/// A character that the text does not hold; null when it holds all of them, which only malice does.
QChar jointFor(const QString &markdown)
{
    for (char16_t joint = kFirstJoint; joint <= kLastJoint; ++joint) {
        if (!markdown.contains(QChar(joint)))
            return joint;
    }
    return {};
}

void removeFrom(cmark_node *node, const QByteArray &joint, const char *(*get)(cmark_node *),
                int (*set)(cmark_node *, const char *))
{
    const char *value = get(node);
    if (value == nullptr || std::strstr(value, joint.constData()) == nullptr)
        return;
    set(node, QByteArray(value).replace(joint, QByteArray()).constData());
}

/// Nothing of what helped the parser is left: not in words, not in code, not in addresses.
void removeJoints(cmark_node *root, const QByteArray &joint)
{
    cmark_iter *iterator = cmark_iter_new(root);
    for (cmark_event_type event = cmark_iter_next(iterator); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator)) {
        if (event != CMARK_EVENT_ENTER)
            continue;
        cmark_node *node = cmark_iter_get_node(iterator);
        removeFrom(node, joint, cmark_node_get_literal, cmark_node_set_literal);
        const cmark_node_type type = cmark_node_get_type(node);
        if (type == CMARK_NODE_LINK || type == CMARK_NODE_IMAGE) {
            removeFrom(node, joint, cmark_node_get_url, cmark_node_set_url);
            removeFrom(node, joint, cmark_node_get_title, cmark_node_set_title);
        } else if (type == CMARK_NODE_CODE_BLOCK) {
            removeFrom(node, joint, cmark_node_get_fence_info, cmark_node_set_fence_info);
        }
    }
    cmark_iter_free(iterator);
}

} // namespace

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
    const QChar joint = jointFor(markdown);
    const QString joined = joint.isNull() ? markdown : withEmphasisJoints(markdown, joint);
    const QByteArray utf8 = joined.toUtf8();
    cmark_parser_feed(parser, utf8.constData(), static_cast<std::size_t>(utf8.size()));
    {
        const std::lock_guard lock(mutex);
        m_root.reset(cmark_parser_finish(parser));
    }
    cmark_parser_free(parser);
    if (joined.size() != markdown.size() && m_root != nullptr)
        removeJoints(m_root.get(), QString(joint).toUtf8());
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
