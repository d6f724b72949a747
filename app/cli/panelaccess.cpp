// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/panelaccess.h"

#include "models/base/durablefile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace jeoul::cli {

namespace {

constexpr qint64 kKeyLimit = qint64(1) << 20;

} // namespace

void declareKey(CLI::App &command, std::string &key, std::string &passphraseFile)
{
    command.add_option(
        "--key", key,
        QCoreApplication::translate(
            "PanelAccess",
            "Secret key file of the chair or deputy; chair.jkey beside the round file when not given")
            .toStdString());
    command.add_option(
        "--passphrase-file", passphraseFile,
        QCoreApplication::translate("PanelAccess", "File whose first line is the key's passphrase")
            .toStdString());
}

Result<std::unique_ptr<session::PanelSession>> openWithKey(const std::string &round, const std::string &key,
                                                           const std::string &passphraseFile,
                                                           wiring::AppContext &context, Terminal &terminal)
{
    auto panel = session::PanelSession::open(qs(round), context.panel());
    if (!panel.ok())
        return panel;
    const QString keyPath =
        key.empty() ? QFileInfo(qs(round)).absolutePath() + QStringLiteral("/chair.jkey") : qs(key);
    const Result<QByteArray> keyFile = durablefile::read(keyPath, kKeyLimit);
    if (!keyFile.ok())
        return keyFile.error().advising(
            QCoreApplication::translate("PanelAccess", "Name the chair's key file with --key."));
    const Result<QString> passphrase = terminal.secret(
        qs(passphraseFile), QCoreApplication::translate("PanelAccess", "Passphrase of the chair's key"));
    if (!passphrase.ok())
        return passphrase.error();
    if (const Status unlocked = (*panel)->unlock(*keyFile, *passphrase); !unlocked.ok())
        return unlocked.error();
    return panel;
}

QString stateName(session::RoundState state)
{
    switch (state) {
    case session::RoundState::Sealed:
        return QStringLiteral("sealed");
    case session::RoundState::Collecting:
        return QStringLiteral("collecting");
    case session::RoundState::Closed:
        return QStringLiteral("closed");
    case session::RoundState::Aggregated:
        return QStringLiteral("aggregated");
    case session::RoundState::Locked:
        return QStringLiteral("locked");
    case session::RoundState::Unsealed:
        return QStringLiteral("unsealed");
    }
    return {};
}

QString stateWord(session::RoundState state)
{
    switch (state) {
    case session::RoundState::Sealed:
        return QCoreApplication::translate("PanelAccess", "Sealed");
    case session::RoundState::Collecting:
        return QCoreApplication::translate("PanelAccess", "Collecting");
    case session::RoundState::Closed:
        return QCoreApplication::translate("PanelAccess", "Closed");
    case session::RoundState::Aggregated:
        return QCoreApplication::translate("PanelAccess", "Aggregated");
    case session::RoundState::Locked:
        return QCoreApplication::translate("PanelAccess", "Locked");
    case session::RoundState::Unsealed:
        return QCoreApplication::translate("PanelAccess", "Unsealed");
    }
    return {};
}

} // namespace jeoul::cli
