// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/jsonlines.h"

#include "models/intake/words.h"

#include <simdjson.h>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <string_view>
#include <utility>

namespace jeoul::intake {

namespace {

constexpr std::size_t kDepth = 64;

QString toText(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QString reasonOf(simdjson::error_code code)
{
    switch (code) {
    case simdjson::DEPTH_ERROR:
        return Words::tr("The line is nested too deeply.");
    case simdjson::NUMBER_ERROR:
        return Words::tr("The line holds a number that is not valid JSON.");
    case simdjson::STRING_ERROR:
    case simdjson::UNCLOSED_STRING:
    case simdjson::UNESCAPED_CHARS:
        return Words::tr(
            "The line holds a text that is not valid JSON: a quotation mark is missing or a character "
            "is not escaped.");
    case simdjson::MEMALLOC:
        return Words::tr("There is not enough memory to read the line.");
    default:
        return Words::tr("The line is not one complete JSON object.");
    }
}

QString remedyFor(std::string_view line)
{
    if (!line.empty() && line.front() == '[')
        return Words::tr("Write one object a line, without a list around them.");
    return Words::tr("Write one object a line, such as {\"item_id\": \"Q1\"}.");
}

std::string_view trimmed(std::string_view line)
{
    constexpr std::string_view kBlanks = " \t";
    const std::size_t first = line.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return line.substr(first, line.find_last_not_of(kBlanks) - first + 1);
}

/// Cuts the next line off `rest`, ended by LF, CR or CRLF. JSON texts never hold raw line ends.
std::string_view nextLine(std::string_view &rest)
{
    const std::size_t end = rest.find_first_of("\r\n");
    const std::string_view line = rest.substr(0, end);
    if (end == std::string_view::npos) {
        rest = {};
        return line;
    }
    const bool pair = rest[end] == '\r' && end + 1 < rest.size() && rest[end + 1] == '\n';
    rest.remove_prefix(end + (pair ? 2 : 1));
    return line;
}

} // namespace

/// Holds the parser's buffers and the words already said, over the lines of one file.
class JsonLines::Parser
{
public:
    Parser(const std::vector<JsonRule> &rules, const JsonLimits &limits, ProblemList &problems)
        : m_limits(limits)
        , m_problems(problems)
        , m_rules(rules)
    {
        for (const JsonRule &rule : rules)
            m_columns.push_back(rule.column);
    }

    /// Nothing when the line cannot be used.
    std::optional<JsonRow> parse(std::string_view line, qint64 number)
    {
        if (static_cast<qint64>(line.size()) > m_limits.lineBytes) {
            m_problems.error(number, {}, {}, Words::tr("The line is longer than 16 MiB."),
                             Words::tr("Shorten the texts."));
            return std::nullopt;
        }
        if (m_parser.allocate(std::max(line.size(), m_parser.capacity()), kDepth) != simdjson::SUCCESS)
            return refuse(simdjson::MEMALLOC, line, number);
        simdjson::dom::object object;
        if (const auto code = m_parser.parse(line.data(), line.size()).get(object); code)
            return refuse(code, line, number);
        return read(object, number);
    }

private:
    std::optional<JsonRow> refuse(simdjson::error_code code, std::string_view line, qint64 number)
    {
        m_problems.error(number, {}, {}, reasonOf(code), remedyFor(line));
        return std::nullopt;
    }

    std::optional<JsonRow> read(simdjson::dom::object object, qint64 number)
    {
        JsonRow row{number, std::vector<std::optional<QString>>(m_rules.size()),
                    std::vector<QStringList>(m_rules.size())};
        std::vector<bool> seen(m_rules.size());
        bool usable = true;
        for (const auto field : object) {
            const QString key = toText(field.key);
            const int rule = ruleOf(key);
            if (rule < 0) {
                noteUnknown(key, number);
                continue;
            }
            const auto index = static_cast<std::size_t>(rule);
            if (seen[index]) {
                m_problems.error(number, key, {}, Words::tr("The key is given twice in one line."),
                                 Words::tr("Keep one of them."));
                usable = false;
            }
            seen[index] = true;
            usable = take(field.value, index, key, row) && usable;
        }
        return requireAll(row) && usable ? std::optional(std::move(row)) : std::nullopt;
    }

    int ruleOf(const QString &key)
    {
        const auto known = m_known.constFind(key);
        if (known != m_known.constEnd())
            return *known;
        return *m_known.insert(key, matchColumn(m_columns, key));
    }

    void noteUnknown(const QString &key, qint64 number)
    {
        if (m_noted.contains(key) || m_noted.size() >= ProblemList::kListed)
            return;
        m_noted.insert(key);
        m_problems.note(number, key, {}, Words::tr("This key is not used."));
    }

    bool take(simdjson::dom::element value, std::size_t rule, const QString &key, JsonRow &row)
    {
        if (value.is_null())
            return true;
        if (m_rules[rule].type == JsonType::TextList)
            return takeList(value, rule, key, row);
        std::string_view text;
        if (value.get(text) != simdjson::SUCCESS) {
            m_problems.error(row.line, key, {}, Words::tr("The value must be a text in quotation marks."),
                             Words::tr("Put it in quotation marks, or write null when there is none."));
            return false;
        }
        if (static_cast<qint64>(text.size()) > m_limits.textBytes) {
            m_problems.error(row.line, key, {}, Words::tr("The text is longer than 4 MiB."),
                             Words::tr("Shorten it."));
            return false;
        }
        row.texts[rule] = toText(text);
        return true;
    }

    bool takeList(simdjson::dom::element value, std::size_t rule, const QString &key, JsonRow &row)
    {
        simdjson::dom::array list;
        bool good = value.get(list) == simdjson::SUCCESS;
        if (good) {
            for (const simdjson::dom::element entry : list) {
                std::string_view text;
                good = good && entry.get(text) == simdjson::SUCCESS;
                row.lists[rule] << toText(text);
            }
        }
        if (!good) {
            m_problems.error(row.line, key, {}, Words::tr("The value must be a list of texts."),
                             Words::tr("Write it as [\"a.png\", \"b.png\"]."));
        }
        return good;
    }

    bool requireAll(const JsonRow &row)
    {
        bool all = true;
        for (std::size_t i = 0; i < m_rules.size(); ++i) {
            if (m_rules[i].column.need != Need::Required || row.has(i))
                continue;
            m_problems.error(row.line, QString::fromLatin1(m_rules[i].column.id), {},
                             Words::tr("The key is missing or null."), Words::tr("Fill it in."));
            all = false;
        }
        return all;
    }

    const JsonLimits &m_limits;
    ProblemList &m_problems;
    const std::vector<JsonRule> &m_rules;
    std::vector<ColumnRule> m_columns;
    simdjson::dom::parser m_parser;
    QHash<QString, int> m_known;
    QSet<QString> m_noted;
};

JsonLines::JsonLines(std::vector<JsonRule> rules, JsonLimits limits)
    : m_rules(std::move(rules))
    , m_limits(limits)
{
}

CsvEnd JsonLines::read(const SourceFile &file, ProblemList &problems, ProgressSink &progress,
                       const Handler &handler)
{
    constexpr qint64 kLinesBetweenReports = 256;
    const Result<DecodedText> text = decode(file.bytes, file.encoding);
    if (!text.ok()) {
        problems.add(problemOf(text.error()));
        return CsvEnd::Failed;
    }
    m_encoding = text->encoding;
    Parser parser(m_rules, m_limits, problems);
    std::string_view rest(text->utf8.constData(), static_cast<std::size_t>(text->utf8.size()));
    qint64 rows = 0;
    for (qint64 number = 1; !rest.empty(); ++number) {
        if (number % kLinesBetweenReports == 1) {
            if (progress.cancelled())
                return CsvEnd::Cancelled;
            progress.report(text->utf8.size() - static_cast<qint64>(rest.size()), text->utf8.size(),
                            Words::tr("Reading %1").arg(file.name));
        }
        const std::string_view line = trimmed(nextLine(rest));
        if (line.empty())
            continue;
        if (++rows > m_limits.rows) {
            problems.error(number, {}, {}, Words::tr("The file has more than %L1 rows.").arg(m_limits.rows),
                           Words::tr("Divide it into smaller files."));
            return CsvEnd::Failed;
        }
        if (const std::optional<JsonRow> row = parser.parse(line, number))
            handler(*row);
    }
    if (rows == 0)
        problems.error(0, {}, {}, Words::tr("The file is empty."), Words::tr("Write one object a line."));
    return CsvEnd::Complete;
}

} // namespace jeoul::intake
