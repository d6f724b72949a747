// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/panelunseal.h"

#include "app/cli/custodianaccess.h"
#include "app/cli/panelaccess.h"
#include "models/base/durablefile.h"

#include <QCoreApplication>

namespace jeoul::cli {

void PanelUnseal::declare(CLI::App &parent)
{
    CLI::App &command = add(parent, "unseal",
                            QCoreApplication::translate(
                                "PanelUnseal", "Join the names to the locked result, with two custodians"));
    file(command, "round", m_round, QCoreApplication::translate("PanelUnseal", "The round file (.jround)"),
         true);
    file(command, "--vault", m_vault, QCoreApplication::translate("PanelUnseal", "The vault (.jvault)"),
         true);
    declareCustodians(command, m_custodians, m_custodianPassphrases, true);
    declareKey(command, m_key, m_passphraseFile);
}

int PanelUnseal::run(wiring::AppContext &context, Terminal &terminal)
{
    const Result<QByteArray> vault = durablefile::read(qs(m_vault), kVaultLimit);
    if (!vault.ok())
        return terminal.fail(vault.error());
    const auto panel = openWithKey(m_round, m_key, m_passphraseFile, context, terminal);
    if (!panel.ok())
        return terminal.fail(panel.error());
    const Result<CustodianPair> keys =
        readCustodians(m_custodians, m_custodianPassphrases, context, terminal);
    if (!keys.ok())
        return terminal.fail(keys.error());
    if (const Status status = (*panel)->unseal(*vault, keys->one, keys->other); !status.ok())
        return terminal.fail(status.error());
    for (const session::TeamIdentity &team : (*panel)->identities())
        terminal.print(
            QStringList{team.code, team.teamId, team.name, team.organisation, team.model}.join(u'\t'));
    terminal.tell(QCoreApplication::translate("PanelUnseal", "The names are joined to the locked result."));
    return ExitDone;
}

} // namespace jeoul::cli
