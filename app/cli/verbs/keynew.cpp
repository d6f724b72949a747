// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/keynew.h"

#include "models/base/durablefile.h"
#include "models/exchange/keys.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace jeoul::cli {

namespace {

exchange::KeyRole roleOf(const std::string &name)
{
    if (name == "chair")
        return exchange::KeyRole::Chair;
    return name == "deputy" ? exchange::KeyRole::Deputy : exchange::KeyRole::Custodian;
}

/// "chair", or "custodian", "custodian-2", … when several keys are kept in one folder.
QString freeBase(const QString &folder, const QString &role)
{
    QString base = QDir(folder).filePath(role);
    for (int n = 2; QFileInfo::exists(base + QStringLiteral(".jkey")); ++n)
        base = QDir(folder).filePath(QStringLiteral("%1-%2").arg(role).arg(n));
    return base;
}

} // namespace

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
    file(command, "--out", m_out, QCoreApplication::translate("KeyNew", "Folder for both files"), true);
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
    const exchange::SecretKey key = exchange::makeKey(roleOf(m_role), context.random());
    const Result<QByteArray> secret =
        exchange::writeSecretKey(key, *passphrase, context.kdf(), context.random());
    if (!secret.ok())
        return terminal.fail(secret.error());
    const Result<QByteArray> open = exchange::writePublicKey(key);
    if (!open.ok())
        return terminal.fail(open.error());
    if (const Status made = durablefile::makeFolder(qs(m_out)); !made.ok())
        return terminal.fail(made.error());
    const QString base = freeBase(qs(m_out), qs(m_role));
    const QString secretFile = base + QStringLiteral(".jkey");
    const QString publicFile = base + QStringLiteral(".jpub");
    for (const auto &[path, bytes] : {std::pair{secretFile, *secret}, std::pair{publicFile, *open}}) {
        if (const Status written = durablefile::writeNew(path, bytes); !written.ok())
            return terminal.fail(written.error());
    }
    if (m_json) {
        terminal.json({{QStringLiteral("secret"), secretFile},
                       {QStringLiteral("public"), publicFile},
                       {QStringLiteral("confirmation"), key.publicKey.confirmationNumber()}});
    } else {
        terminal.print(publicFile);
    }
    terminal.tell(QCoreApplication::translate(
                      "KeyNew", "Keep %1 and its passphrase; hand out %2. Confirmation number: %3")
                      .arg(secretFile, publicFile, key.publicKey.confirmationNumber()));
    return ExitDone;
}

} // namespace jeoul::cli
