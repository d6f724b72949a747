// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/codequery.h"

#include "ui/reader/codelanguages.h"

#include <algorithm>
#include <array>
#include <map>
#include <mutex>
#include <optional>
#include <string_view>

namespace jeoul::reader {

namespace {

struct Meaning
{
    std::string_view prefix;
    CodePart part;
};

/// The longest prefix that fits counts, so the particular ones need no order.
constexpr std::array<Meaning, 25> kMeanings = {{
    {"keyword", CodePart::Keyword},
    {"conditional", CodePart::Keyword},
    {"storageclass", CodePart::Keyword},
    {"type.qualifier", CodePart::Keyword},
    {"import", CodePart::Keyword},
    {"media", CodePart::Keyword},
    {"supports", CodePart::Keyword},
    {"charset", CodePart::Keyword},
    {"keyframes", CodePart::Keyword},
    {"string", CodePart::String},
    {"escape", CodePart::String},
    {"string.special.key", CodePart::Type},
    {"number", CodePart::Number},
    {"float", CodePart::Number},
    {"boolean", CodePart::Number},
    {"constant.builtin", CodePart::Number},
    {"comment", CodePart::Comment},
    {"type", CodePart::Type},
    {"constructor", CodePart::Type},
    {"tag", CodePart::Type},
    {"attribute", CodePart::Type},
    {"namespace", CodePart::Type},
    {"function", CodePart::Function},
    {"method", CodePart::Function},
    {"keyword.operator", CodePart::Keyword},
}};

CodePart partOf(std::string_view capture)
{
    std::size_t longest = 0;
    CodePart part = CodePart::Plain;
    for (const Meaning &meaning : kMeanings) {
        const bool fits = capture == meaning.prefix ||
                          (capture.starts_with(meaning.prefix) && capture[meaning.prefix.size()] == '.');
        if (fits && meaning.prefix.size() > longest) {
            longest = meaning.prefix.size();
            part = meaning.part;
        }
    }
    return part;
}

QString textOf(const TSNode &node, const QString &source)
{
    const auto start = static_cast<qsizetype>(ts_node_start_byte(node) / 2);
    return source.mid(start, static_cast<qsizetype>(ts_node_end_byte(node) / 2) - start);
}

struct DeleteCursor
{
    void operator()(TSQueryCursor *cursor) const { ts_query_cursor_delete(cursor); }
};

} // namespace

CodeQuery::CodeQuery(TSQuery *query, bool properties)
    : m_query(query)
{
    readNames(properties);
    m_conditions.resize(ts_query_pattern_count(query));
    for (std::uint32_t pattern = 0; pattern < ts_query_pattern_count(query); ++pattern)
        readConditions(pattern);
}

CodeQuery::~CodeQuery()
{
    ts_query_delete(m_query);
}

void CodeQuery::readNames(bool properties)
{
    for (std::uint32_t capture = 0; capture < ts_query_capture_count(m_query); ++capture) {
        std::uint32_t length = 0;
        const char *name = ts_query_capture_name_for_id(m_query, capture, &length);
        m_names.emplace_back(name, length);
        const bool property = properties && m_names.back() == "property";
        m_parts.push_back(property ? CodePart::Type : partOf(m_names.back()));
    }
}

void CodeQuery::readConditions(std::uint32_t pattern)
{
    std::uint32_t count = 0;
    const TSQueryPredicateStep *steps = ts_query_predicates_for_pattern(m_query, pattern, &count);
    const auto words = [this](const TSQueryPredicateStep &step) {
        std::uint32_t length = 0;
        const char *value = ts_query_string_value_for_id(m_query, step.value_id, &length);
        return QString::fromUtf8(value, static_cast<qsizetype>(length));
    };
    for (std::uint32_t at = 0; at < count; ++at) {
        const std::uint32_t begin = at;
        while (at < count && steps[at].type != TSQueryPredicateStepTypeDone)
            ++at;
        if (at - begin < 3 || steps[begin + 1].type != TSQueryPredicateStepTypeCapture)
            continue;
        QString name = words(steps[begin]);
        Condition condition;
        condition.wanted = !name.startsWith(QStringLiteral("not-"));
        name.remove(QStringLiteral("not-"));
        condition.capture = steps[begin + 1].value_id;
        for (std::uint32_t i = begin + 2; i < at; ++i) {
            if (steps[i].type == TSQueryPredicateStepTypeCapture)
                condition.otherCapture = static_cast<int>(steps[i].value_id);
            else
                condition.values.append(words(steps[i]));
        }
        if (name == QStringLiteral("match?")) {
            condition.kind = Condition::Kind::Match;
            // The SQL grammar writes Lua's %d.
            condition.expression.setPattern(
                condition.values.value(0).replace(QStringLiteral("%d"), QStringLiteral("\\d")));
        } else if (name == QStringLiteral("any-of?")) {
            condition.kind = Condition::Kind::AnyOf;
        } else if (name != QStringLiteral("eq?")) {
            continue; // #is-not? local and #set! say nothing about the text
        }
        m_conditions[pattern].push_back(std::move(condition));
    }
}

bool CodeQuery::holds(const Condition &condition, const TSQueryMatch &match, const QString &source) const
{
    const auto captured = [&](std::uint32_t id) -> std::optional<QString> {
        for (std::uint16_t i = 0; i < match.capture_count; ++i) {
            if (match.captures[i].index == id)
                return textOf(match.captures[i].node, source);
        }
        return std::nullopt;
    };
    const std::optional<QString> text = captured(condition.capture);
    if (!text)
        return true;
    if (condition.kind == Condition::Kind::Match)
        return condition.expression.match(*text).hasMatch() == condition.wanted;
    if (condition.otherCapture >= 0)
        return (captured(static_cast<std::uint32_t>(condition.otherCapture)) == text) == condition.wanted;
    return condition.values.contains(*text) == condition.wanted;
}

std::vector<CodeCapture> CodeQuery::captures(const TSTree &tree, const QString &source,
                                             std::size_t most) const
{
    std::vector<CodeCapture> out;
    const std::unique_ptr<TSQueryCursor, DeleteCursor> cursor(ts_query_cursor_new());
    ts_query_cursor_exec(cursor.get(), m_query, ts_tree_root_node(&tree));
    TSQueryMatch match;
    while (out.size() < most && ts_query_cursor_next_match(cursor.get(), &match)) {
        const std::vector<Condition> &conditions = m_conditions[match.pattern_index];
        if (!std::all_of(conditions.begin(), conditions.end(),
                         [&](const Condition &condition) { return holds(condition, match, source); }))
            continue;
        for (std::uint16_t i = 0; i < match.capture_count; ++i) {
            const TSQueryCapture &capture = match.captures[i];
            out.push_back({ts_node_start_byte(capture.node) / 2, ts_node_end_byte(capture.node) / 2,
                           match.pattern_index, m_parts[capture.index], m_names[capture.index]});
        }
    }
    return out;
}

std::unique_ptr<const CodeQuery> CodeQuery::compiled(const CodeLanguage &language)
{
    const QByteArray text = highlightQuery(language);
    std::uint32_t where = 0;
    TSQueryError error = TSQueryErrorNone;
    TSQuery *query = ts_query_new(language.grammar(), text.constData(),
                                  static_cast<std::uint32_t>(text.size()), &where, &error);
    if (query == nullptr)
        return nullptr;
    return std::unique_ptr<const CodeQuery>(new CodeQuery(query, std::string_view(language.name) == "css"));
}

const CodeQuery *CodeQuery::of(const CodeLanguage &language)
{
    // Compiling takes up to 45 ms, and the result depends on nothing but the language: kept for the life of
    // the program.
    static std::mutex mutex;
    static std::map<std::string_view, std::unique_ptr<const CodeQuery>> kept;
    const std::lock_guard lock(mutex);
    const auto found = kept.find(language.name);
    if (found != kept.end())
        return found->second.get();
    return kept.emplace(language.name, compiled(language)).first->second.get();
}

} // namespace jeoul::reader
