// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/columns.h"
#include "models/intake/csvreader.h"
#include "models/intake/sourcefile.h"

#include <QStringList>

#include <functional>
#include <string_view>
#include <vector>

namespace jeoul::intake {

/// One row by the columns that were asked for.
class CsvRow
{
public:
    CsvRow(const CsvRecord &record, const std::vector<int> &places);

    [[nodiscard]] qint64 line() const { return m_record.line; }
    /// The bytes of the cell; empty when the file has no such column or the row ends before it.
    [[nodiscard]] std::string_view bytes(std::size_t rule) const;
    [[nodiscard]] QString text(std::size_t rule) const;

private:
    const CsvRecord &m_record;
    const std::vector<int> &m_places;
};

/// Reads a CSV file by its header: decodes, finds the delimiter, matches the columns and hands over row by
/// row. Missing or doubled columns are errors, unknown ones a note, rows longer than the header an error.
class CsvTable
{
public:
    using Handler = std::function<void(const CsvRow &)>;

    CsvTable(std::vector<ColumnRule> rules, CsvLimits limits);

    [[nodiscard]] CsvEnd read(const SourceFile &file, ProblemList &problems, ProgressSink &progress,
                              const Handler &handler);

    [[nodiscard]] const QString &encoding() const { return m_encoding; }
    [[nodiscard]] char delimiter() const { return m_delimiter; }
    [[nodiscard]] bool has(std::size_t rule) const { return m_places.at(rule) >= 0; }
    /// The name of a column as the file writes it, else its own name.
    [[nodiscard]] QString columnName(std::size_t rule) const;

private:
    [[nodiscard]] bool takeHeader(const CsvRecord &record, ProblemList &problems);
    [[nodiscard]] bool isTooLong(const CsvRecord &record, ProblemList &problems) const;

    std::vector<ColumnRule> m_rules;
    CsvLimits m_limits;
    QString m_encoding;
    char m_delimiter = ',';
    QStringList m_header;
    std::vector<int> m_places; ///< rule -> cell index, or -1
};

/// What a person sees before an import: how the file was understood and its first rows, unchanged.
struct CsvPreview
{
    QString encoding;
    char delimiter = ',';
    QStringList header;
    QStringList meanings; ///< the column each header cell was taken for, or empty
    std::vector<QStringList> rows;
    std::vector<Problem> problems;
};
[[nodiscard]] CsvPreview previewCsv(const SourceFile &file, const std::vector<ColumnRule> &rules,
                                    int rows = 20);

} // namespace jeoul::intake
