// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reporting/reportcells.h"

#include "models/reporting/panelwords.h"

#include <QJsonArray>

#include <algorithm>

namespace jeoul::reporting {

namespace {

constexpr int kMostDecimals = 12;

} // namespace

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

std::vector<QJsonObject> objectsOf(const QJsonValue &array)
{
    std::vector<QJsonObject> out;
    for (const QJsonValue &each : array.toArray())
        out.push_back(each.toObject());
    return out;
}

int decimalsOf(const QString &text)
{
    const qsizetype point = text.indexOf(u'.');
    return point < 0 ? 0 : static_cast<int>(std::min<qsizetype>(text.size() - point - 1, kMostDecimals));
}

ReportCell exactCell(const QJsonObject &object, const char *key)
{
    const Result<Rational> value = Rational::parse(textOf(object, key));
    if (value.ok())
        return ReportCell::exact(*value);
    return ReportCell::absent(missingReason(textOf(object, "reason")));
}

ReportCell statisticCell(const QJsonObject &object, const char *key)
{
    bool number = false;
    const double value = textOf(object, key).toDouble(&number);
    return number ? ReportCell::number(value) : ReportCell::absent(missingReason(textOf(object, "reason")));
}

ReportCell countCell(const QJsonObject &object, const char *key)
{
    return ReportCell::exact(Rational(object.value(QLatin1String(key)).toInteger()));
}

ReportColumn textColumn(const char *id, const QString &title)
{
    return {QLatin1String(id), title, ColumnKind::Text, -1};
}

ReportColumn countColumn(const char *id, const QString &title)
{
    return {QLatin1String(id), title, ColumnKind::Integer, 0};
}

ReportColumn numberColumn(const QString &id, const QString &title, int places)
{
    return {id, title, ColumnKind::Decimal, places};
}

} // namespace jeoul::reporting
