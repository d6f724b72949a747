// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/keynew.h"

#include "app/cli/keyfiles.h"

#include <QCoreApplication>

namespace jeoul::cli {

void KeyNew::declare(CLI::App &parent)
{
    CLI::App &command =
        add(parent, "new",
            QCoreApplication::translate("KeyNew", "Make a secret key file and the public file to hand out"));
    command
        .add_option("--role", m_role,
                    QCoreApplication::translate("KeyNew", "chair, deputy or custodian").toStdString())
        ->required()
        ->check(CLI::IsMember({"chair", "deputy", "custodian"}));
    file(command, "--out", m_out, QCoreApplication::translate("KeyNew", "Folder for the files"), true);
    flag(command, "--sheet", m_sheet,
         QCoreApplication::translate("KeyNew", "Also write a recovery sheet to print"));
    file(command, "--passphrase-file", m_passphraseFile,
         QCoreApplication::translate("KeyNew", "File whose first line is the passphrase"));
    flag(command, "--json", m_json,
         QCoreApplication::translate("KeyNew", "One JSON document on standard output"));
}

int KeyNew::run(wiring::AppContext &context, Terminal &terminal)
{
    const Result<QString> passphrase = terminal.secret(
        qs(m_passphraseFile), QCoreApplication::translate("KeyNew", "Passphrase for the new key"));
    if (!passphrase.ok())
        return terminal.fail(passphrase.error());
    const auto role = exchange::keyRoleOf(qs(m_role)).value_or(exchange::KeyRole::Custodian);
    const exchange::SecretKey key = exchange::makeKey(role, context.random());
    const Result<KeyFiles> files = writeKeyFiles(key, *passphrase, qs(m_out), m_sheet, context);
    if (!files.ok())
        return terminal.fail(files.error());
    reportKeyFiles(*files, key.publicKey, m_json, terminal);
    return ExitDone;
}

} // namespace jeoul::cli
