// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/bundle.h"

#include "app/cli/custodianaccess.h"
#include "app/cli/panelaccess.h"
#include "models/base/durablefile.h"

#include <QCoreApplication>

namespace jeoul::cli {

void Bundle::declare(CLI::App &parent)
{
    CLI::App &command = add(
        parent, "bundle",
        QCoreApplication::translate("Bundle", "Write what a third party needs to check the locked result"));
    file(command, "round", m_round, QCoreApplication::translate("Bundle", "The round file (.jround)"), true);
    file(command, "--out", m_out,
         QCoreApplication::translate("Bundle", "The bundle to write: a .tar file, or else a new folder"),
         true);
    file(command, "--vault", m_vault,
         QCoreApplication::translate("Bundle",
                                     "The vault (.jvault), to show the masked texts; after unsealing"));
    declareCustodians(command, m_custodians, m_custodianPassphrases, false);
    command.add_option("--key", m_key,
                       QCoreApplication::translate("Bundle",
                                                   "Secret key file of the chair or deputy, to sign the list "
                                                   "of files; not signed when not given")
                           .toStdString());
    file(command, "--passphrase-file", m_passphraseFile,
         QCoreApplication::translate("Bundle", "File whose first line is the key's passphrase"));
}

Result<std::unique_ptr<session::PanelSession>> Bundle::open(wiring::AppContext &context,
                                                            Terminal &terminal) const
{
    return m_key.empty() ? session::PanelSession::open(qs(m_round), context.panel())
                         : openWithKey(m_round, m_key, m_passphraseFile, context, terminal);
}

Result<std::optional<exchange::Vault>> Bundle::vault(const session::PanelSession &panel,
                                                     wiring::AppContext &context, Terminal &terminal)
{
    if (m_vault.empty())
        return std::optional<exchange::Vault>();
    const Result<CustodianPair> keys =
        readCustodians(m_custodians, m_custodianPassphrases, context, terminal);
    if (!keys.ok())
        return keys.error();
    const Result<QByteArray> bytes = durablefile::read(qs(m_vault), kVaultLimit);
    if (!bytes.ok())
        return bytes.error();
    Result<exchange::Vault> vault =
        exchange::openVault(*bytes, panel.manifest().roundPublic, keys->one, keys->other);
    if (!vault.ok())
        return vault.error();
    return std::optional(std::move(vault).value());
}

int Bundle::run(wiring::AppContext &context, Terminal &terminal)
{
    const auto panel = open(context, terminal);
    if (!panel.ok())
        return terminal.fail(panel.error());
    const Result<std::optional<exchange::Vault>> opened = vault(**panel, context, terminal);
    if (!opened.ok())
        return terminal.fail(opened.error());
    const auto files = (*panel)->bundle(opened->has_value() ? &**opened : nullptr);
    if (!files.ok())
        return terminal.fail(files.error());
    if (const Status written = exchange::bundlefiles::write(*files, qs(m_out)); !written.ok())
        return terminal.fail(written.error());
    terminal.print(qs(m_out));
    terminal.tell(QCoreApplication::translate("Bundle", "The bundle holds %n file(s).", nullptr,
                                              static_cast<int>(files->size())));
    if (m_key.empty())
        terminal.tell(QCoreApplication::translate(
            "Bundle", "The list of its files is not signed; the manifest and the lock are."));
    return ExitDone;
}

} // namespace jeoul::cli
