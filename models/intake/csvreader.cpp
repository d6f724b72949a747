// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/csvreader.h"

#include "models/intake/decode.h"
#include "models/intake/words.h"

#include <csv.h>

#include <algorithm>
#include <array>
#include <memory>

namespace jeoul::intake {

namespace {

constexpr qsizetype kChunk = qsizetype{64} * 1024;

struct ParserCloser
{
    void operator()(csv_parser *parser) const
    {
        csv_free(parser);
        delete parser;
    }
};
using Parser = std::unique_ptr<csv_parser, ParserCloser>;

int onlySpace(unsigned char c)
{
    return c == CSV_SPACE ? 1 : 0;
}

Parser makeParser(char delimiter)
{
    Parser parser(new csv_parser());
    if (csv_init(parser.get(), CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL) != 0)
        return nullptr;
    csv_set_delim(parser.get(), static_cast<unsigned char>(delimiter));
    csv_set_space_func(parser.get(), onlySpace);
    return parser;
}

qint64 lineEndsIn(const char *data, std::size_t size)
{
    qint64 count = 0;
    for (std::size_t i = 0; i < size; ++i) {
        if (data[i] == '\n' || (data[i] == '\r' && (i + 1 >= size || data[i + 1] != '\n')))
            ++count;
    }
    return count;
}

} // namespace

struct CsvReader::Callbacks
{
    static void cell(void *data, std::size_t size, void *reader)
    {
        static_cast<CsvReader *>(reader)->takeCell(static_cast<const char *>(data), size);
    }
    static void lineEnd(int terminator, void *reader)
    {
        static_cast<CsvReader *>(reader)->takeLineEnd(terminator);
    }
};

CsvReader::CsvReader(char delimiter, CsvLimits limits, ProblemList &problems, ProgressSink &progress)
    : m_delimiter(delimiter)
    , m_limits(limits)
    , m_problems(problems)
    , m_progress(progress)
{
}

void CsvReader::fail(qint64 line, const QString &sentence, const QString &remedy)
{
    if (!m_failed)
        m_problems.error(line, {}, {}, sentence, remedy);
    m_failed = true;
    m_stopped = true;
}

void CsvReader::takeCell(const char *data, std::size_t size)
{
    if (m_stopped)
        return;
    m_lastTerminator = 0;
    if (static_cast<qint64>(size) > m_limits.cellBytes) {
        fail(m_recordLine, Words::tr("A cell is longer than 4 MiB."), Words::tr("Shorten the text."));
        return;
    }
    if (static_cast<qint64>(m_ends.size()) >= m_limits.columns) {
        fail(m_recordLine, Words::tr("The line has more than %1 cells.").arg(m_limits.columns),
             Words::tr("Remove the columns that are not needed."));
        return;
    }
    m_line += lineEndsIn(data, size);
    m_text.append(data, size);
    m_ends.push_back(m_text.size());
}

void CsvReader::takeLineEnd(int terminator)
{
    const bool secondOfPair = terminator == '\n' && m_lastTerminator == '\r' && m_ends.empty();
    if (!secondOfPair && terminator > 0)
        ++m_line;
    m_lastTerminator = secondOfPair ? 0 : terminator;
    if (!m_stopped && !m_ends.empty())
        finishRecord();
    m_recordLine = m_line;
}

void CsvReader::finishRecord()
{
    m_record.line = m_recordLine;
    m_record.cells.clear();
    std::size_t begin = 0;
    for (const std::size_t end : m_ends) {
        m_record.cells.emplace_back(m_text.data() + begin, end - begin);
        begin = end;
    }
    const bool blank = m_text.empty();
    // The header comes through here too, so one more record than rows.
    if (!blank && ++m_records > m_limits.rows + 1) {
        fail(m_recordLine, Words::tr("The file has more than %L1 rows.").arg(m_limits.rows),
             Words::tr("Divide it into smaller files."));
    } else if (!blank && !(*m_handler)(m_record)) {
        m_stopped = true;
    }
    m_text.clear();
    m_ends.clear();
}

CsvEnd CsvReader::endState() const
{
    return m_failed ? CsvEnd::Failed : m_stopped ? CsvEnd::Stopped : CsvEnd::Complete;
}

CsvEnd CsvReader::read(const QByteArray &utf8, const Handler &handler)
{
    m_handler = &handler;
    const Parser parser = makeParser(m_delimiter);
    if (!parser) {
        fail(0, Words::tr("There is not enough memory to read the file."), {});
        return CsvEnd::Failed;
    }
    for (qsizetype at = 0; at < utf8.size() && !m_stopped; at += kChunk) {
        if (m_progress.cancelled())
            return CsvEnd::Cancelled;
        const qsizetype size = std::min(kChunk, utf8.size() - at);
        const std::size_t used = csv_parse(parser.get(), utf8.constData() + at, static_cast<size_t>(size),
                                           &Callbacks::cell, &Callbacks::lineEnd, this);
        if (m_stopped)
            break;
        if (used != static_cast<std::size_t>(size)) {
            fail(lineOfOffset(utf8, at + static_cast<qsizetype>(used)),
                 Words::tr("A quotation mark stands where none may stand."),
                 Words::tr("Put the whole cell in quotation marks and double those inside it."));
        } else if (static_cast<qint64>(parser->entry_pos) > m_limits.cellBytes) {
            fail(m_recordLine, Words::tr("A cell is longer than 4 MiB."),
                 Words::tr("Shorten the text, or look for a quotation mark that is not closed."));
        }
        m_progress.report(at + size, utf8.size(), Words::tr("Reading %1").arg(m_problems.file()));
    }
    if (m_stopped)
        return endState();
    if (csv_fini(parser.get(), &Callbacks::cell, &Callbacks::lineEnd, this) != 0) {
        fail(m_recordLine, Words::tr("A quotation mark in the row that begins here is never closed."),
             Words::tr("Close the quotation mark, or remove it."));
    }
    return endState();
}

namespace {

/// The cells of the first record; enough of a reader to tell delimiters apart.
std::vector<std::string> firstRecord(std::string_view text, char delimiter)
{
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == '\n' || c == '\r'))
            break;
        else if (!quoted && c == delimiter)
            cells.emplace_back();
        else
            cells.back() += c;
    }
    return cells;
}

} // namespace

CsvDialect detectDialect(const QByteArray &utf8, const std::function<bool(std::string_view)> &isKnown)
{
    constexpr std::array<char, 4> kDelimiters = {',', ';', '\t', '|'};
    constexpr qsizetype kHeaderBytes = qsizetype{64} * 1024;
    const QByteArray mark = utf8.left(5).toLower();
    if (mark.size() == 5 && mark.startsWith("sep=") &&
        std::find(kDelimiters.begin(), kDelimiters.end(), mark.at(4)) != kDelimiters.end() &&
        (utf8.size() == 5 || utf8.at(5) == '\r' || utf8.at(5) == '\n')) {
        return {utf8.at(4), 5};
    }
    qsizetype start = 0;
    while (start < utf8.size() && (utf8.at(start) == '\n' || utf8.at(start) == '\r'))
        ++start;
    const std::string_view head(utf8.constData() + start,
                                static_cast<size_t>(std::min(kHeaderBytes, utf8.size() - start)));
    CsvDialect best;
    std::pair<qint64, std::size_t> bestScore = {0, 1};
    for (const char delimiter : kDelimiters) {
        const std::vector<std::string> cells = firstRecord(head, delimiter);
        const std::pair<qint64, std::size_t> score = {std::count_if(cells.begin(), cells.end(), isKnown),
                                                      cells.size()};
        if (score > bestScore) {
            bestScore = score;
            best.delimiter = delimiter;
        }
    }
    return best;
}

} // namespace jeoul::intake
