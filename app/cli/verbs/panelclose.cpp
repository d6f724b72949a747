// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/panelclose.h"

#include "app/cli/panelaccess.h"

#include <QCoreApplication>

namespace jeoul::cli {

void PanelClose::declare(CLI::App &parent)
{
    CLI::App &command = add(
        parent, "close",
        QCoreApplication::translate("PanelClose", "Close the collection: which score files count is final"));
    file(command, "round", m_round, QCoreApplication::translate("PanelClose", "The round file (.jround)"),
         true);
    declareKey(command, m_key, m_passphraseFile);
}

int PanelClose::run(wiring::AppContext &context, Terminal &terminal)
{
    const auto panel = openWithKey(m_round, m_key, m_passphraseFile, context, terminal);
    if (!panel.ok())
        return terminal.fail(panel.error());
    if (const Status status = (*panel)->close(); !status.ok())
        return terminal.fail(status.error());
    terminal.tell(QCoreApplication::translate("PanelClose", "The collection is closed."));
    return ExitDone;
}

} // namespace jeoul::cli
