// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/reviewsubmit.h"

#include "app/cli/reviewaccess.h"
#include "models/base/durablefile.h"

#include <QCoreApplication>

namespace jeoul::cli {

void ReviewSubmit::declare(CLI::App &parent)
{
    CLI::App &command =
        add(parent, "submit",
            QCoreApplication::translate("ReviewSubmit", "Sign and seal the scores for the panel"));
    file(command, "workspace", m_workspace,
         QCoreApplication::translate("ReviewSubmit", "The workspace (.jwork)"), true);
    file(command, "--out", m_out,
         QCoreApplication::translate("ReviewSubmit", "The score file to write (.jscores)"), true);
    flag(command, "--allow-incomplete", m_incomplete,
         QCoreApplication::translate("ReviewSubmit",
                                     "Submit although something is not rated; it travels as not rated"));
    file(command, "--code-file", m_codeFile, codeFileWords());
}

int ReviewSubmit::run(wiring::AppContext &context, Terminal &terminal)
{
    const auto review = openWorkspace(qs(m_workspace), qs(m_codeFile), context, terminal);
    if (!review.ok())
        return terminal.fail(review.error());
    const Result<session::SubmitOutcome> outcome = (*review)->submit(m_incomplete, qs(m_out));
    if (!outcome.ok())
        return terminal.fail(outcome.error());
    terminal.print(outcome->receipt);
    terminal.tell(
        QCoreApplication::translate("ReviewSubmit", "Wrote %1. Read the receipt to the panel on the phone.")
            .arg(qs(m_out)));
    return ExitDone;
}

} // namespace jeoul::cli
