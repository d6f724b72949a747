// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/table.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace jeoul::reporting {

namespace {

Error fault(const QString &detail)
{
    return Error(ErrorCode::Internal,
                 QCoreApplication::translate("Reporting", "The report could not be built."))
        .because(detail);
}

/// "-0.00" says nothing that "0.00" does not.
QString withoutNegativeZero(const QString &number)
{
    const bool isZero = std::all_of(number.begin(), number.end(),
                                    [](QChar c) { return c == u'-' || c == u'.' || c == u'0'; });
    return isZero && number.startsWith(u'-') ? number.mid(1) : number;
}

QString numberText(const ReportCell &cell, const ReportColumn &column)
{
    const int places = column.kind == ColumnKind::Integer ? 0 : column.places;
    if (cell.isExact())
        return places < 0 ? cell.exactValue().toText() : cell.exactValue().toDecimal(places);
    const double value = cell.doubleValue();
    return withoutNegativeZero(places < 0 ? QString::number(value, 'g', QLocale::FloatingPointShortest)
                                          : QString::number(value, 'f', places));
}

bool chartFits(const ReportTable &table)
{
    if (!table.chart)
        return true;
    const auto has = [&table](const QString &id) { return table.columnIndex(id) >= 0; };
    return has(table.chart->categoryColumn) &&
           std::all_of(table.chart->series.begin(), table.chart->series.end(), [&](const ReportSeries &s) {
               return has(s.valueColumn) && s.lowColumn.isEmpty() == s.highColumn.isEmpty() &&
                      (s.lowColumn.isEmpty() || (has(s.lowColumn) && has(s.highColumn)));
           });
}

} // namespace

ReportCell::ReportCell() = default;

ReportCell ReportCell::text(const QString &value)
{
    ReportCell cell;
    cell.m_value = value;
    return cell;
}

ReportCell ReportCell::exact(const Rational &value)
{
    ReportCell cell;
    cell.m_value = value;
    return cell;
}

ReportCell ReportCell::number(double value)
{
    if (!std::isfinite(value))
        return absent(QCoreApplication::translate("Reporting", "not defined"));
    ReportCell cell;
    cell.m_value = value;
    return cell;
}

ReportCell ReportCell::absent(const QString &reason)
{
    ReportCell cell;
    cell.m_value = Absent{reason};
    return cell;
}

bool ReportCell::isAbsent() const
{
    return std::holds_alternative<Absent>(m_value);
}

bool ReportCell::isNumber() const
{
    return isExact() || std::holds_alternative<double>(m_value);
}

bool ReportCell::isExact() const
{
    return std::holds_alternative<Rational>(m_value);
}

QString ReportCell::textValue() const
{
    const QString *value = std::get_if<QString>(&m_value);
    return value ? *value : QString();
}

QString ReportCell::reason() const
{
    const Absent *value = std::get_if<Absent>(&m_value);
    return value ? value->reason : QString();
}

Rational ReportCell::exactValue() const
{
    const Rational *value = std::get_if<Rational>(&m_value);
    return value ? *value : Rational();
}

double ReportCell::doubleValue() const
{
    if (const Rational *exact = std::get_if<Rational>(&m_value))
        return exact->toDouble();
    const double *value = std::get_if<double>(&m_value);
    return value ? *value : 0.0;
}

int ReportTable::columnIndex(const QString &columnId) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&columnId](const ReportColumn &c) { return c.id == columnId; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

QString cellText(const ReportCell &cell, const ReportColumn &column)
{
    if (cell.isAbsent())
        return cell.reason();
    return cell.isNumber() ? numberText(cell, column) : cell.textValue();
}

Status checkTable(const ReportTable &table)
{
    QSet<QString> ids;
    for (const ReportColumn &column : table.columns) {
        if (column.id.isEmpty() || ids.contains(column.id))
            return fault(
                QStringLiteral("table %1: column id '%2' is empty or repeated").arg(table.id, column.id));
        ids.insert(column.id);
    }
    for (const std::vector<ReportCell> &row : table.rows) {
        if (row.size() != table.columns.size())
            return fault(QStringLiteral("table %1: a row does not fit the columns").arg(table.id));
    }
    if (!chartFits(table))
        return fault(QStringLiteral("table %1: the chart names an unknown column").arg(table.id));
    return done();
}

Status checkReport(const Report &report)
{
    QSet<QString> ids;
    for (const ReportTable &table : report.tables) {
        if (table.id.isEmpty() || ids.contains(table.id))
            return fault(QStringLiteral("table id '%1' is empty or repeated").arg(table.id));
        ids.insert(table.id);
        JEOUL_TRY(checkTable(table));
    }
    return done();
}

} // namespace jeoul::reporting
