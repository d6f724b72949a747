// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/exportround.h"

#include "models/base/durablefile.h"
#include "models/exporting/csvwriter.h"
#include "models/exporting/jsonwriter.h"
#include "models/exporting/xlsxwriter.h"
#include "models/reporting/charttable.h"
#include "models/reporting/panelcharts.h"
#include "models/reporting/panelreports.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <utility>

namespace jeoul::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportRound)
};

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
    for (const reporting::ChartData &chart : reporting::resultCharts(view, options))
        report.tables.push_back(reporting::chartTable(chart));
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

Result<QStringList> writeAll(const reporting::Report &report, const ExportRequest &request, const QString &folder)
{
    JEOUL_TRY(durablefile::makeFolder(folder));
    QStringList files;
    for (const ExportFormat format : request.formats) {
        Result<QStringList> written = writeOne(report, format, folder);
        if (!written.ok())
            return written.error();
        files += *written;
    }
    return files;
}

/// One folder a team, so that nobody hands out another team's file by mistake.
Result<QStringList> writeTeams(const reporting::PanelView &view, const ExportRequest &request)
{
    QStringList files;
    for (const exchange::Commitment &commitment : view.manifest.commitments) {
        const reporting::ReportOptions options{reporting::Profile::Team, request.language, commitment.code};
        Result<QStringList> written = writeAll(wholeReport(view, options), request,
                                               QDir(request.folder).absoluteFilePath(commitment.code));
        if (!written.ok())
            return written.error();
        files += *written;
    }
    return files;
}

Status checkRequest(const PanelSession &panel, const ExportRequest &request)
{
    const QString kept = Words::tr("Nothing was written.");
    if (panel.resultHash().isEmpty())
        return Error(ErrorCode::NotAllowed,
                     Words::tr("The round is not aggregated yet, so there is nothing to export."))
            .keeping(kept);
    if (request.formats.empty())
        return Error(ErrorCode::BadInput, Words::tr("No format was chosen.")).keeping(kept);
    const auto &teams = panel.manifest().commitments;
    const bool known = request.team.isEmpty() || std::any_of(teams.begin(), teams.end(), [&](const auto &team) {
                           return team.code == request.team;
                       });
    if (!known)
        return Error(ErrorCode::BadInput, Words::tr("There is no team %1 in this round.").arg(request.team)).keeping(kept);
    return done();
}

} // namespace

Result<QStringList> exportRound(const PanelSession &panel, const ExportRequest &request)
{
    JEOUL_TRY(checkRequest(panel, request));
    const reporting::PanelView view = panel.view();
    if (request.profile == ExportProfile::Team && request.team.isEmpty())
        return writeTeams(view, request);
    reporting::ReportOptions options;
    options.profile = profileOf(request.profile);
    options.language = request.language;
    options.team = request.team;
    return writeAll(wholeReport(view, options), request, request.folder);
}

} // namespace jeoul::session
