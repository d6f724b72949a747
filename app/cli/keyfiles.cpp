// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keyfiles.h"

#include "models/base/durablefile.h"
#include "models/exchange/recoverysheet.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>
#include <vector>

namespace jeoul::cli {

namespace {

/// "chair", or "custodian", "custodian-2", … when several keys are kept in one folder.
QString freeBase(const QString &folder, const QString &role)
{
    QString base = QDir(folder).filePath(role);
    for (int n = 2; QFileInfo::exists(base + QStringLiteral(".jkey")); ++n)
        base = QDir(folder).filePath(QStringLiteral("%1-%2").arg(role).arg(n));
    return base;
}

} // namespace

Result<KeyFiles> writeKeyFiles(const exchange::SecretKey &key, const QString &passphrase,
                               const QString &folder, bool withSheet, wiring::AppContext &context)
{
    const Result<QByteArray> secret =
        exchange::writeSecretKey(key, passphrase, context.kdf(), context.random());
    JEOUL_TRY(secret);
    const Result<QByteArray> open = exchange::writePublicKey(key);
    JEOUL_TRY(open);
    JEOUL_TRY(durablefile::makeFolder(folder));
    const QString base = freeBase(folder, exchange::keyRoleWord(key.publicKey.role));
    KeyFiles out{base + QStringLiteral(".jkey"),
                 base + QStringLiteral(".jpub"),
                 {},
                 exchange::weakerKeyNote(*secret, context.kdf())};
    std::vector<std::pair<QString, QByteArray>> files = {{out.secret, *secret}, {out.open, *open}};
    if (withSheet) {
        const Result<QString> sheet =
            exchange::recoverysheet::write(key, passphrase, context.kdf(), context.random());
        JEOUL_TRY(sheet);
        out.sheet = base + QStringLiteral("-sheet.txt");
        files.emplace_back(out.sheet, sheet->toUtf8());
    }
    for (const auto &[path, bytes] : files)
        JEOUL_TRY(durablefile::writeNew(path, bytes));
    return out;
}

void reportKeyFiles(const KeyFiles &files, const exchange::PublicKey &key, bool json, Terminal &terminal)
{
    if (json) {
        QJsonObject document{{QStringLiteral("secret"), files.secret},
                             {QStringLiteral("public"), files.open},
                             {QStringLiteral("confirmation"), key.confirmationNumber()}};
        if (!files.sheet.isEmpty())
            document[QStringLiteral("sheet")] = files.sheet;
        terminal.json(document);
    } else {
        terminal.print(files.open);
    }
    terminal.tell(QCoreApplication::translate(
                      "KeyNew", "Keep %1 and its passphrase; hand out %2. Confirmation number: %3")
                      .arg(files.secret, files.open, key.confirmationNumber()));
    if (!files.sheet.isEmpty())
        terminal.tell(
            QCoreApplication::translate(
                "KeyNew", "Print %1, keep the paper apart from the passphrase, and delete the file.")
                .arg(files.sheet));
    if (!files.note.isEmpty())
        terminal.tell(files.note);
}

} // namespace jeoul::cli
