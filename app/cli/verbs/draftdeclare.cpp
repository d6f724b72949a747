// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/draftdeclare.h"

#include "models/session/setupdeclarations.h"

#include <QCoreApplication>

namespace jeoul::cli {

void DraftDeclare::declare(CLI::App &parent)
{
    CLI::App &command = add(
        parent, "declare",
        QCoreApplication::translate("DraftDeclare", "Write one conflict declaration form for each reviewer"));
    file(command, "draft", m_draft, QCoreApplication::translate("DraftDeclare", "The draft (.jdraft)"), true);
    file(command, "--out", m_out, QCoreApplication::translate("DraftDeclare", "Folder for the forms"), true);
}

int DraftDeclare::run(wiring::AppContext &context, Terminal &terminal)
{
    const auto draft = session::SetupSession::open(qs(m_draft), context.setup());
    if (!draft.ok())
        return terminal.fail(draft.error());
    const Result<QStringList> forms = session::writeDeclarationForms((*draft)->contents(), qs(m_out));
    if (!forms.ok())
        return terminal.fail(forms.error());
    for (const QString &form : *forms)
        terminal.print(form);
    return ExitDone;
}

} // namespace jeoul::cli
