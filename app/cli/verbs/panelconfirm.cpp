// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/panelconfirm.h"

#include "app/cli/panelaccess.h"

#include <QCoreApplication>

namespace jeoul::cli {

void PanelConfirm::declare(CLI::App &parent)
{
    CLI::App &command = add(
        parent, "confirm",
        QCoreApplication::translate("PanelConfirm", "Record that a reviewer read this receipt on the phone"));
    file(command, "round", m_round, QCoreApplication::translate("PanelConfirm", "The round file (.jround)"),
         true);
    file(command, "--seat", m_seat, QCoreApplication::translate("PanelConfirm", "Seat, for example W07"),
         true);
    file(command, "--receipt", m_receipt,
         QCoreApplication::translate("PanelConfirm", "The 24 digits that were read out"), true);
    declareKey(command, m_key, m_passphraseFile);
}

int PanelConfirm::run(wiring::AppContext &context, Terminal &terminal)
{
    const auto panel = openWithKey(m_round, m_key, m_passphraseFile, context, terminal);
    if (!panel.ok())
        return terminal.fail(panel.error());
    if (const Status status = (*panel)->confirmReceipt(qs(m_seat), qs(m_receipt)); !status.ok())
        return terminal.fail(status.error());
    terminal.tell(
        QCoreApplication::translate("PanelConfirm", "The receipt of %1 is confirmed.").arg(qs(m_seat)));
    return ExitDone;
}

} // namespace jeoul::cli
