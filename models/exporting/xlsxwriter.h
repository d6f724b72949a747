// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/reporting/table.h"

#include <QByteArray>
#include <QString>

namespace jeoul::exporting {

/// A workbook: an info sheet, then one sheet a table with a frozen header, columns as wide as their texts,
/// numbers as numbers with the places of their column, and texts that are never formulas. A table marked with
/// a chart gets a native column chart whose error bars are the given intervals. The same report gives the
/// same bytes, whatever the locale.
class XlsxWriter
{
public:
    struct Options
    {
        QString font = QStringLiteral("Malgun Gothic"); ///< a font that has Hangul
        qint64 createdMs = 0; ///< shown as the date of the workbook; 0: a fixed date
    };

    XlsxWriter();
    explicit XlsxWriter(Options options);

    [[nodiscard]] Result<QByteArray> bytes(const reporting::Report &report) const;
    /// Replaces what is there, whole or not at all.
    [[nodiscard]] Status write(const reporting::Report &report, const QString &path) const;

private:
    Options m_options;
};

} // namespace jeoul::exporting
