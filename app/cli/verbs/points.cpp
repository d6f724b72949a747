// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/points.h"

#include "app/cli/schemefile.h"
#include "models/base/durablefile.h"
#include "models/scoring/officialpoints.h"
#include "models/scoring/pointsjson.h"

#include <QCoreApplication>

namespace jeoul::cli {

namespace {

constexpr qint64 kInputLimit = qint64(256) << 20;

void printSource(Terminal &terminal, const scoring::SourcePoints &source)
{
    for (const scoring::PointsStage &stage : source.stages)
        terminal.print(QStringLiteral("\t\t%1\t%2\t%3").arg(stage.stage, stage.who, stage.text()));
}

void printTeam(Terminal &terminal, const scoring::TeamPoints &team)
{
    const QString none = QCoreApplication::translate("Points", "none");
    terminal.print(QStringLiteral("%1\t%2\t%3")
                       .arg(team.rank ? QString::number(*team.rank) : none, team.team,
                            team.total ? team.total->toText() : none));
    for (const scoring::PartPoints &part : team.parts) {
        for (const scoring::SourcePoints &source : part.sources) {
            terminal.print(
                QStringLiteral("\t%1 / %2\t%3")
                    .arg(part.part, source.source,
                         source.points ? source.points->toText() : scoring::missingText(source.missing)));
            printSource(terminal, source);
        }
    }
}

} // namespace

void Points::declare(CLI::App &parent)
{
    CLI::App &command =
        add(parent, "points",
            QCoreApplication::translate("Points", "Official arithmetic on given numbers, with every stage"));
    file(command, "--scheme", m_scheme,
         QCoreApplication::translate("Points", "r1-2026, r2-2026, blank or a scheme.json"), true);
    file(command, "--input", m_input,
         QCoreApplication::translate(
             "Points", "JSON with teams, panel, metrics and survey; numbers as decimal strings"),
         true);
    flag(command, "--json", m_json,
         QCoreApplication::translate("Points", "One JSON document on standard output"));
}

int Points::run(wiring::AppContext & /*context*/, Terminal &terminal)
{
    const Result<Scheme> scheme = readScheme(qs(m_scheme));
    if (!scheme.ok())
        return terminal.fail(scheme.error());
    const Result<QByteArray> bytes = durablefile::read(qs(m_input), kInputLimit);
    if (!bytes.ok())
        return terminal.fail(bytes.error());
    const auto input = scoring::readPointsInput(*bytes, qs(m_input));
    if (!input.ok())
        return terminal.fail(input.error());
    const auto table = scoring::officialPoints(*scheme, *input);
    if (!table.ok())
        return terminal.fail(table.error());
    if (m_json) {
        terminal.json(scoring::toJson(*table));
    } else {
        for (const scoring::TeamPoints &team : table->teams)
            printTeam(terminal, team);
    }
    for (const scoring::PointsWarning &warning : table->warnings)
        terminal.tell(warning.text());
    return ExitDone;
}

} // namespace jeoul::cli
