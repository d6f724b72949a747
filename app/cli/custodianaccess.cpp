// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/custodianaccess.h"

#include "models/base/durablefile.h"

#include <QCoreApplication>

namespace jeoul::cli {

namespace {

constexpr qint64 kKeyLimit = qint64(1) << 20;
constexpr std::size_t kPair = 2;

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

void declareCustodians(CLI::App &command, std::vector<std::string> &keys,
                       std::vector<std::string> &passphrases, bool required)
{
    command
        .add_option("--custodians", keys,
                    QCoreApplication::translate("PanelUnseal",
                                                "Secret key files of two custodians, separated by a comma")
                        .toStdString())
        ->required(required)
        ->delimiter(',')
        ->expected(2);
    command
        .add_option(
            "--custodian-passphrase-files", passphrases,
            QCoreApplication::translate("PanelUnseal", "Files with their passphrases, in the same order")
                .toStdString())
        ->delimiter(',')
        ->expected(2);
}

Result<CustodianPair> readCustodians(const std::vector<std::string> &keys,
                                     const std::vector<std::string> &passphrases, wiring::AppContext &context,
                                     Terminal &terminal)
{
    if (keys.size() != kPair)
        return Error(ErrorCode::BadInput,
                     QCoreApplication::translate("PanelUnseal",
                                                 "The vault opens with the keys of two custodians."))
            .advising(QCoreApplication::translate("PanelUnseal", "Name their key files with --custodians."));
    std::vector<std::string> files = passphrases;
    files.resize(kPair);
    Result<exchange::SecretKey> one = readCustodian(qs(keys[0]), qs(files[0]), context, terminal);
    if (!one.ok())
        return one.error();
    Result<exchange::SecretKey> other = readCustodian(qs(keys[1]), qs(files[1]), context, terminal);
    if (!other.ok())
        return other.error();
    return CustodianPair{std::move(one).value(), std::move(other).value()};
}

} // namespace jeoul::cli
