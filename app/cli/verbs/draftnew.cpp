// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/draftnew.h"

#include "app/cli/schemefile.h"

#include <QCoreApplication>

namespace jeoul::cli {

void DraftNew::declare(CLI::App &parent)
{
    CLI::App &command =
        add(parent, "new", QCoreApplication::translate("DraftNew", "Begin a round as a draft file"));
    file(command, "--scheme", m_scheme,
         QCoreApplication::translate("DraftNew", "r1-2026, r2-2026, blank or a scheme.json"), true);
    file(command, "--title", m_title, QCoreApplication::translate("DraftNew", "Title of the round"), true);
    file(command, "--out", m_out, QCoreApplication::translate("DraftNew", "The draft to make (.jdraft)"),
         true);
}

int DraftNew::run(wiring::AppContext &context, Terminal &terminal)
{
    const Result<Scheme> scheme = readScheme(qs(m_scheme));
    if (!scheme.ok())
        return terminal.fail(scheme.error());
    const auto draft = session::SetupSession::create(qs(m_out), qs(m_title), *scheme, context.setup());
    if (!draft.ok())
        return terminal.fail(draft.error());
    terminal.tell(QCoreApplication::translate("DraftNew", "Made the draft %1.").arg(qs(m_out)));
    return ExitDone;
}

} // namespace jeoul::cli
