// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/intake/csvtable.h"
#include "models/intake/duplicates.h"
#include "models/intake/fields.h"

#include <utility>
#include <vector>

namespace jeoul::intake {

/// What every CSV file has in common: rows become values of T by one function, keys are checked for doubles.
template <typename T>
class RowIntake
{
public:
    RowIntake(std::vector<ColumnRule> rules, CsvLimits limits, QString fileName)
        : m_table(std::move(rules), limits)
        , m_problems(std::move(fileName))
    {
    }

    /// `take(row)` gives the value; `key(value)` what must be unique, empty when nothing must.
    template <typename Take, typename Key>
    IntakeResult<T> read(const SourceFile &file, ProgressSink &progress, Take take, Key key,
                         const QString &keyColumn)
    {
        IntakeResult<T> out;
        std::vector<NamedLine> keys;
        const CsvEnd end = m_table.read(file, m_problems, progress, [&](const CsvRow &row) {
            out.rows.push_back(take(row));
            out.lines.push_back(row.line());
            keys.push_back({key(out.rows.back()), row.line()});
        });
        findDuplicates(keys, keyColumn, m_problems);
        out.cancelled = end == CsvEnd::Cancelled;
        out.encoding = m_table.encoding();
        out.problems = m_problems.take();
        return out;
    }

    [[nodiscard]] FieldPlace place(const CsvRow &row, std::size_t rule) const
    {
        return {row.line(), m_table.columnName(rule)};
    }
    [[nodiscard]] QString id(const CsvRow &row, std::size_t rule)
    {
        return readId(row.text(rule), place(row, rule), m_problems);
    }
    /// A short text: trimmed, control characters noted.
    [[nodiscard]] QString text(const CsvRow &row, std::size_t rule)
    {
        QString value = row.text(rule).trimmed();
        noteControls(value, place(row, rule), m_problems);
        return value;
    }
    [[nodiscard]] Rational number(const CsvRow &row, std::size_t rule)
    {
        return readNumber(row.text(rule), {m_table.delimiter() != ','}, place(row, rule), m_problems)
            .value_or(Rational());
    }

private:
    CsvTable m_table;
    ProblemList m_problems;
};

} // namespace jeoul::intake
