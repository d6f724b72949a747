// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/declareverb.h"

#include "models/session/declaring.h"

#include <QCoreApplication>

namespace jeoul::cli {

void DeclareVerb::declare(CLI::App &parent)
{
    CLI::App &command =
        add(parent, "declare",
            QCoreApplication::translate("DeclareVerb", "Fill a conflict declaration form and sign it"));
    file(command, "form", m_form, QCoreApplication::translate("DeclareVerb", "The form (.jdeclare)"), true);
    file(command, "--answers", m_answers,
         QCoreApplication::translate("DeclareVerb", "CSV with team_id, conflict (yes, no), reason"), true);
    command
        .add_option("--name", m_name,
                    QCoreApplication::translate("DeclareVerb", "Your name, as your signature").toStdString())
        ->required();
    file(command, "--out", m_out,
         QCoreApplication::translate("DeclareVerb", "The answer to hand to the secretary (.jdeclared)"),
         true);
}

int DeclareVerb::run(wiring::AppContext &context, Terminal &terminal)
{
    Result<session::Declaring> declaring = session::Declaring::open(qs(m_form));
    if (!declaring.ok())
        return terminal.fail(declaring.error());
    if (const Status read = declaring->answerFromFile(qs(m_answers)); !read.ok())
        return terminal.fail(read.error());
    if (const Status signedOff = declaring->sign(qs(m_name), context.clock(), qs(m_out)); !signedOff.ok())
        return terminal.fail(signedOff.error());
    terminal.print(qs(m_out));
    return ExitDone;
}

} // namespace jeoul::cli
