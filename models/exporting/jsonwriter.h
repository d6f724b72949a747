// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/reporting/table.h"

#include <QByteArray>
#include <QString>

namespace jeoul::exporting {

/// {"title", "metadata": [{"label", "value"}], "tables": [{"id", "title", "notes", "columns": [{"id",
/// "title", "kind"}], "rows": [{"cells": {column id: value}, "reasons": {column id: why it is null}}]}]}.
/// Exact numbers are decimal strings with the places of their column, statistics are numbers, absent cells
/// are null.
class JsonWriter
{
public:
    [[nodiscard]] Result<QByteArray> bytes(const reporting::Report &report) const;
    /// Replaces what is there, whole or not at all.
    [[nodiscard]] Status write(const reporting::Report &report, const QString &path) const;
};

} // namespace jeoul::exporting
