// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/reporting/table.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace jeoul::exporting {

/// RFC 4180 in UTF-8 with CRLF. Text cells are guarded against formulas (csvguard.h); numbers stay numbers
/// with a decimal point; an absent cell shows its reason. The same table always gives the same bytes.
class CsvWriter
{
public:
    struct Options
    {
        bool byteOrderMark = true; ///< Excel reads UTF-8 only with it
        char delimiter = ',';
        bool idsAsHeader = false; ///< column ids instead of titles, for programs
    };

    CsvWriter();
    explicit CsvWriter(Options options);

    [[nodiscard]] Result<QByteArray> bytes(const reporting::ReportTable &table) const;
    /// Replaces what is there, whole or not at all.
    [[nodiscard]] Status write(const reporting::ReportTable &table, const QString &path) const;

    /// One file a table, BASE-TABLEID.csv, and BASE-info.csv with title, metadata and notes. Returns the
    /// paths.
    [[nodiscard]] Result<QStringList> writeAll(const reporting::Report &report, const QString &folder,
                                               const QString &base) const;

private:
    [[nodiscard]] QByteArray line(const QStringList &cells) const;
    [[nodiscard]] QString quoted(const QString &cell) const;

    Options m_options;
};

} // namespace jeoul::exporting
