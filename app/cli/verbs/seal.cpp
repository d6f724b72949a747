// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs/seal.h"

#include "models/base/durablefile.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace jeoul::cli {

namespace {

constexpr qint64 kPublicKeyLimit = 65536;

Result<exchange::PublicKey> readPublic(const QString &path)
{
    const Result<QByteArray> bytes = durablefile::read(path, kPublicKeyLimit);
    if (!bytes.ok())
        return bytes.error();
    Result<exchange::PublicKey> key = exchange::readPublicKey(*bytes);
    if (!key.ok())
        return key.error().at({path, 0, {}, {}});
    return key;
}

} // namespace

void Seal::declare(CLI::App &parent)
{
    CLI::App &command =
        add(parent, "seal",
            QCoreApplication::translate(
                "Seal", "Freeze a draft into a round file, a vault and one packet per reviewer"));
    file(command, "draft", m_draft, QCoreApplication::translate("Seal", "The draft (.jdraft)"), true);
    file(command, "--chair", m_chair,
         QCoreApplication::translate("Seal", "Public key file of the panel chair"), true);
    file(command, "--deputy", m_deputy, QCoreApplication::translate("Seal", "Public key file of the deputy"),
         true);
    command
        .add_option("--custodians", m_custodians,
                    QCoreApplication::translate(
                        "Seal", "Public key files of the three custodians, separated by commas")
                        .toStdString())
        ->required()
        ->delimiter(',')
        ->expected(3);
    file(command, "--out", m_out,
         QCoreApplication::translate("Seal", "Folder for round.jround, vault.jvault, packets/ and codes.csv"),
         true);
    file(command, "--seed", m_seed,
         QCoreApplication::translate("Seal",
                                     "64 hexadecimal digits drawn before witnesses; random when not given"));
    file(command, "--passphrase-file", m_passphraseFile,
         QCoreApplication::translate(
             "Seal",
             "Keep the round key under this passphrase; without it the key is destroyed after sealing"));
    flag(command, "--json", m_json,
         QCoreApplication::translate("Seal", "One JSON document on standard output"));
}

Result<session::SealRequest> Seal::request(Terminal &terminal) const
{
    session::SealRequest request;
    Result<exchange::PublicKey> chair = readPublic(qs(m_chair));
    if (!chair.ok())
        return chair.error();
    Result<exchange::PublicKey> deputy = readPublic(qs(m_deputy));
    if (!deputy.ok())
        return deputy.error();
    request.chair = *chair;
    request.deputy = *deputy;
    for (const std::string &path : m_custodians) {
        Result<exchange::PublicKey> custodian = readPublic(qs(path));
        if (!custodian.ok())
            return custodian.error();
        request.custodians.push_back(*custodian);
    }
    if (!m_passphraseFile.empty()) {
        const Result<QString> passphrase = terminal.secret(qs(m_passphraseFile), {});
        if (!passphrase.ok())
            return passphrase.error();
        request.roundKeyPassphrase = *passphrase;
    }
    request.outFolder = qs(m_out);
    request.seed = QByteArray::fromHex(QByteArray::fromStdString(m_seed));
    if (!m_seed.empty() && request.seed.size() != 32)
        return Error(ErrorCode::BadInput,
                     QCoreApplication::translate("Seal", "The seed is not 64 hexadecimal digits."))
            .keeping(QCoreApplication::translate("Seal", "Nothing was sealed."));
    return request;
}

int Seal::run(wiring::AppContext &context, Terminal &terminal)
{
    const Result<session::SealRequest> sealing = request(terminal);
    if (!sealing.ok())
        return terminal.fail(sealing.error());
    const auto draft = session::SetupSession::open(qs(m_draft), context.setup());
    if (!draft.ok())
        return terminal.fail(draft.error());
    const QStringList obstacles = (*draft)->obstacles();
    if (!obstacles.isEmpty()) {
        for (const QString &sentence : obstacles)
            terminal.tell(sentence);
        return ExitCheckFailed;
    }
    TerminalProgress progress(terminal);
    const Result<session::SealOutcome> outcome = (*draft)->seal(*sealing, progress);
    if (!outcome.ok())
        return terminal.fail(outcome.error());
    if (m_json) {
        terminal.json({{QStringLiteral("round"), outcome->roundFile},
                       {QStringLiteral("vault"), outcome->vaultFile},
                       {QStringLiteral("codes"), outcome->codesFile},
                       {QStringLiteral("packets"), QJsonArray::fromStringList(outcome->packetFiles)}});
    } else {
        for (const QString &path :
             QStringList{outcome->roundFile, outcome->vaultFile, outcome->codesFile} + outcome->packetFiles)
            terminal.print(path);
    }
    if (sealing->roundKeyPassphrase.isEmpty())
        terminal.tell(QCoreApplication::translate(
            "Seal", "The round key was not kept, so no packet of this round can be issued again."));
    return ExitDone;
}

} // namespace jeoul::cli
