// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/exportverb.h"

#include "app/wiring/translations.h"
#include "models/session/exportround.h"

#include <QCoreApplication>

namespace jeoul::cli {

namespace {

Result<std::vector<session::ExportFormat>> formatsOf(const QString &list)
{
    std::vector<session::ExportFormat> formats;
    for (const QString &name : list.split(u',', Qt::SkipEmptyParts)) {
        if (name == QStringLiteral("csv"))
            formats.push_back(session::ExportFormat::Csv);
        else if (name == QStringLiteral("xlsx"))
            formats.push_back(session::ExportFormat::Xlsx);
        else if (name == QStringLiteral("json"))
            formats.push_back(session::ExportFormat::Json);
        else if (name == QStringLiteral("pdf") || name == QStringLiteral("hwpx"))
            return Error(
                       ErrorCode::NotAvailable,
                       QCoreApplication::translate("Export", "This version does not write %1 yet.").arg(name))
                .keeping(QCoreApplication::translate("Export", "Nothing was written."));
        else
            return Error(ErrorCode::BadInput,
                         QCoreApplication::translate("Export", "There is no export format %1.").arg(name))
                .keeping(QCoreApplication::translate("Export", "Nothing was written."));
    }
    return formats;
}

session::ExportProfile profileOf(const std::string &name)
{
    if (name == "internal")
        return session::ExportProfile::Internal;
    if (name == "ministry")
        return session::ExportProfile::Ministry;
    return name == "team" ? session::ExportProfile::Team : session::ExportProfile::Public;
}

} // namespace

void Export::declare(CLI::App &parent)
{
    CLI::App &command = add(
        parent, "export", QCoreApplication::translate("Export", "Write the result tables for one audience"));
    file(command, "round", m_round, QCoreApplication::translate("Export", "The round file (.jround)"), true);
    command
        .add_option("--profile", m_profile,
                    QCoreApplication::translate("Export", "Who it is for: internal, ministry, team or public")
                        .toStdString())
        ->required()
        ->check(CLI::IsMember({"internal", "ministry", "team", "public"}));
    file(command, "--formats", m_formats,
         QCoreApplication::translate("Export", "csv, xlsx, json; separated by commas"), true);
    command.add_option("--lang", m_language, QCoreApplication::translate("Export", "ko or en").toStdString())
        ->check(CLI::IsMember({"ko", "en"}));
    file(command, "--team", m_team,
         QCoreApplication::translate("Export", "Code name of the team, for the profile team"));
    file(command, "--out", m_out, QCoreApplication::translate("Export", "Folder to write into"), true);
}

int Export::run(wiring::AppContext &context, Terminal &terminal)
{
    const auto formats = formatsOf(qs(m_formats));
    if (!formats.ok())
        return terminal.fail(formats.error());
    const auto panel = session::PanelSession::open(qs(m_round), context.panel());
    if (!panel.ok())
        return terminal.fail(panel.error());
    const Language language = wiring::languageOf(qs(m_language)).value_or(context.language());
    context.speak(language);
    const Result<QStringList> files =
        session::exportRound(**panel, {profileOf(m_profile), *formats, language, qs(m_out), qs(m_team)});
    if (!files.ok())
        return terminal.fail(files.error());
    for (const QString &path : *files)
        terminal.print(path);
    return ExitDone;
}

} // namespace jeoul::cli
