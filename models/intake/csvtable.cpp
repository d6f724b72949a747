// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intake/csvtable.h"

#include "models/intake/words.h"

#include <utility>

namespace jeoul::intake {

namespace {

QString toText(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QStringList allText(const CsvRecord &record)
{
    QStringList out;
    for (const std::string_view cell : record.cells)
        out << toText(cell).trimmed();
    return out;
}

QString acceptedNames(const QString &id)
{
    const QString korean = koreanName(id);
    return korean.isEmpty() ? id : QStringLiteral("%1 (%2)").arg(id, korean);
}

} // namespace

CsvRow::CsvRow(const CsvRecord &record, const std::vector<int> &places)
    : m_record(record)
    , m_places(places)
{
}

std::string_view CsvRow::bytes(std::size_t rule) const
{
    const int place = m_places.at(rule);
    if (place < 0 || static_cast<std::size_t>(place) >= m_record.cells.size())
        return {};
    return m_record.cells[static_cast<std::size_t>(place)];
}

QString CsvRow::text(std::size_t rule) const
{
    return toText(bytes(rule));
}

CsvTable::CsvTable(std::vector<ColumnRule> rules, CsvLimits limits)
    : m_rules(std::move(rules))
    , m_limits(limits)
    , m_places(m_rules.size(), -1)
{
}

QString CsvTable::columnName(std::size_t rule) const
{
    const int place = m_places.at(rule);
    return place < 0 ? QString::fromLatin1(m_rules[rule].id) : m_header.value(place);
}

bool CsvTable::takeHeader(const CsvRecord &record, ProblemList &problems)
{
    m_header = allText(record);
    for (int i = 0; i < m_header.size(); ++i) {
        const int rule = matchColumn(m_rules, m_header.at(i));
        if (rule < 0) {
            if (!m_header.at(i).isEmpty())
                problems.note(record.line, m_header.at(i), {}, Words::tr("This column is not used."));
            continue;
        }
        int &place = m_places[static_cast<std::size_t>(rule)];
        if (place >= 0) {
            problems.error(
                record.line, m_header.at(i), {},
                Words::tr("The columns “%1” and “%2” mean the same.").arg(m_header.at(place), m_header.at(i)),
                Words::tr("Keep one of them."));
        }
        place = i;
    }
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        if (m_rules[i].need == Need::Required && m_places[i] < 0) {
            const QString id = QString::fromLatin1(m_rules[i].id);
            problems.error(record.line, id, {}, Words::tr("The column %1 is missing.").arg(acceptedNames(id)),
                           Words::tr("The first line must name the columns."));
        }
    }
    return !problems.hasErrors();
}

bool CsvTable::isTooLong(const CsvRecord &record, ProblemList &problems) const
{
    for (std::size_t i = static_cast<std::size_t>(m_header.size()); i < record.cells.size(); ++i) {
        if (record.cells[i].empty())
            continue;
        problems.error(record.line, {}, toText(record.cells[i]),
                       Words::tr("The row has %1 cells, but there are %2 columns.")
                           .arg(record.cells.size())
                           .arg(m_header.size()),
                       Words::tr("Put cells that contain the delimiter in quotation marks."));
        return true;
    }
    return false;
}

CsvEnd CsvTable::read(const SourceFile &file, ProblemList &problems, ProgressSink &progress,
                      const Handler &handler)
{
    const Result<DecodedText> text = decode(file.bytes, file.encoding);
    if (!text.ok()) {
        problems.add(problemOf(text.error()));
        return CsvEnd::Failed;
    }
    m_encoding = text->encoding;
    const CsvDialect dialect = detectDialect(
        text->utf8, [this](std::string_view cell) { return matchColumn(m_rules, toText(cell)) >= 0; });
    m_delimiter = dialect.delimiter;
    bool headerSeen = false;
    const auto onRecord = [&](const CsvRecord &record) {
        if (!std::exchange(headerSeen, true))
            return takeHeader(record, problems);
        if (!isTooLong(record, problems))
            handler(CsvRow(record, m_places));
        return true;
    };
    // The "sep=" line becomes a blank line, so that line numbers stay those of the file.
    const QByteArray body = dialect.skip > 0 ? text->utf8.mid(dialect.skip) : text->utf8;
    CsvReader reader(m_delimiter, m_limits, problems, progress);
    const CsvEnd end = reader.read(body, onRecord);
    if (end == CsvEnd::Complete && !headerSeen) {
        problems.error(0, {}, {}, Words::tr("The file is empty."),
                       Words::tr("The first line must name the columns."));
    }
    return end;
}

CsvPreview previewCsv(const SourceFile &file, const std::vector<ColumnRule> &rules, int rows)
{
    CsvPreview preview;
    ProblemList problems(file.name);
    const Result<DecodedText> text = decode(file.bytes, file.encoding);
    if (!text.ok()) {
        problems.add(problemOf(text.error()));
        preview.problems = problems.take();
        return preview;
    }
    preview.encoding = text->encoding;
    const CsvDialect dialect = detectDialect(
        text->utf8, [&rules](std::string_view cell) { return matchColumn(rules, toText(cell)) >= 0; });
    preview.delimiter = dialect.delimiter;
    SilentProgress silent;
    CsvReader reader(dialect.delimiter, CsvLimits(), problems, silent);
    bool headerSeen = false;
    (void)reader.read(text->utf8.mid(dialect.skip), [&](const CsvRecord &record) {
        if (!std::exchange(headerSeen, true)) {
            preview.header = allText(record);
            return rows > 0;
        }
        preview.rows.push_back(allText(record));
        return static_cast<int>(preview.rows.size()) < rows;
    });
    for (const QString &name : std::as_const(preview.header)) {
        const int rule = matchColumn(rules, name);
        preview.meanings << (rule < 0 ? QString() : QString::fromLatin1(rules[std::size_t(rule)].id));
    }
    preview.problems = problems.take();
    return preview;
}

} // namespace jeoul::intake
