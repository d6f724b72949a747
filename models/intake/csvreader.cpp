// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/csvreader.h"

#include "models/intake/bytescan.h"
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

bool CsvReader::fits(std::size_t bytes, std::size_t cellsBefore)
{
    if (static_cast<qint64>(bytes) > m_limits.cellBytes) {
        fail(m_recordLine, Words::tr("A cell is longer than 4 MiB."), Words::tr("Shorten the text."));
        return false;
    }
    if (static_cast<qint64>(cellsBefore) >= m_limits.columns) {
        fail(m_recordLine, Words::tr("The line has more than %1 cells.").arg(m_limits.columns),
             Words::tr("Remove the columns that are not needed."));
        return false;
    }
    return true;
}

void CsvReader::takeCell(const char *data, std::size_t size)
{
    if (m_stopped)
        return;
    m_lastTerminator = 0;
    if (!fits(size, m_ends.size()))
        return;
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
    m_record.cells.clear();
    std::size_t begin = 0;
    for (const std::size_t end : m_ends) {
        m_record.cells.emplace_back(m_text.data() + begin, end - begin);
        begin = end;
    }
    handOver();
    m_text.clear();
    m_ends.clear();
}

/// Gives the record to the handler, unless all its cells are empty.
void CsvReader::handOver()
{
    if (m_stopped)
        return;
    m_record.line = m_recordLine;
    const bool blank = std::all_of(m_record.cells.begin(), m_record.cells.end(),
                                   [](std::string_view cell) { return cell.empty(); });
    // The header comes through here too, so one more record than rows.
    if (!blank && ++m_records > m_limits.rows + 1) {
        fail(m_recordLine, Words::tr("The file has more than %L1 rows.").arg(m_limits.rows),
             Words::tr("Divide it into smaller files."));
    } else if (!blank && !(*m_handler)(m_record)) {
        m_stopped = true;
    }
}

void CsvReader::takePlainCell(const char *begin, const char *end)
{
    while (begin != end && *begin == ' ')
        ++begin;
    while (begin != end && end[-1] == ' ')
        --end;
    const auto size = static_cast<std::size_t>(end - begin);
    if (fits(size, m_record.cells.size()))
        m_record.cells.emplace_back(begin, size);
}

CsvEnd CsvReader::endState() const
{
    return m_failed ? CsvEnd::Failed : m_stopped ? CsvEnd::Stopped : CsvEnd::Complete;
}

CsvEnd CsvReader::read(const QByteArray &utf8, const Handler &handler)
{
    m_handler = &handler;
    return utf8.contains('"') ? readQuoted(utf8) : readPlain(utf8);
}

CsvEnd CsvReader::readPlain(const QByteArray &utf8)
{
    const char *const begin = utf8.constData();
    const char *const end = begin + utf8.size();
    bytescan::Separators separators(begin, end, m_delimiter);
    const char *cell = begin;
    const char *report = begin;
    while (cell != end && !m_stopped) {
        if (cell >= report) {
            if (m_progress.cancelled())
                return CsvEnd::Cancelled;
            m_progress.report(cell - begin, utf8.size(), Words::tr("Reading %1").arg(m_problems.file()));
            report = cell + std::min<std::ptrdiff_t>(kChunk, end - cell);
        }
        cell = takePlainRecord(separators, cell, end);
        handOver();
        m_record.cells.clear();
        m_recordLine = m_line;
    }
    return endState();
}

/// Reads the cells up to the end of the line; returns where the next line begins.
const char *CsvReader::takePlainRecord(bytescan::Separators &separators, const char *cell, const char *end)
{
    while (!m_stopped) {
        const char *separator = separators.next();
        const bool between = separator != end && *separator == m_delimiter;
        // A blank line has no cell.
        if (between || separator != cell || !m_record.cells.empty())
            takePlainCell(cell, separator);
        if (separator == end)
            return end;
        cell = separator + 1;
        if (between)
            continue;
        ++m_line;
        if (*separator == '\r' && cell != end && *cell == '\n')
            cell = separators.next() + 1;
        return cell;
    }
    return cell;
}

CsvEnd CsvReader::readQuoted(const QByteArray &utf8)
{
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
