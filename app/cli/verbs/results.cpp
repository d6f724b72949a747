// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/results.h"

#include "app/cli/panelaccess.h"
#include "models/base/readinglanguage.h"
#include "models/reporting/panelreports.h"

#include <QCoreApplication>

namespace jeoul::cli {

namespace {

QJsonObject identityOf(const session::PanelSession &panel, const QString &code)
{
    for (const session::TeamIdentity &team : panel.identities()) {
        if (team.code == code)
            return {{QStringLiteral("team_id"), team.teamId},
                    {QStringLiteral("name"), team.name},
                    {QStringLiteral("organisation"), team.organisation},
                    {QStringLiteral("model"), team.model}};
    }
    return {};
}

QJsonObject document(const session::PanelSession &panel)
{
    QJsonObject out = panel.results();
    out.insert(QStringLiteral("state"), stateName(panel.state()));
    out.insert(QStringLiteral("title"), panel.manifest().title);
    out.insert(QStringLiteral("result_hash"), panel.resultHash());
    QJsonObject names;
    for (const exchange::Commitment &commitment : panel.manifest().commitments) {
        const QJsonObject identity = identityOf(panel, commitment.code);
        if (!identity.isEmpty())
            names.insert(commitment.code, identity);
    }
    out.insert(QStringLiteral("names"), names.isEmpty() ? QJsonValue() : QJsonValue(names));
    return out;
}

void printTable(Terminal &terminal, const reporting::ReportTable &table)
{
    terminal.print(QStringLiteral("# ") + table.title);
    QStringList head;
    for (const reporting::ReportColumn &column : table.columns)
        head << column.title;
    terminal.print(head.join(u'\t'));
    for (const auto &row : table.rows) {
        QStringList cells;
        for (std::size_t i = 0; i < row.size(); ++i)
            cells << reporting::cellText(row[i], table.columns[i]);
        terminal.print(cells.join(u'\t'));
    }
}

} // namespace

void Results::declare(CLI::App &parent)
{
    CLI::App &command =
        add(parent, "results",
            QCoreApplication::translate(
                "Results", "Show the consolidated result, by code name or, once unsealed, by name"));
    file(command, "round", m_round, QCoreApplication::translate("Results", "The round file (.jround)"), true);
    flag(command, "--json", m_json,
         QCoreApplication::translate("Results", "One JSON document on standard output"));
}

int Results::run(wiring::AppContext &context, Terminal &terminal)
{
    const auto panel = session::PanelSession::open(qs(m_round), context.panel());
    if (!panel.ok())
        return terminal.fail(panel.error());
    if ((*panel)->resultHash().isEmpty()) {
        return terminal.fail(
            Error(ErrorCode::NotAllowed,
                  QCoreApplication::translate("Results",
                                              "The round is not aggregated yet, so no score may be shown.")));
    }
    if (m_json) {
        terminal.json(document(**panel));
        return ExitDone;
    }
    reporting::ReportOptions options;
    options.profile = reporting::Profile::Internal;
    options.language = readingLanguage();
    const reporting::Report report = reporting::resultsReport((*panel)->view(), options);
    for (const reporting::ReportTable &table : report.tables)
        printTable(terminal, table);
    return ExitDone;
}

} // namespace jeoul::cli
