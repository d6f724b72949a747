// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/bundlechecks.h"

#include "models/base/canonicaljson.h"
#include "models/base/digest.h"
#include "models/exchange/bundlenames.h"
#include "models/exchange/minisign.h"
#include "models/exchange/spokennumber.h"
#include "models/session/bundledocuments.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>

/// Checks of what was sealed (1 to 3), of the chain (6) and of the labels (8).
namespace jeoul::session::bundlechecks {

using exchange::Event;
using exchange::EventKind;
namespace files = exchange::bundlefiles;
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

/// 2D: what the seal says of manifest and content.
bool sealFits(const BundleReading &reading, const QJsonObject &body)
{
    const bool manifest = textOf(body, "manifest_sha256") == reading.hashOf(paths::kManifest);
    const bool signature =
        textOf(body, "manifest_minisig").toUtf8() == reading.file(paths::kManifestSignature);
    const bool content = textOf(body, "content_sha256") == reading.hashOf(paths::kContent);
    return manifest && signature && content;
}

template <typename T, typename Name>
QSet<QString> namesOf(const std::vector<T> &values, Name name)
{
    QSet<QString> out;
    for (const T &value : values)
        out.insert(value.*name);
    return out;
}

/// 2E: every cross reference between manifest and content.
void crossReferences(const BundleReading &reading, CheckList &list)
{
    const exchange::Manifest &manifest = *reading.manifest;
    const QSet<QString> benchmarks = namesOf(manifest.benchmarks, &Benchmark::id);
    const QSet<QString> codes = namesOf(manifest.commitments, &exchange::Commitment::code);
    const QSet<QString> seats = namesOf(manifest.roster, &exchange::RosterEntry::seat);
    const QSet<QString> items = namesOf(reading.content->items, &exchange::SealedContent::Item::id);
    const auto require = [&](bool known, const QString &name) {
        if (!known)
            list.fail(2, 'E', name);
    };
    for (const exchange::SealedContent::Item &item : reading.content->items) {
        require(item.benchmark.isEmpty() || benchmarks.contains(item.benchmark), item.benchmark);
        for (const QString &code : item.present)
            require(codes.contains(code), code);
    }
    for (const auto &[seat, recused] : reading.content->recusals) {
        require(seats.contains(seat), seat);
        for (const QString &code : recused)
            require(codes.contains(code), code);
    }
    for (const exchange::SealedContent::Metric &row : reading.content->metrics)
        require(codes.contains(row.code), row.code);
    for (const exchange::SealedContent::SurveyScore &row : reading.content->survey)
        require(codes.contains(row.code), row.code);
    for (const exchange::RosterEntry &entry : manifest.roster) {
        for (const QString &item : entry.items)
            require(items.contains(item), item);
    }
    require(reading.index.roundId == manifest.roundId, reading.index.roundId);
}

void keyFiles(const BundleReading &reading, CheckList &list)
{
    const exchange::Manifest &manifest = *reading.manifest;
    const auto expect = [&](const QString &path, const QByteArray &key) {
        if (exchange::minisign::publicKeyIn(reading.file(path)) != key)
            list.fail(2, 'C', path);
    };
    expect(paths::kRoundKey, manifest.roundPublic);
    expect(paths::kChairKey, manifest.chairSigning);
    expect(paths::kDeputyKey, manifest.deputySigning);
}

/// 3B: packet numbers and keys that stand twice, or are somebody's.
void sharedKeys(const BundleReading &reading, CheckList &list)
{
    const exchange::Manifest &manifest = *reading.manifest;
    const Result<QJsonObject> roster = canonicaljson::read(reading.file(paths::kRoster));
    if (!roster.ok())
        return; // 3A says so
    QSet<QString> seen;
    const auto take = [&seen](const QByteArray &key) { seen.insert(QString::fromLatin1(key.toHex())); };
    take(manifest.roundPublic);
    take(manifest.chairSigning);
    take(manifest.deputySigning);
    std::for_each(manifest.custodians.begin(), manifest.custodians.end(), take);
    const QJsonArray packets = roster->value(QStringLiteral("packets")).toArray();
    for (const QJsonValue &packet : packets) {
        for (const char *member : {"packet_id", "packet_public"}) {
            const QString value = textOf(packet.toObject(), member);
            if (seen.contains(value))
                list.fail(3, 'B', textOf(packet.toObject(), "seat"));
            seen.insert(value);
        }
    }
}

/// 6B beside the chain itself: the seal is the round key's, everything else the chair's or the deputy's.
bool signersFit(const std::vector<Event> &events, const exchange::Manifest &manifest)
{
    return std::all_of(events.begin(), events.end(), [&](const Event &event) {
        return (event.kind == EventKind::Sealed) == (event.signer == manifest.roundPublic);
    });
}

/// 6E: whether a revocation names a packet of the roster and the seat it was issued to.
bool revokesASeat(const QJsonObject &body, const exchange::Manifest &manifest)
{
    const QString packet = textOf(body, "packet_id");
    const QString seat = textOf(body, "seat");
    return std::any_of(
        manifest.roster.begin(), manifest.roster.end(),
        [&](const exchange::RosterEntry &entry) { return entry.packetId == packet && entry.seat == seat; });
}

} // namespace

bool have(CheckList &list, int check, std::initializer_list<Need> needs)
{
    for (const Need &need : needs) {
        if (!need.there) {
            list.unreadable(check, need.name.toString());
            return false;
        }
    }
    return true;
}

const Event *step(const BundleReading &reading, EventKind kind)
{
    const Event *followed = bundledocuments::lastOf(reading.steps.ledger, kind);
    if (followed == nullptr)
        return nullptr;
    // The ledger holds steps as they should be; what one says of itself stands in the bundle.
    const std::ptrdiff_t place = followed - reading.steps.ledger.events().data();
    return &reading.events[static_cast<std::size_t>(place)];
}

void hashList(const files::BundleFiles &bundle, const std::map<QString, QString> &sums, CheckList &list)
{
    for (const auto &[path, hash] : sums) {
        const auto file = bundle.find(path);
        if (file == bundle.end())
            list.fail(1, 'A', path);
        else if (QString::fromLatin1(digest::sha256Hex(file->second)) != hash)
            list.fail(1, 'B', path);
    }
    for (const auto &[path, bytes] : bundle) {
        if (path != files::kSums && path != files::kSumsSignature && !sums.contains(path))
            list.fail(1, 'C', path);
    }
}

void hashListSignature(const BundleReading &reading, CheckList &list)
{
    const QByteArray signature = reading.file(files::kSumsSignature);
    if (!reading.files().contains(files::kSumsSignature))
        return;
    const QByteArray sums = reading.file(files::kSums);
    if (!reading.manifest ||
        (!exchange::minisign::verifies(sums, signature, reading.manifest->chairSigning) &&
         !exchange::minisign::verifies(sums, signature, reading.manifest->deputySigning)))
        list.fail(1, 'D');
}

void manifest(const BundleReading &reading, CheckList &list)
{
    if (!have(list, 2,
              {{reading.manifest.has_value(), paths::kManifest},
               {reading.content.has_value(), paths::kContent},
               {!reading.events.empty(), paths::kEvents}}))
        return;
    const exchange::Manifest &manifest = *reading.manifest;
    list.note(2, exchange::spokenNumber(manifest.roundPublic));
    if (!exchange::minisign::verifies(reading.file(paths::kManifest), reading.file(paths::kManifestSignature),
                                      manifest.roundPublic))
        list.fail(2, 'A');
    if (!reading.schemeHashFits)
        list.fail(2, 'B');
    keyFiles(reading, list);
    if (!sealFits(reading, reading.events.front().body))
        list.fail(2, 'D');
    crossReferences(reading, list);
}

void roster(const BundleReading &reading, CheckList &list)
{
    if (!have(list, 3,
              {{reading.manifest.has_value(), paths::kManifest}, {!reading.events.empty(), paths::kEvents}}))
        return;
    const QJsonObject expected = exchange::rosterDocument(*reading.manifest, reading.events.front());
    if (!bundledocuments::stands(reading.file(paths::kRoster), canonicaljson::write(expected)))
        list.fail(3, 'A');
    sharedKeys(reading, list);
}

void eventChain(const BundleReading &reading, CheckList &list)
{
    if (!have(list, 6,
              {{reading.manifest.has_value(), paths::kManifest}, {!reading.events.empty(), paths::kEvents}}))
        return;
    const exchange::Manifest &manifest = *reading.manifest;
    const Status chain = exchange::checkChain(reading.events, stepSigners(manifest));
    if (!reading.steps.sealedFirst)
        list.fail(6, 'A');
    if (!chain.ok())
        list.fail(6, 'B', chain.error().sentence);
    else if (!signersFit(reading.events, manifest))
        list.fail(6, 'B', Words::tr("A step is signed by somebody whose step it is not."));
    if (reading.steps.refused > 0)
        list.fail(6, 'C', QString::number(reading.steps.refused));
    const EventKind last = reading.index.unsealed ? EventKind::Unsealed : EventKind::Locked;
    if (reading.events.back().kind != last)
        list.fail(6, 'D');
    for (const Event &event : reading.events) {
        if (event.kind == EventKind::Revoked && !revokesASeat(event.body, manifest))
            list.fail(6, 'E', QString::number(event.sequence));
    }
}

void labels(const BundleReading &reading, CheckList &list)
{
    if (!have(list, 8,
              {{reading.manifest.has_value(), paths::kManifest},
               {reading.content.has_value(), paths::kContent},
               {!list.failed(2, 'E'), paths::kContent},
               {reading.lock.has_value(), paths::kLock}}))
        return;
    if (blinding::labelSeedCommitment(reading.lock->labelSeed) != reading.manifest->labelSeedCommitment)
        list.fail(8, 'A');
    if (!bundledocuments::stands(reading.file(paths::kLabels), bundledocuments::labels(*reading.round)))
        list.fail(8, 'B');
}

} // namespace jeoul::session::bundlechecks
