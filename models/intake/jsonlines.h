// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/intake/columns.h"
#include "models/intake/csvreader.h"
#include "models/intake/sourcefile.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace jeoul::intake {

/// What one key of a JSONL row may hold.
enum class JsonType { Text, TextList };

struct JsonRule
{
    ColumnRule column;
    JsonType type = JsonType::Text;
};

/// One object. A key that is null or missing is absent; an empty text is there.
struct JsonRow
{
    qint64 line = 0;
    std::vector<std::optional<QString>> texts; ///< by rule
    std::vector<QStringList> lists;            ///< by rule

    [[nodiscard]] bool has(std::size_t rule) const { return texts[rule].has_value(); }
    [[nodiscard]] QString text(std::size_t rule) const { return texts[rule].value_or(QString()); }
};

struct JsonLimits
{
    qint64 lineBytes = qint64{16} * 1024 * 1024;
    qint64 textBytes = qint64{4} * 1024 * 1024;
    qint64 rows = 200'000;
};

/// Reads one JSON object a line (blank lines are skipped). Keys answer to the same names as CSV headers; keys
/// nobody asked for are noted once and ignored. A line that is not one object, a wrong type, a key given
/// twice and a required key that is missing are errors of that line; the other lines are still read.
class JsonLines
{
public:
    using Handler = std::function<void(const JsonRow &)>;

    JsonLines(std::vector<JsonRule> rules, JsonLimits limits);

    [[nodiscard]] CsvEnd read(const SourceFile &file, ProblemList &problems, ProgressSink &progress,
                              const Handler &handler);
    [[nodiscard]] const QString &encoding() const { return m_encoding; }

private:
    class Parser;

    std::vector<JsonRule> m_rules;
    JsonLimits m_limits;
    QString m_encoding;
};

} // namespace jeoul::intake
