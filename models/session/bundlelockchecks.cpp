// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/bundlechecks.h"

#include "models/base/digest.h"
#include "models/exchange/bundlenames.h"
#include "models/exchange/minisign.h"
#include "models/exchange/spokennumber.h"
#include "models/session/bundledocuments.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <set>

/// Checks of the lock (9), the names (10), the masked texts (11) and the receipts (12).
namespace jeoul::session::bundlechecks {

using exchange::Event;
using exchange::EventKind;
namespace paths = exchange::bundlenames;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BundleChecks)
};

QString textOf(const QJsonObject &object, const char *name)
{
    return object.value(QLatin1String(name)).toString();
}

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// 9C: the files the lock names are those received, each with the record that stands here.
void lockedRecords(const BundleReading &reading, CheckList &list)
{
    const auto &files = reading.steps.ledger.files();
    const auto &records = reading.lock->records;
    for (const auto &[hash, file] : files) {
        const auto locked = records.find(hash);
        const QString path = paths::submission(hash);
        const bool here = reading.files().contains(path);
        const QString record = reading.hashOf(path);
        if (locked == records.end() || (here && record != locked->second))
            list.fail(9, 'C', path);
    }
    for (const auto &[hash, record] : records) {
        if (!files.contains(hash))
            list.fail(9, 'C', paths::submission(hash));
    }
}

bool lockedStepFits(const BundleReading &reading, const Event &locked, const exchange::LockRecord &expected)
{
    const bool document = textOf(locked.body, "lock_sha256") == reading.hashOf(paths::kLock);
    const bool signature =
        textOf(locked.body, "lock_minisig").toUtf8() == reading.file(paths::kLockSignature);
    const bool result = textOf(locked.body, "result_sha256") == expected.resultHash;
    const bool closing = textOf(locked.body, "closed") == hexOf(expected.closed);
    return document && signature && result && closing && reading.lock->roundId == expected.roundId &&
           reading.lock->manifestHash == expected.manifestHash;
}

/// 10A and 10B.
void openings(const BundleReading &reading, CheckList &list)
{
    std::map<QString, QByteArray> committed;
    for (const exchange::Commitment &commitment : reading.manifest->commitments)
        committed[commitment.code] = commitment.digest;
    for (const exchange::UnsealRecord::Opening &opening : reading.unseal->openings) {
        const auto expected = committed.find(opening.code);
        if (expected == committed.end()) {
            list.fail(10, 'B', opening.code);
            continue;
        }
        if (exchange::commitmentDigest(opening.salt, opening.code, opening.teamId, opening.name) !=
            expected->second)
            list.fail(10, 'A', opening.code);
        committed.erase(expected);
    }
    for (const auto &[code, digest] : committed)
        list.fail(10, 'B', code);
}

bool custodiansFit(const exchange::UnsealRecord &unseal, const exchange::Manifest &manifest)
{
    std::set<QByteArray> keys;
    for (std::size_t i = 0; i < unseal.custodians.size(); ++i) {
        const exchange::UnsealRecord::Custodian &custodian = unseal.custodians[i];
        const auto &known = manifest.custodians;
        const QString number = exchange::spokenNumber(custodian.signing + custodian.box);
        if (std::find(known.begin(), known.end(), custodian.signing) == known.end() ||
            number != unseal.custodianNumbers.at(static_cast<qsizetype>(i)))
            return false;
        keys.insert(custodian.signing);
    }
    return keys.size() == unseal.custodians.size();
}

bool unsealedStepFits(const BundleReading &reading, const Event &unsealed, const Event &locked)
{
    const exchange::UnsealRecord &unseal = *reading.unseal;
    const bool document = textOf(unsealed.body, "unseal_sha256") == reading.hashOf(paths::kUnseal);
    const bool lock = textOf(unsealed.body, "lock") == hexOf(locked.hash);
    const bool custodians = unsealed.body.value(QStringLiteral("custodians")) ==
                            QJsonArray::fromStringList(unseal.custodianNumbers);
    return document && lock && custodians && unseal.lock == locked.hash &&
           unseal.resultHash == reading.lock->resultHash && unseal.roundId == reading.manifest->roundId;
}

using Pair = std::pair<QByteArray, QByteArray>;

} // namespace

void lock(const BundleReading &reading, CheckList &list)
{
    const Event *locked = step(reading, EventKind::Locked);
    if (!have(list, 9,
              {{reading.manifest.has_value(), paths::kManifest},
               {reading.lock.has_value(), paths::kLock},
               {reading.results.has_value(), paths::kResults},
               {reading.round.has_value(), paths::kContent},
               {locked != nullptr, paths::kEvents}}))
        return;
    list.note(9, exchange::spokenNumber(locked->hash));
    const exchange::LockRecord expected =
        bundledocuments::lockRecord(*reading.round, reading.steps.ledger, {});
    if (!exchange::minisign::verifies(reading.file(paths::kLock), reading.file(paths::kLockSignature),
                                      locked->signer))
        list.fail(9, 'A');
    if (!lockedStepFits(reading, *locked, expected))
        list.fail(9, 'B');
    if (reading.lock->closed != expected.closed || reading.lock->counted != expected.counted)
        list.fail(9, 'C', paths::kLock);
    lockedRecords(reading, list);
    if (reading.lock->head != expected.head)
        list.fail(9, 'D');
    const QString shown = reading.hashOf(paths::kResults);
    if (reading.lock->aggregated != expected.aggregated || reading.lock->resultHash != expected.resultHash ||
        reading.lock->resultHash != shown)
        list.fail(9, 'E');
}

void names(const BundleReading &reading, CheckList &list)
{
    if (!reading.index.unsealed) {
        list.note(10, Words::tr("nothing is unsealed yet"));
        if (reading.files().contains(paths::kUnseal))
            list.fail(10, 'D');
        return;
    }
    const Event *unsealed = step(reading, EventKind::Unsealed);
    if (!have(list, 10,
              {{reading.manifest.has_value(), paths::kManifest},
               {reading.lock.has_value(), paths::kLock},
               {reading.unseal.has_value(), paths::kUnseal},
               {unsealed != nullptr, paths::kEvents}}))
        return;
    list.note(
        10, Words::tr("%1, all as committed to before the first score").arg(reading.unseal->openings.size()));
    openings(reading, list);
    if (!custodiansFit(*reading.unseal, *reading.manifest))
        list.fail(10, 'C');
    if (!unsealedStepFits(reading, *unsealed, *step(reading, EventKind::Locked)))
        list.fail(10, 'D');
}

void redactions(const BundleReading &reading, CheckList &list)
{
    const bool opened = reading.files().contains(paths::kRedactions);
    if (!have(list, 11,
              {{reading.manifest.has_value(), paths::kManifest},
               {reading.content.has_value(), paths::kContent},
               {!opened || reading.redactions.has_value(), paths::kRedactions}}))
        return;
    std::set<Pair> committed;
    for (const exchange::SealedContent::Redaction &pair : reading.content->redactions)
        committed.emplace(pair.displayed, pair.original);
    const QString count = QString::number(committed.size());
    if (!opened) {
        list.note(11, Words::tr("%1, none of them opened").arg(count));
        return;
    }
    list.note(11, Words::tr("%1, all of them opened").arg(count));
    if (reading.redactions->roundId != reading.manifest->roundId)
        list.fail(11, 'A', reading.redactions->roundId);
    for (const exchange::RedactionOpening &opening : reading.redactions->openings) {
        const exchange::SealedContent::Redaction pair = opening.commitment();
        if (committed.erase({pair.displayed, pair.original}) == 0)
            list.fail(11, 'A', opening.where + u' ' + opening.item);
    }
    if (!committed.empty())
        list.fail(11, 'B', QString::number(committed.size()));
}

void receipts(const BundleReading &reading, CheckList &list)
{
    if (!have(list, 12, {{!reading.events.empty(), paths::kEvents}}))
        return;
    const auto &files = reading.steps.ledger.files();
    list.note(12, QString::number(files.size()));
    for (const auto &[hash, file] : files) {
        if (file.receipt != exchange::spokenNumberOfHash(QByteArray::fromHex(hash.toLatin1())))
            list.fail(12, 'A', file.seat);
    }
    if (bundledocuments::receipts(reading.steps.ledger) != reading.file(paths::kReceipts))
        list.fail(12, 'B');
}

} // namespace jeoul::session::bundlechecks
