// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/bundleverifier.h"

#include "models/base/canonicaljson.h"
#include "models/exchange/bundlenames.h"
#include "models/session/bundlechecks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace jeoul::session {

namespace paths = exchange::bundlenames;
using exchange::bundlefiles::BundleFiles;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BundleVerifier)
};

Error noBundle(const QString &name)
{
    return Error(ErrorCode::BadInput, Words::tr("This is no verification bundle: %1 is missing.").arg(name))
        .advising(Words::tr("Choose the folder or tar file that was published."));
}

Result<QByteArray> required(const BundleFiles &files, const QString &name)
{
    const auto found = files.find(name);
    if (found == files.end())
        return noBundle(name);
    return found->second;
}

std::vector<CheckOutcome> allChecks(const BundleReading &reading, CheckList &list)
{
    bundlechecks::hashListSignature(reading, list);
    bundlechecks::manifest(reading, list);
    bundlechecks::roster(reading, list);
    bundlechecks::submissions(reading, list);
    bundlechecks::countedSet(reading, list);
    bundlechecks::eventChain(reading, list);
    bundlechecks::results(reading, list);
    bundlechecks::labels(reading, list);
    bundlechecks::lock(reading, list);
    bundlechecks::names(reading, list);
    bundlechecks::redactions(reading, list);
    bundlechecks::receipts(reading, list);
    return list.outcomes(1, CheckList::kChecks);
}

/// Whether a file of the older bundle stands in the newer one, byte for byte.
bool kept(const BundleFiles &older, const BundleFiles &newer, const QString &path)
{
    const auto old = older.find(path);
    const auto now = newer.find(path);
    return old == older.end() || (now != newer.end() && old->second == now->second);
}

} // namespace

bool Verification::ok() const
{
    return !newer && std::all_of(checks.begin(), checks.end(), [](const CheckOutcome &c) { return c.ok; });
}

Result<Verification> verifyBundle(const BundleFiles &files)
{
    const Result<QByteArray> sumsFile = required(files, exchange::bundlefiles::kSums);
    JEOUL_TRY(sumsFile);
    const Result<std::map<QString, QString>> sums = exchange::bundlefiles::readSums(*sumsFile);
    JEOUL_TRY(sums);
    const Result<QByteArray> indexFile = required(files, paths::kIndex);
    JEOUL_TRY(indexFile);
    const Result<QJsonObject> json = canonicaljson::read(*indexFile);
    JEOUL_TRY(json);
    const Result<exchange::BundleIndex> index = exchange::BundleIndex::fromJson(*json);
    Verification out;
    CheckList list;
    bundlechecks::hashList(files, *sums, list);
    if (!index.ok() && index.error().code == ErrorCode::NewerVersion) {
        out.newer = true;
        out.checks = list.outcomes(1, 1);
        return out;
    }
    JEOUL_TRY(index);
    const BundleReading reading(files, *index);
    out.checks = allChecks(reading, list);
    return out;
}

std::vector<CheckOutcome> verifyExtension(const BundleFiles &older, const BundleFiles &newer)
{
    CheckList list;
    const auto compare = [&](char letter, const QString &path) {
        if (!kept(older, newer, path))
            list.fail(CheckList::kExtends, letter, path);
    };
    for (const QString &path :
         std::array{paths::kManifest, paths::kManifestSignature, paths::kContent, paths::kRoster,
                    paths::kLabels, paths::kRoundKey, paths::kChairKey, paths::kDeputyKey})
        compare('A', path);
    const auto events = [](const BundleFiles &files) {
        const auto found = files.find(paths::kEvents);
        return found == files.end() ? QByteArray() : found->second;
    };
    if (!events(newer).startsWith(events(older)))
        list.fail(CheckList::kExtends, 'B');
    for (const auto &[path, bytes] : older) {
        if (path.startsWith(paths::kSubmissions))
            compare('C', path);
    }
    for (const QString &path : std::array{paths::kLock, paths::kLockSignature, paths::kResults,
                                          paths::kResultsTable, paths::kUnseal, paths::kRedactions})
        compare('D', path);
    return list.outcomes(CheckList::kExtends, CheckList::kExtends);
}

} // namespace jeoul::session
