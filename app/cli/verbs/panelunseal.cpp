// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/panelunseal.h"

#include "app/cli/panelaccess.h"
#include "models/base/durablefile.h"

#include <QCoreApplication>

namespace jeoul::cli {

namespace {

constexpr qint64 kVaultLimit = qint64(512) << 20;
constexpr qint64 kKeyLimit = qint64(1) << 20;

Result<exchange::SecretKey> readCustodian(const QString &path, const QString &passphraseFile,
                                          wiring::AppContext &context, Terminal &terminal)
{
    const Result<QByteArray> bytes = durablefile::read(path, kKeyLimit);
    if (!bytes.ok())
        return bytes.error();
    const Result<QString> passphrase = terminal.secret(
        passphraseFile, QCoreApplication::translate("PanelUnseal", "Passphrase of %1").arg(path));
    if (!passphrase.ok())
        return passphrase.error();
    return exchange::readSecretKey(*bytes, *passphrase, context.kdf());
}

} // namespace

void PanelUnseal::declare(CLI::App &parent)
{
    CLI::App &command = add(parent, "unseal",
                            QCoreApplication::translate(
                                "PanelUnseal", "Join the names to the locked result, with two custodians"));
    file(command, "round", m_round, QCoreApplication::translate("PanelUnseal", "The round file (.jround)"),
         true);
    file(command, "--vault", m_vault, QCoreApplication::translate("PanelUnseal", "The vault (.jvault)"),
         true);
    command
        .add_option("--custodians", m_custodians,
                    QCoreApplication::translate("PanelUnseal",
                                                "Secret key files of two custodians, separated by a comma")
                        .toStdString())
        ->required()
        ->delimiter(',')
        ->expected(2);
    command
        .add_option(
            "--custodian-passphrase-files", m_custodianPassphrases,
            QCoreApplication::translate("PanelUnseal", "Files with their passphrases, in the same order")
                .toStdString())
        ->delimiter(',')
        ->expected(2);
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
    m_custodianPassphrases.resize(2);
    const auto one = readCustodian(qs(m_custodians[0]), qs(m_custodianPassphrases[0]), context, terminal);
    if (!one.ok())
        return terminal.fail(one.error());
    const auto other = readCustodian(qs(m_custodians[1]), qs(m_custodianPassphrases[1]), context, terminal);
    if (!other.ok())
        return terminal.fail(other.error());
    if (const Status status = (*panel)->unseal(*vault, *one, *other); !status.ok())
        return terminal.fail(status.error());
    for (const session::TeamIdentity &team : (*panel)->identities())
        terminal.print(
            QStringList{team.code, team.teamId, team.name, team.organisation, team.model}.join(u'\t'));
    terminal.tell(QCoreApplication::translate("PanelUnseal", "The names are joined to the locked result."));
    return ExitDone;
}

} // namespace jeoul::cli
