// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/draftrecuse.h"

#include <QCoreApplication>

namespace jeoul::cli {

void DraftRecuse::declare(CLI::App &parent)
{
    CLI::App &command =
        add(parent, "recuse",
            QCoreApplication::translate("DraftRecuse",
                                        "Take filled conflict declarations in: conflicts become recusals"));
    file(command, "draft", m_draft, QCoreApplication::translate("DraftRecuse", "The draft (.jdraft)"), true);
    command
        .add_option(
            "answers", m_answers,
            QCoreApplication::translate("DraftRecuse", "Filled declarations (.jdeclared)").toStdString())
        ->required();
}

int DraftRecuse::run(wiring::AppContext &context, Terminal &terminal)
{
    const auto draft = session::SetupSession::open(qs(m_draft), context.setup());
    if (!draft.ok())
        return terminal.fail(draft.error());
    QStringList paths;
    for (const std::string &answer : m_answers)
        paths << qs(answer);
    const Result<QStringList> taken = (*draft)->takeDeclarations(paths);
    if (!taken.ok())
        return terminal.fail(taken.error());
    for (const QString &sentence : *taken)
        terminal.print(sentence);
    return ExitDone;
}

} // namespace jeoul::cli
