// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/panellock.h"

#include "app/cli/panelaccess.h"

#include <QCoreApplication>

namespace jeoul::cli {

void PanelLock::declare(CLI::App &parent)
{
    CLI::App &command =
        add(parent, "lock",
            QCoreApplication::translate("PanelLock", "Lock the result and print its lock number"));
    file(command, "round", m_round, QCoreApplication::translate("PanelLock", "The round file (.jround)"),
         true);
    declareKey(command, m_key, m_passphraseFile);
}

int PanelLock::run(wiring::AppContext &context, Terminal &terminal)
{
    const auto panel = openWithKey(m_round, m_key, m_passphraseFile, context, terminal);
    if (!panel.ok())
        return terminal.fail(panel.error());
    const Result<QString> number = (*panel)->lock();
    if (!number.ok())
        return terminal.fail(number.error());
    terminal.print(*number);
    terminal.tell(QCoreApplication::translate(
        "PanelLock", "The result is locked. Write the lock number into the minutes."));
    return ExitDone;
}

} // namespace jeoul::cli
