// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting/jsonwriter.h"

#include "models/base/durablefile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace jeoul::exporting {

using namespace reporting;

namespace {

QString kindName(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Text:
        return QStringLiteral("text");
    case ColumnKind::Integer:
        return QStringLiteral("integer");
    case ColumnKind::Decimal:
        break;
    }
    return QStringLiteral("decimal");
}

QJsonValue valueOf(const ReportCell &cell, const ReportColumn &column)
{
    if (cell.isAbsent())
        return QJsonValue::Null;
    if (cell.isNumber() && !cell.isExact())
        return cell.doubleValue();
    return cellText(cell, column);
}

QJsonObject rowOf(const std::vector<ReportCell> &row, const std::vector<ReportColumn> &columns)
{
    QJsonObject cells;
    QJsonObject reasons;
    for (std::size_t i = 0; i < row.size(); ++i) {
        cells.insert(columns[i].id, valueOf(row[i], columns[i]));
        if (!row[i].reason().isEmpty())
            reasons.insert(columns[i].id, row[i].reason());
    }
    QJsonObject out{{QStringLiteral("cells"), cells}};
    if (!reasons.isEmpty())
        out.insert(QStringLiteral("reasons"), reasons);
    return out;
}

QJsonObject tableOf(const ReportTable &table)
{
    QJsonArray columns;
    for (const ReportColumn &column : table.columns) {
        columns.append(QJsonObject{{QStringLiteral("id"), column.id},
                                   {QStringLiteral("title"), column.title},
                                   {QStringLiteral("kind"), kindName(column.kind)}});
    }
    QJsonArray rows;
    for (const std::vector<ReportCell> &row : table.rows)
        rows.append(rowOf(row, table.columns));
    return {{QStringLiteral("id"), table.id},
            {QStringLiteral("title"), table.title},
            {QStringLiteral("notes"), QJsonArray::fromStringList(table.notes)},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("rows"), rows}};
}

} // namespace

Result<QByteArray> JsonWriter::bytes(const Report &report) const
{
    JEOUL_TRY(checkReport(report));
    QJsonArray metadata;
    for (const ReportLine &line : report.metadata) {
        metadata.append(
            QJsonObject{{QStringLiteral("label"), line.label}, {QStringLiteral("value"), line.value}});
    }
    QJsonArray tables;
    for (const ReportTable &table : report.tables)
        tables.append(tableOf(table));
    return QJsonDocument(QJsonObject{{QStringLiteral("title"), report.title},
                                     {QStringLiteral("metadata"), metadata},
                                     {QStringLiteral("tables"), tables}})
        .toJson(QJsonDocument::Indented);
}

Status JsonWriter::write(const Report &report, const QString &path) const
{
    const Result<QByteArray> content = bytes(report);
    if (!content.ok())
        return content.error();
    return durablefile::write(path, *content);
}

} // namespace jeoul::exporting
