// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/panelrevoke.h"

#include "app/cli/panelaccess.h"

#include <QCoreApplication>

namespace jeoul::cli {

void PanelRevoke::declare(CLI::App &parent)
{
    CLI::App &command =
        add(parent, "revoke",
            QCoreApplication::translate("PanelRevoke",
                                        "Revoke a seat's packet: its score files no longer count and later "
                                        "ones are refused; the reason stays visible for ever"));
    file(command, "round", m_round, QCoreApplication::translate("PanelRevoke", "The round file (.jround)"),
         true);
    file(command, "--seat", m_seat, QCoreApplication::translate("PanelRevoke", "Seat, for example W07"),
         true);
    file(command, "--reason", m_reason, QCoreApplication::translate("PanelRevoke", "Why"), true);
    declareKey(command, m_key, m_passphraseFile);
}

int PanelRevoke::run(wiring::AppContext &context, Terminal &terminal)
{
    const auto panel = openWithKey(m_round, m_key, m_passphraseFile, context, terminal);
    if (!panel.ok())
        return terminal.fail(panel.error());
    if (const Status status = (*panel)->revoke(qs(m_seat), qs(m_reason)); !status.ok())
        return terminal.fail(status.error());
    terminal.tell(QCoreApplication::translate("PanelRevoke",
                                              "The packet of seat %1 is revoked. The reason is on record.")
                      .arg(qs(m_seat)));
    return ExitDone;
}

} // namespace jeoul::cli
