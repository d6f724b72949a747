// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/rehearse.h"

#include "app/cli/problems.h"
#include "app/cli/schemefile.h"
#include "models/session/rehearsal.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jeoul::cli {

namespace {

QJsonObject systemToJson(const session::RehearsedSystem &system)
{
    QJsonArray criteria;
    for (const session::RehearsedCriterion &c : system.criteria) {
        criteria.append(QJsonObject{{QStringLiteral("criterion"), c.criterion},
                                    {QStringLiteral("mean"), c.mean},
                                    {QStringLiteral("n"), c.n},
                                    {QStringLiteral("equal"), c.equal}});
    }
    QJsonObject out{{QStringLiteral("system"), system.system}, {QStringLiteral("criteria"), criteria}};
    if (system.votes) {
        out.insert(QStringLiteral("preferences"),
                   QJsonObject{{QStringLiteral("wins"), system.votes->wins},
                               {QStringLiteral("losses"), system.votes->losses},
                               {QStringLiteral("ties"), system.votes->ties},
                               {QStringLiteral("both_bad"), system.votes->bothBad}});
    }
    return out;
}

} // namespace

void Rehearse::declare(CLI::App &parent)
{
    CLI::App &command = add(
        parent, "rehearse",
        QCoreApplication::translate(
            "Rehearse",
            "Run the whole life of a round on existing judgements and compare with the direct computation"));
    file(command, "--items", m_items, QCoreApplication::translate("Rehearse", "items.jsonl"), true);
    file(command, "--responses", m_responses, QCoreApplication::translate("Rehearse", "responses.jsonl"),
         true);
    file(command, "--ratings", m_ratings, QCoreApplication::translate("Rehearse", "ratings.csv"));
    file(command, "--preferences", m_preferences, QCoreApplication::translate("Rehearse", "preferences.csv"));
    file(command, "--teams", m_teams,
         QCoreApplication::translate("Rehearse", "teams.csv; the systems named in the data when not given"));
    file(command, "--scheme", m_scheme,
         QCoreApplication::translate("Rehearse",
                                     "A preset or scheme.json; follows from the data when not given"));
    file(command, "--out", m_out,
         QCoreApplication::translate("Rehearse", "New or empty folder for every file of the rehearsal"),
         true);
    flag(command, "--json", m_json,
         QCoreApplication::translate("Rehearse", "One JSON document on standard output"));
}

int Rehearse::run(wiring::AppContext &context, Terminal &terminal)
{
    session::RehearsalInput input{qs(m_items), qs(m_responses), qs(m_ratings), qs(m_preferences),
                                  qs(m_teams), std::nullopt,    qs(m_out)};
    if (!m_scheme.empty()) {
        const Result<Scheme> scheme = readScheme(qs(m_scheme));
        if (!scheme.ok())
            return terminal.fail(scheme.error());
        input.scheme = *scheme;
    }
    TerminalProgress progress(terminal);
    const Result<session::RehearsalOutcome> outcome = session::rehearse(input, context.setup(), progress);
    if (!outcome.ok())
        return terminal.fail(outcome.error());
    QJsonArray systems;
    for (const session::RehearsedSystem &system : outcome->systems) {
        systems.append(systemToJson(system));
        for (const session::RehearsedCriterion &c : system.criteria) {
            if (!m_json)
                terminal.print(QStringLiteral("%1\t%2\t%3\t%4")
                                   .arg(system.system, c.criterion)
                                   .arg(c.mean, 0, 'g', 12)
                                   .arg(c.n));
        }
    }
    tellProblems(terminal, outcome->problems);
    if (m_json) {
        terminal.json({{QStringLiteral("equal"), outcome->equal},
                       {QStringLiteral("ratings"), outcome->ratings},
                       {QStringLiteral("preferences"), outcome->preferences},
                       {QStringLiteral("packets"), outcome->packets},
                       {QStringLiteral("systems"), systems},
                       {QStringLiteral("problems"), problemsToJson(outcome->problems)}});
    }
    terminal.tell(outcome->equal
                      ? QCoreApplication::translate(
                            "Rehearse", "What came out of the round equals the direct computation.")
                      : QCoreApplication::translate(
                            "Rehearse", "What came out of the round differs from the direct computation."));
    return outcome->equal ? ExitDone : ExitCheckFailed;
}

} // namespace jeoul::cli
