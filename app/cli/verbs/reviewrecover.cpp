// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/reviewrecover.h"

#include "app/cli/reviewaccess.h"
#include "models/session/reviewrecovery.h"

#include <QCoreApplication>

namespace jeoul::cli {

void ReviewRecover::declare(CLI::App &parent)
{
    CLI::App &command =
        add(parent, "recover",
            QCoreApplication::translate(
                "ReviewRecover", "Write what is whole of a damaged workspace into a new file beside it"));
    file(command, "workspace", m_workspace,
         QCoreApplication::translate("ReviewRecover", "The damaged workspace (.jwork); it is not changed"),
         true);
    file(command, "--code-file", m_codeFile, codeFileWords());
}

int ReviewRecover::run(wiring::AppContext &context, Terminal &terminal)
{
    const Result<QString> code = workspaceCode(qs(m_workspace), qs(m_codeFile), terminal);
    if (!code.ok())
        return terminal.fail(code.error());
    const Result<session::Recovery> recovery =
        session::recoverWorkspace(qs(m_workspace), *code, context.review());
    if (!recovery.ok())
        return terminal.fail(recovery.error());
    if (const QString file = codeFileOf(qs(m_workspace), qs(m_codeFile)); !file.isEmpty())
        rememberCodeFile(recovery->path, file);
    terminal.print(recovery->path);
    terminal.tell(session::recoverySentence(recovery->note));
    return ExitDone;
}

} // namespace jeoul::cli
