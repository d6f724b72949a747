// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/panellocking.h"

#include "models/base/canonicaljson.h"
#include "models/base/digest.h"
#include "models/exchange/bundlenames.h"
#include "models/exchange/minisign.h"
#include "models/session/bundledocuments.h"
#include "models/session/panelfiles.h"

namespace jeoul::session {

using exchange::EventKind;

namespace {

/// The signed record of every received file; `opened` gets those that no step has opened yet.
Result<std::map<QString, QJsonObject>> allRecords(const PanelRound &round, const PanelLedger &ledger,
                                                  const exchange::SecretKey &key, storage::RoundStore &store,
                                                  std::map<QString, QJsonObject> &opened)
{
    Result<std::map<QString, QJsonObject>> records = store.openedRecords();
    if (!records.ok())
        return records;
    const Result<std::vector<storage::ReceivedFile>> files = store.received();
    if (!files.ok())
        return files.error();
    for (const storage::ReceivedFile &row : *files) {
        if (records->contains(row.hash))
            continue;
        const Result<exchange::SignedSubmission> submission =
            openCountedFile(round, key, ledger.files().at(row.hash), row.bytes);
        if (!submission.ok())
            return submission.error();
        const QJsonObject record = exchange::signedSubmissionToJson(*submission);
        opened.emplace(row.hash, record);
        records->emplace(row.hash, record);
    }
    return records;
}

} // namespace

Result<std::map<QString, QString>> recordHashes(const Result<std::map<QString, QJsonObject>> &records)
{
    if (!records.ok())
        return records.error();
    std::map<QString, QString> hashes;
    for (const auto &[file, record] : *records) {
        const Result<QByteArray> bytes = canonicaljson::write(record);
        if (!bytes.ok())
            return bytes.error();
        hashes.emplace(file, QString::fromLatin1(digest::sha256Hex(*bytes)));
    }
    return hashes;
}

Result<Locking> lockRound(const PanelRound &round, const PanelLedger &ledger, const exchange::SecretKey &key,
                          storage::RoundStore &store)
{
    Locking out;
    Result<std::map<QString, QString>> hashes =
        recordHashes(allRecords(round, ledger, key, store, out.opened));
    if (!hashes.ok())
        return hashes.error();
    const exchange::LockRecord lock = bundledocuments::lockRecord(round, ledger, std::move(hashes).value());
    const Result<QByteArray> document = canonicaljson::write(lock.toJson());
    if (!document.ok())
        return document.error();
    const bool chair = key.publicKey.signing == round.manifest().chairSigning;
    const QString holder = chair ? QStringLiteral("chair") : QStringLiteral("deputy");
    const Result<QByteArray> signature = exchange::minisign::sign(
        *document, key.signingSecret, exchange::bundlenames::signatureComment(holder),
        exchange::bundlenames::trustedComment(round.manifest().roundId));
    if (!signature.ok())
        return signature.error();
    out.body[QStringLiteral("result_sha256")] = lock.resultHash;
    out.body[QStringLiteral("closed")] = QString::fromLatin1(lock.closed.toHex());
    out.body[QStringLiteral("lock_sha256")] = QString::fromLatin1(digest::sha256Hex(*document));
    out.body[QStringLiteral("lock_minisig")] = QString::fromUtf8(*signature);
    return out;
}

} // namespace jeoul::session
