// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/keyrestore.h"

#include "app/cli/keyfiles.h"
#include "models/base/durablefile.h"
#include "models/exchange/recoverysheet.h"

#include <QCoreApplication>

namespace jeoul::cli {

namespace {

constexpr qint64 kLargestSheet = qint64(1) << 20;

} // namespace

void KeyRestore::declare(CLI::App &parent)
{
    CLI::App &command = add(
        parent, "restore",
        QCoreApplication::translate("KeyRestore", "Make the files of a key again from its recovery sheet"));
    file(command, "--sheet", m_sheet,
         QCoreApplication::translate("KeyRestore", "Text file with the lines of the printed sheet"), true);
    file(command, "--out", m_out, QCoreApplication::translate("KeyRestore", "Folder for the files"), true);
    file(command, "--passphrase-file", m_passphraseFile,
         QCoreApplication::translate("KeyRestore", "File whose first line is the passphrase"));
    flag(command, "--json", m_json,
         QCoreApplication::translate("KeyRestore", "One JSON document on standard output"));
}

int KeyRestore::run(wiring::AppContext &context, Terminal &terminal)
{
    const Result<QByteArray> sheet = durablefile::read(qs(m_sheet), kLargestSheet);
    if (!sheet.ok())
        return terminal.fail(sheet.error());
    const Result<QString> passphrase = terminal.secret(
        qs(m_passphraseFile), QCoreApplication::translate("KeyRestore", "Passphrase of the key"));
    if (!passphrase.ok())
        return terminal.fail(passphrase.error());
    const Result<exchange::SecretKey> key =
        exchange::recoverysheet::read(QString::fromUtf8(*sheet), *passphrase, context.kdf());
    if (!key.ok())
        return terminal.fail(key.error());
    const Result<KeyFiles> files = writeKeyFiles(*key, *passphrase, qs(m_out), false, context);
    if (!files.ok())
        return terminal.fail(files.error());
    reportKeyFiles(*files, key->publicKey, m_json, terminal);
    return ExitDone;
}

} // namespace jeoul::cli
