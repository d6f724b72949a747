// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/csvwriter.h"

#include "models/base/durablefile.h"
#include "models/exporting/csvguard.h"
#include "models/exporting/words.h"

#include <QDir>

#include <algorithm>

namespace jeoul::exporting {

using namespace reporting;

namespace {

QString written(const ReportCell &cell, const ReportColumn &column)
{
    const QString text = cellText(cell, column);
    return cell.isNumber() ? text : csvguard::guarded(text);
}

/// Title, metadata and notes, as a table of two columns.
ReportTable infoTable(const Report &report)
{
    ReportTable info;
    info.id = QStringLiteral("info");
    info.columns = {{QStringLiteral("label"), Words::tr("Label"), ColumnKind::Text, -1},
                    {QStringLiteral("value"), Words::tr("Value"), ColumnKind::Text, -1}};
    const auto add = [&info](const QString &label, const QString &value) {
        info.rows.push_back({ReportCell::text(label), ReportCell::text(value)});
    };
    add(Words::tr("Title"), report.title);
    for (const ReportLine &line : report.metadata)
        add(line.label, line.value);
    for (const ReportTable &table : report.tables) {
        for (const QString &note : table.notes)
            add(table.title, note);
    }
    return info;
}

QString fileName(const QString &base, const QString &tableId)
{
    QString name = base + u'-' + tableId;
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'-' && c != u'_' && c != u'.' && c != u' ')
            c = u'_';
    }
    return name + QStringLiteral(".csv");
}

} // namespace

CsvWriter::CsvWriter() = default;

CsvWriter::CsvWriter(Options options)
    : m_options(options)
{
}

QString CsvWriter::quoted(const QString &cell) const
{
    const QChar delimiter = QLatin1Char(m_options.delimiter);
    const bool needsQuotes = std::any_of(cell.begin(), cell.end(), [delimiter](QChar c) {
        return c == delimiter || c == u'"' || c == u'\n' || c == u'\r' || c == u';' || c == u'|' ||
               c == u'\t';
    });
    const bool hasOuterBlank = !cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace());
    if (!needsQuotes && !hasOuterBlank)
        return cell;
    return u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QByteArray CsvWriter::line(const QStringList &cells) const
{
    // A lone empty cell would be a blank line, which readers skip.
    if (cells.size() == 1 && cells.front().isEmpty())
        return "\"\"\r\n";
    QStringList out;
    for (const QString &cell : cells)
        out << quoted(cell);
    return out.join(QLatin1Char(m_options.delimiter)).toUtf8() + "\r\n";
}

Result<QByteArray> CsvWriter::bytes(const ReportTable &table) const
{
    JEOUL_TRY(checkTable(table));
    QByteArray out = m_options.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    QStringList cells;
    for (const ReportColumn &column : table.columns)
        cells << (m_options.idsAsHeader ? column.id : csvguard::guarded(column.title));
    out += line(cells);
    for (const std::vector<ReportCell> &row : table.rows) {
        cells.clear();
        for (std::size_t i = 0; i < row.size(); ++i)
            cells << written(row[i], table.columns[i]);
        out += line(cells);
    }
    return out;
}

Status CsvWriter::write(const ReportTable &table, const QString &path) const
{
    const Result<QByteArray> content = bytes(table);
    if (!content.ok())
        return content.error();
    return durablefile::write(path, *content);
}

Result<QStringList> CsvWriter::writeAll(const Report &report, const QString &folder,
                                        const QString &base) const
{
    JEOUL_TRY(checkReport(report));
    QStringList paths;
    const auto writeOne = [&](const ReportTable &table) -> Status {
        paths << QDir(folder).filePath(fileName(base, table.id));
        return write(table, paths.back());
    };
    JEOUL_TRY(writeOne(infoTable(report)));
    for (const ReportTable &table : report.tables)
        JEOUL_TRY(writeOne(table));
    return paths;
}

} // namespace jeoul::exporting
