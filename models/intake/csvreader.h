// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/intake/problem.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jeoul::intake {

namespace bytescan {
class Separators;
}

struct CsvLimits
{
    int columns = 512;
    qint64 cellBytes = qint64{4} * 1024 * 1024;
    qint64 rows = 200'000; ///< without the header
};

/// One record; the views live until the next one.
struct CsvRecord
{
    qint64 line = 0; ///< of the original file, from 1, where the record begins
    std::vector<std::string_view> cells;
};

enum class CsvEnd { Complete, Stopped, Failed, Cancelled };

/// Streams the records of RFC 4180 text with LF, CR, CRLF or mixed line ends. Blanks around a cell are
/// dropped unless it is quoted; blank lines are skipped. Says what is wrong (too many columns, cell too long,
/// too many rows, quotation mark in the wrong place or never closed) as one error in `problems` and stops
/// there. A text without any quotation mark has no state worth a parser: it is divided at its separators, in
/// a tenth of the time, with the same records and problems.
class CsvReader
{
public:
    /// Returns false to stop reading.
    using Handler = std::function<bool(const CsvRecord &)>;

    CsvReader(char delimiter, CsvLimits limits, ProblemList &problems, ProgressSink &progress);

    [[nodiscard]] CsvEnd read(const QByteArray &utf8, const Handler &handler);

private:
    struct Callbacks;

    [[nodiscard]] CsvEnd readQuoted(const QByteArray &utf8);
    [[nodiscard]] CsvEnd readPlain(const QByteArray &utf8);
    [[nodiscard]] const char *takePlainRecord(bytescan::Separators &separators, const char *cell,
                                              const char *end);
    void takePlainCell(const char *begin, const char *end);
    void takeCell(const char *data, std::size_t size);
    void takeLineEnd(int terminator);
    void finishRecord();
    void handOver();
    [[nodiscard]] bool fits(std::size_t bytes, std::size_t cellsBefore);
    void fail(qint64 line, const QString &sentence, const QString &remedy);
    [[nodiscard]] CsvEnd endState() const;

    char m_delimiter;
    CsvLimits m_limits;
    ProblemList &m_problems;
    ProgressSink &m_progress;
    const Handler *m_handler = nullptr;

    CsvRecord m_record;
    std::string m_text;              ///< the cells of the current record, one after another
    std::vector<std::size_t> m_ends; ///< where each ends in m_text
    qint64 m_line = 1;               ///< line of the next byte
    qint64 m_recordLine = 1;         ///< line where the current record began
    qint64 m_records = 0;
    int m_lastTerminator = 0;
    bool m_stopped = false;
    bool m_failed = false;
};

/// The delimiter (comma, semicolon, tab or pipe) that divides the first record into the most cells that
/// `isKnown` accepts; then into the most cells; comma when nothing divides it. A first line "sep=;" decides.
struct CsvDialect
{
    char delimiter = ',';
    qsizetype skip = 0; ///< bytes before the header (the "sep=" line)
};
[[nodiscard]] CsvDialect detectDialect(const QByteArray &utf8,
                                       const std::function<bool(std::string_view)> &isKnown);

} // namespace jeoul::intake
