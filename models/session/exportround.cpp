// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/exportround.h"

#include "models/base/durablefile.h"
#include "models/exporting/csvwriter.h"
#include "models/exporting/jsonwriter.h"
#include "models/exporting/xlsxwriter.h"
#include "models/reporting/panelreports.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <utility>

namespace jeoul::session {

namespace {

reporting::Profile profileOf(ExportProfile profile)
{
    switch (profile) {
    case ExportProfile::Internal:
        return reporting::Profile::Internal;
    case ExportProfile::Ministry:
        return reporting::Profile::Ministry;
    case ExportProfile::Team:
        return reporting::Profile::Team;
    case ExportProfile::Public:
        return reporting::Profile::Public;
    }
    return reporting::Profile::Public;
}

/// Sheets that two reports share are taken over once.
void append(reporting::Report &whole, reporting::Report part)
{
    for (reporting::ReportTable &table : part.tables) {
        const bool known = std::any_of(whole.tables.begin(), whole.tables.end(),
                                       [&](const reporting::ReportTable &t) { return t.id == table.id; });
        if (!known)
            whole.tables.push_back(std::move(table));
    }
}

/// The sheets of one audience in reading order: the summary first, how it came about last.
reporting::Report wholeReport(const reporting::PanelView &view, const reporting::ReportOptions &options)
{
    reporting::Report report = reporting::overallSheet(view, options);
    append(report, reporting::resultsReport(view, options));
    append(report, reporting::coverageReport(view, options));
    append(report, reporting::receivedReport(view, options));
    append(report, reporting::eventsReport(view, options));
    return report;
}

Result<QStringList> writeOne(const reporting::Report &report, ExportFormat format, const QString &folder)
{
    const QDir dir(folder);
    switch (format) {
    case ExportFormat::Csv:
        return exporting::CsvWriter().writeAll(report, folder, QStringLiteral("results"));
    case ExportFormat::Xlsx: {
        const QString path = dir.absoluteFilePath(QStringLiteral("results.xlsx"));
        JEOUL_TRY(exporting::XlsxWriter().write(report, path));
        return QStringList{path};
    }
    case ExportFormat::Json: {
        const QString path = dir.absoluteFilePath(QStringLiteral("results.json"));
        JEOUL_TRY(exporting::JsonWriter().write(report, path));
        return QStringList{path};
    }
    }
    return QStringList{};
}

} // namespace

Result<QStringList> exportRound(const PanelSession &panel, const ExportRequest &request)
{
    if (panel.resultHash().isEmpty()) {
        return Error(ErrorCode::NotAllowed,
                     QCoreApplication::translate(
                         "ExportRound", "The round is not aggregated yet, so there is nothing to export."))
            .keeping(QCoreApplication::translate("ExportRound", "Nothing was written."));
    }
    JEOUL_TRY(durablefile::makeFolder(request.folder));
    reporting::ReportOptions options;
    options.profile = profileOf(request.profile);
    options.language = request.language;
    options.team = request.team;
    const reporting::Report report = wholeReport(panel.view(), options);
    QStringList files;
    for (const ExportFormat format : request.formats) {
        Result<QStringList> written = writeOne(report, format, request.folder);
        if (!written.ok())
            return written.error();
        files += *written;
    }
    return files;
}

} // namespace jeoul::session
