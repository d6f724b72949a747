// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reporting/table.h"

#include <QJsonObject>

#include <vector>

/// From the texts of a result document to cells and columns.
namespace jeoul::reporting {

[[nodiscard]] QString textOf(const QJsonObject &object, const char *key);
[[nodiscard]] std::vector<QJsonObject> objectsOf(const QJsonValue &array);

/// Decimals of an official number as it stands in the document; 0 for whole ones.
[[nodiscard]] int decimalsOf(const QString &text);
/// An exact number from its text in a document ("31.5" or "1/3"); absent with the reason otherwise.
[[nodiscard]] ReportCell exactCell(const QJsonObject &object, const char *key);
/// A statistic from its text; absent with the reason otherwise.
[[nodiscard]] ReportCell statisticCell(const QJsonObject &object, const char *key);
[[nodiscard]] ReportCell countCell(const QJsonObject &object, const char *key);

[[nodiscard]] ReportColumn textColumn(const char *id, const QString &title);
[[nodiscard]] ReportColumn countColumn(const char *id, const QString &title);
[[nodiscard]] ReportColumn numberColumn(const QString &id, const QString &title, int places);

} // namespace jeoul::reporting
