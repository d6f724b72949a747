// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/panelreopen.h"

#include "app/cli/panelaccess.h"

#include <QCoreApplication>

namespace jeoul::cli {

void PanelReopen::declare(CLI::App &parent)
{
    CLI::App &command =
        add(parent, "reopen",
            QCoreApplication::translate("PanelReopen",
                                        "Open a closed collection again; the reason stays visible for ever"));
    file(command, "round", m_round, QCoreApplication::translate("PanelReopen", "The round file (.jround)"),
         true);
    file(command, "--reason", m_reason, QCoreApplication::translate("PanelReopen", "Why"), true);
    declareKey(command, m_key, m_passphraseFile);
}

int PanelReopen::run(wiring::AppContext &context, Terminal &terminal)
{
    const auto panel = openWithKey(m_round, m_key, m_passphraseFile, context, terminal);
    if (!panel.ok())
        return terminal.fail(panel.error());
    if (const Status status = (*panel)->reopen(qs(m_reason)); !status.ok())
        return terminal.fail(status.error());
    terminal.tell(
        QCoreApplication::translate("PanelReopen", "The collection is open again. The reason is on record."));
    return ExitDone;
}

} // namespace jeoul::cli
