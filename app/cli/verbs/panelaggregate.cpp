// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/panelaggregate.h"

#include "app/cli/panelaccess.h"

#include <QCoreApplication>

namespace jeoul::cli {

void PanelAggregate::declare(CLI::App &parent)
{
    CLI::App &command =
        add(parent, "aggregate",
            QCoreApplication::translate("PanelAggregate",
                                        "Open the counted score files and consolidate them by code name"));
    file(command, "round", m_round, QCoreApplication::translate("PanelAggregate", "The round file (.jround)"),
         true);
    declareKey(command, m_key, m_passphraseFile);
}

int PanelAggregate::run(wiring::AppContext &context, Terminal &terminal)
{
    const auto panel = openWithKey(m_round, m_key, m_passphraseFile, context, terminal);
    if (!panel.ok())
        return terminal.fail(panel.error());
    TerminalProgress progress(terminal);
    if (const Status status = (*panel)->aggregate(progress); !status.ok())
        return terminal.fail(status.error());
    terminal.tell(QCoreApplication::translate("PanelAggregate", "The round is aggregated by code name."));
    return ExitDone;
}

} // namespace jeoul::cli
