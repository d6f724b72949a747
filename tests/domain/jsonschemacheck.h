// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace jeoul {

/// Checks a value against the keywords of JSON Schema 2020-12 that scheme.schema.json uses. Returns the first
/// fault, or an empty text; a keyword it does not know is a fault too, so that the schema cannot outgrow it.
[[nodiscard]] QString schemaFault(const QJsonObject &root, const QJsonObject &schema, const QJsonValue &value,
                                  const QString &path = QStringLiteral("$"));

} // namespace jeoul
