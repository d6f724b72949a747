// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/bundlechecks.h"

#include "models/domain/schemejson.h"
#include "models/exchange/bundlenames.h"
#include "models/session/bundledocuments.h"
#include "models/session/panelresult.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <set>

/// Checks of the submissions (4), of what counts (5) and of the result that follows from them (7).
namespace jeoul::session::bundlechecks {

using exchange::EventKind;
namespace paths = exchange::bundlenames;

namespace {

/// 4D: whether the record is the one that was received as this file.
bool receivedAs(const BundleReading &reading, const LedgerFile &file, const exchange::Submission &record)
{
    const exchange::RosterEntry *entry = reading.round->packet(record.packetId);
    const bool same = record.packetId == file.packetId && record.sequence == file.sequence &&
                      record.previousHash == file.previous && record.reviewerPublic == file.reviewer;
    const auto &files = reading.steps.ledger.files();
    const auto before = files.find(record.previousHash);
    const bool rises = before == files.end() || before->second.packetId != file.packetId ||
                       before->second.sequence < record.sequence;
    return same && rises && entry != nullptr && entry->seat == file.seat;
}

/// The steps that are not on the scale of their criterion; where there is no such criterion, 4E says so.
std::set<CellKey> offScale(const PanelRound &round, const exchange::Submission &record)
{
    std::set<CellKey> out;
    for (const auto &[key, mark] : record.judgements.marks) {
        const BlindItem *item = round.item(key.item);
        const Sheet *sheet = item == nullptr ? nullptr : round.sheet(*item);
        const Criterion *criterion = sheet == nullptr ? nullptr : sheet->criterion(key.criterion);
        const Scale *scale =
            criterion == nullptr ? nullptr : round.manifest().scheme.scale(criterion->scaleId);
        if (mark.step && (*mark.step < 0 || (scale != nullptr && *mark.step >= scale->points())))
            out.insert(key);
    }
    return out;
}

/// 4E and 4F of one record.
void checkEntries(const BundleReading &reading, const exchange::ClaimedSubmission &claimed,
                  const QString &file, CheckList &list)
{
    exchange::Submission record = claimed.submission.record;
    const std::set<CellKey> off = offScale(*reading.round, record);
    for (const CellKey &key : off)
        record.judgements.marks.erase(key);
    if (!off.empty()) // a step that no scale has reads as -1
        list.fail(4, 'F', file);
    const exchange::RosterEntry *entry = reading.round->packet(record.packetId);
    bool fits = true;
    if (entry != nullptr)
        fits = resolveJudgements(*reading.round, *entry, record).ok();
    if (claimed.orderFault || !fits)
        list.fail(4, 'E', file);
}

void checkSubmission(const BundleReading &reading, const QString &hash,
                     const exchange::ClaimedSubmission &claimed, CheckList &list)
{
    const exchange::Manifest &manifest = *reading.manifest;
    const exchange::Submission &record = claimed.submission.record;
    const auto file = reading.steps.ledger.files().find(hash);
    const bool known = file != reading.steps.ledger.files().end();
    const QString seat = known ? file->second.seat : QStringLiteral("?");
    const QString name = QStringLiteral("%1 (%2)").arg(seat, hash.left(8));
    const exchange::RosterEntry *entry = reading.round->packet(record.packetId);
    bool signedTwice = false;
    if (entry != nullptr)
        signedTwice = exchange::checkSignatures(claimed.submission, entry->packetPublic).ok();
    if (!signedTwice)
        list.fail(4, 'A', name);
    const QString manifestHash = reading.hashOf(paths::kManifest);
    if (record.roundId != manifest.roundId || record.manifestHash != manifestHash)
        list.fail(4, 'B', name);
    const std::set<QByteArray> recipients(record.recipients.begin(), record.recipients.end());
    const std::array expected{manifest.chairBox, manifest.deputyBox};
    if (recipients != std::set<QByteArray>(expected.begin(), expected.end()))
        list.fail(4, 'C', name);
    if (known && !receivedAs(reading, file->second, record))
        list.fail(4, 'D', name);
    checkEntries(reading, claimed, name, list);
}

/// The judgements of the counted files as the result was made from them; nothing when one cannot be used.
std::optional<std::vector<CountedJudgements>> countedJudgements(const BundleReading &reading)
{
    std::vector<CountedJudgements> out;
    for (const QString &hash : reading.steps.aggregation->counted()) {
        const auto found = reading.submissions.find(hash);
        if (found == reading.submissions.end() || !found->second || found->second->orderFault)
            return std::nullopt;
        const exchange::Submission &record = found->second->submission.record;
        const exchange::RosterEntry *entry = reading.round->packet(record.packetId);
        if (entry == nullptr)
            return std::nullopt;
        Result<ResolvedJudgements> judgements = resolveJudgements(*reading.round, *entry, record);
        if (!judgements.ok())
            return std::nullopt;
        out.push_back({entry, std::move(judgements).value()});
    }
    return out;
}

/// In the form in which the shown one was read, so that equal means equal bytes; nothing when the submissions
/// and what was sealed give no result.
std::optional<QJsonObject> computedAgain(const BundleReading &reading)
{
    const auto counted = countedJudgements(reading);
    if (!counted)
        return std::nullopt;
    const Result<reporting::PanelColumns> columns = columnsOf(*counted);
    if (!columns.ok())
        return std::nullopt;
    const Result<QJsonObject> result =
        exactResult(*reading.round, *reading.steps.aggregation, *counted, *columns);
    if (!result.ok())
        return std::nullopt;
    return QJsonDocument::fromJson(QJsonDocument(*result).toJson()).object();
}

void compareResults(const QJsonObject &shown, const QJsonObject &computed, CheckList &list)
{
    const auto compare = [&](char letter, std::initializer_list<const char *> members) {
        for (const char *member : members) {
            const QLatin1String name(member);
            if (shown.value(name) != computed.value(name))
                list.fail(7, letter, name);
        }
    };
    compare('A', {"v", "round_id", "scheme_hash", "manifest_hash", "counted"});
    compare('B', {"points"});
    compare('C', {"criteria", "by_benchmark"});
    compare('D', {"gates", "preferences", "ranks", "spans"});
    compare('E', {"missing", "warnings"});
}

QString roundingOf(const Scheme &scheme)
{
    QStringList stages;
    for (const QJsonValue &stage : schemejson::toJson(scheme).value(QStringLiteral("rounding")).toArray()) {
        const QJsonObject rule = stage.toObject();
        stages << QStringLiteral("%1 %2 %3")
                      .arg(rule.value(QStringLiteral("where")).toString(),
                           QString::number(rule.value(QStringLiteral("places")).toInt()),
                           rule.value(QStringLiteral("mode")).toString());
    }
    if (stages.isEmpty())
        return QStringLiteral("-");
    return stages.join(QStringLiteral(", "));
}

} // namespace

void submissions(const BundleReading &reading, CheckList &list)
{
    if (!have(list, 4,
              {{reading.manifest.has_value(), paths::kManifest},
               {reading.content.has_value(), paths::kContent},
               {reading.lock.has_value(), paths::kLock},
               {!reading.events.empty(), paths::kEvents}}))
        return;
    for (const auto &[hash, claimed] : reading.submissions) {
        if (claimed)
            checkSubmission(reading, hash, *claimed, list);
        else
            list.unreadable(4, paths::submission(hash));
    }
}

void countedSet(const BundleReading &reading, CheckList &list)
{
    if (!have(list, 5, {{step(reading, EventKind::Locked) != nullptr, paths::kEvents}}))
        return;
    for (const qint64 closing : reading.steps.falseClosings)
        list.fail(5, 'A', QString::number(closing));
    const auto &files = reading.steps.ledger.files();
    for (const auto &[hash, file] : files) {
        if (!reading.files().contains(paths::submission(hash)))
            list.fail(5, 'B', QStringLiteral("%1 (%2)").arg(file.seat, hash.left(8)));
    }
    for (const auto &[hash, claimed] : reading.submissions) {
        if (!files.contains(hash))
            list.fail(5, 'C', paths::submission(hash));
    }
}

void results(const BundleReading &reading, CheckList &list)
{
    if (!have(list, 7,
              {{reading.manifest.has_value(), paths::kManifest},
               {reading.content.has_value(), paths::kContent},
               {!list.failed(2, 'E'), paths::kContent},
               {reading.lock.has_value(), paths::kLock},
               {reading.results.has_value(), paths::kResults},
               {reading.steps.aggregation.has_value(), paths::kEvents}}))
        return;
    const std::optional<QJsonObject> computed = computedAgain(reading);
    if (!have(list, 7, {{computed.has_value(), paths::kSubmissions}}))
        return;
    list.note(7, roundingOf(reading.manifest->scheme));
    compareResults(*reading.results, *computed, list);
    if (!bundledocuments::stands(reading.file(paths::kResultsTable),
                                 bundledocuments::resultsTable(*reading.results)))
        list.fail(7, 'F');
    if (reading.steps.aggregation->resultHash() != reading.hashOf(paths::kResults))
        list.fail(7, 'G');
}

} // namespace jeoul::session::bundlechecks
