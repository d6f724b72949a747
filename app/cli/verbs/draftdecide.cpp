// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/draftdecide.h"

#include "models/session/decisionsfile.h"

#include <QCoreApplication>

namespace jeoul::cli {

void DraftDecide::declare(CLI::App &parent)
{
    CLI::App &command =
        add(parent, "decide",
            QCoreApplication::translate(
                "DraftDecide", "Decide findings from a file: id, decision (mask, keep, drop), reason"));
    file(command, "draft", m_draft, QCoreApplication::translate("DraftDecide", "The draft (.jdraft)"), true);
    file(command, "--decisions", m_decisions,
         QCoreApplication::translate("DraftDecide", "CSV with id, decision, reason"), true);
}

int DraftDecide::run(wiring::AppContext &context, Terminal &terminal)
{
    const auto draft = session::SetupSession::open(qs(m_draft), context.setup());
    if (!draft.ok())
        return terminal.fail(draft.error());
    const Result<int> decided = session::decideFromFile(**draft, qs(m_decisions));
    if (!decided.ok())
        return terminal.fail(decided.error());
    terminal.tell(QCoreApplication::translate("DraftDecide", "Recorded %n decision(s).", nullptr, *decided));
    return ExitDone;
}

} // namespace jeoul::cli
