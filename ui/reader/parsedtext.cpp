// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/parsedtext.h"

#include "ui/reader/shownlines.h"

#include <cmark-gfm.h>

namespace jeoul::reader {

namespace {

constexpr qsizetype kLineSearch = 10'000; ///< a cut between lines is wanted within so many characters

/// Where the formatted part of a text ends: behind a line when one ends near the limit.
qsizetype formattedPart(const QString &markdown)
{
    constexpr qsizetype kMost = ParsedText::kMaxFormatted;
    if (markdown.size() <= kMost)
        return markdown.size();
    const qsizetype line = markdown.lastIndexOf(u'\n', kMost - 1);
    if (line >= kMost - kLineSearch)
        return line + 1;
    return markdown.at(kMost - 1).isHighSurrogate() ? kMost - 1 : kMost;
}

} // namespace

ParsedText::ParsedText(const QString &markdown)
    : m_markdown(markdown)
    , m_formatted(formattedPart(markdown))
    , m_math(extractMath(markdown.left(m_formatted)))
    , m_tree(m_math.text)
{
    colourLongCode();
}

void ParsedText::colourLongCode()
{
    if (m_tree.root() == nullptr)
        return;
    cmark_iter *iterator = cmark_iter_new(m_tree.root());
    for (cmark_event_type event = cmark_iter_next(iterator); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iterator)) {
        cmark_node *node = cmark_iter_get_node(iterator);
        if (event != CMARK_EVENT_ENTER || cmark_node_get_type(node) != CMARK_NODE_CODE_BLOCK)
            continue;
        const QString source = m_math.restored(literal(node));
        if (source.size() > kLongCode)
            m_colours.emplace(node, highlight(languageOf(node), ShownLines(source).text()));
    }
    cmark_iter_free(iterator);
}

const std::vector<CodeSpan> *ParsedText::coloursOf(cmark_node *code) const
{
    const auto found = m_colours.find(code);
    return found == m_colours.end() ? nullptr : &found->second;
}

QString languageOf(cmark_node *code)
{
    const char *info =
        cmark_node_get_type(code) == CMARK_NODE_CODE_BLOCK ? cmark_node_get_fence_info(code) : nullptr;
    return info == nullptr ? QString() : QString::fromUtf8(info).section(u' ', 0, 0);
}

} // namespace jeoul::reader
