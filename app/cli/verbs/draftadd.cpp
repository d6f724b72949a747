// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/draftadd.h"

#include "app/cli/problems.h"

#include <QCoreApplication>

namespace jeoul::cli {

void DraftAdd::declare(CLI::App &parent)
{
    CLI::App &command =
        add(parent, "add",
            QCoreApplication::translate("DraftAdd", "Import files into a draft, whole or not at all"));
    file(command, "draft", m_draft, QCoreApplication::translate("DraftAdd", "The draft (.jdraft)"), true);
    file(command, "--teams", m_teams, QCoreApplication::translate("DraftAdd", "teams.csv"));
    file(command, "--benchmarks", m_benchmarks, QCoreApplication::translate("DraftAdd", "benchmarks.csv"));
    file(command, "--items", m_items, QCoreApplication::translate("DraftAdd", "items.jsonl"));
    file(command, "--responses", m_responses, QCoreApplication::translate("DraftAdd", "responses.jsonl"));
    file(command, "--media", m_media,
         QCoreApplication::translate(
             "DraftAdd", "Folder with the pictures, documents and recordings that items and responses name"));
    file(command, "--reviewers", m_reviewers, QCoreApplication::translate("DraftAdd", "reviewers.csv"));
    file(command, "--metrics", m_metrics, QCoreApplication::translate("DraftAdd", "metrics.csv"));
    file(command, "--survey", m_survey, QCoreApplication::translate("DraftAdd", "survey.csv"));
    file(command, "--practice", m_practice,
         QCoreApplication::translate("DraftAdd", "practice.csv: expected scores of practice items"));
}

int DraftAdd::run(wiring::AppContext &context, Terminal &terminal)
{
    const auto draft = session::SetupSession::open(qs(m_draft), context.setup());
    if (!draft.ok())
        return terminal.fail(draft.error());
    const session::ImportFiles files{qs(m_teams),     qs(m_benchmarks), qs(m_items),
                                     qs(m_responses), qs(m_media),      qs(m_reviewers),
                                     qs(m_metrics),   qs(m_survey),     qs(m_practice)};
    TerminalProgress progress(terminal);
    const Result<session::ImportOutcome> outcome = (*draft)->import(files, progress);
    if (!outcome.ok())
        return terminal.fail(outcome.error());
    tellProblems(terminal, outcome->problems);
    for (const auto &[kind, count] : outcome->counts)
        terminal.print(kind + u'\t' + QString::number(count));
    if (!outcome->applied) {
        terminal.tell(
            QCoreApplication::translate("DraftAdd", "Nothing was imported. The draft is unchanged."));
        return ExitUnusable;
    }
    return ExitDone;
}

} // namespace jeoul::cli
