// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/codehighlight.h"

#include "ui/reader/codelanguages.h"
#include "ui/reader/codequery.h"

#include <tree_sitter/api.h>

#include <algorithm>
#include <memory>

namespace jeoul::reader {

namespace {

constexpr std::uint64_t kBudgetMicroseconds = 1'000'000;
constexpr qsizetype kLongestSource = 256 * 1024;
constexpr std::size_t kMostCaptures = 100'000;
/// Matching looks at all sisters of each node, and at all its ancestors: 50,000 brackets in a row, or within
/// each other, would take most of a minute. What people and models write stays far below.
constexpr std::uint32_t kMostChildren = 4'000;
constexpr int kDeepest = 400;

struct DeleteParser
{
    void operator()(TSParser *parser) const { ts_parser_delete(parser); }
};
struct DeleteTree
{
    void operator()(TSTree *tree) const { ts_tree_delete(tree); }
};

std::unique_ptr<TSTree, DeleteTree> parsed(const CodeLanguage &language, const QString &source)
{
    const std::unique_ptr<TSParser, DeleteParser> parser(ts_parser_new());
    if (!ts_parser_set_language(parser.get(), language.grammar()))
        return nullptr;
    ts_parser_set_timeout_micros(parser.get(), kBudgetMicroseconds);
    const auto *bytes = reinterpret_cast<const char *>(source.utf16());
    const auto size = static_cast<std::uint32_t>(source.size() * 2);
    return std::unique_ptr<TSTree, DeleteTree>(
        ts_parser_parse_string_encoding(parser.get(), nullptr, bytes, size, TSInputEncodingUTF16));
}

bool isTooCostly(const TSTree &tree)
{
    TSTreeCursor cursor = ts_tree_cursor_new(ts_tree_root_node(&tree));
    int depth = 0;
    bool inside = true;
    while (inside && depth <= kDeepest) {
        if (ts_node_child_count(ts_tree_cursor_current_node(&cursor)) > kMostChildren)
            break;
        if (ts_tree_cursor_goto_first_child(&cursor)) {
            ++depth;
            continue;
        }
        while (inside && !ts_tree_cursor_goto_next_sibling(&cursor)) {
            inside = ts_tree_cursor_goto_parent(&cursor);
            --depth;
        }
    }
    ts_tree_cursor_delete(&cursor);
    return inside;
}

/// Outer captures first, and among equals the earlier pattern: painting in this order leaves the most
/// particular on top.
bool paintsBefore(const CodeCapture &one, const CodeCapture &other)
{
    if (one.start != other.start)
        return one.start < other.start;
    if (one.end != other.end)
        return one.end > other.end;
    return one.pattern < other.pattern;
}

/// Of two captures of the same words the later pattern counts, unless the earlier one only says the same more
/// closely.
bool refines(const CodeCapture &earlier, const CodeCapture &later)
{
    return earlier.start == later.start && earlier.end == later.end &&
           earlier.name.size() > later.name.size() && earlier.name.starts_with(later.name) &&
           earlier.name[later.name.size()] == '.';
}

std::vector<CodeSpan> spansOf(const std::vector<CodePart> &parts)
{
    std::vector<CodeSpan> spans;
    for (std::size_t at = 0; at < parts.size();) {
        std::size_t end = at + 1;
        while (end < parts.size() && parts[end] == parts[at])
            ++end;
        if (parts[at] != CodePart::Plain)
            spans.push_back({static_cast<qsizetype>(at), static_cast<qsizetype>(end - at), parts[at]});
        at = end;
    }
    return spans;
}

} // namespace

std::vector<CodeSpan> highlight(const QString &language, const QString &source)
{
    const CodeLanguage *grammar = codeLanguage(language);
    if (grammar == nullptr || source.isEmpty() || source.size() > kLongestSource)
        return {};
    const CodeQuery *query = CodeQuery::of(*grammar);
    const auto tree = parsed(*grammar, source);
    if (query == nullptr || tree == nullptr || isTooCostly(*tree))
        return {};
    std::vector<CodeCapture> captures = query->captures(*tree, source, kMostCaptures);
    std::stable_sort(captures.begin(), captures.end(), paintsBefore);
    std::vector<CodePart> parts(static_cast<std::size_t>(source.size()), CodePart::Plain);
    const CodeCapture *before = nullptr;
    for (const CodeCapture &capture : captures) {
        if (before != nullptr && refines(*before, capture))
            continue;
        before = &capture;
        const auto end = std::min<std::size_t>(capture.end, parts.size());
        for (std::size_t at = capture.start; at < end; ++at)
            parts[at] = capture.part;
    }
    return spansOf(parts);
}

bool isHighlighted(const QString &language)
{
    return codeLanguage(language) != nullptr;
}

} // namespace jeoul::reader
