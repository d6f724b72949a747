// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/panelsessionprivate.h"
#include "models/session/panelverdicts.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

/// What the panel desk may see while files are being collected.
namespace jeoul::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PanelSession)
};

QString problemOf(const PanelLedger &ledger, const exchange::RosterEntry &entry)
{
    if (const QString reason = ledger.revocation(entry.packetId); !reason.isEmpty())
        return Words::tr("The packet was revoked; none of its files counts. Reason: %1").arg(reason);
    bool late = false;
    bool conflict = false;
    bool gap = false;
    for (const auto &[hash, file] : ledger.files()) {
        if (file.seat != entry.seat)
            continue;
        late = late || file.verdict == verdict::kLate;
        conflict = conflict || file.verdict == verdict::kConflict;
        gap = gap || file.verdict == verdict::kGap;
    }
    QStringList sentences;
    if (conflict)
        sentences << Words::tr(
            "Files that contradict each other are kept apart until a receipt is confirmed.");
    if (gap)
        sentences << Words::tr("A version before this one never arrived.");
    if (late)
        sentences << Words::tr("A file came after closing and does not count.");
    return sentences.join(u' ');
}

SeatStatus emptySeat(const PanelRound &round, const exchange::RosterEntry &entry)
{
    SeatStatus status;
    status.seat = entry.seat;
    for (const QString &id : entry.items) {
        const BlindItem *item = round.item(id);
        if (item->kind == ItemKind::Practice)
            continue;
        ++status.items;
        ++status.byBenchmark[item->benchmark].second;
    }
    return status;
}

} // namespace

std::vector<SeatStatus> PanelSession::seats() const
{
    std::vector<SeatStatus> all;
    for (const exchange::RosterEntry &entry : manifest().roster) {
        SeatStatus status = emptySeat(d->round, entry);
        status.problem = problemOf(d->ledger, entry);
        status.revoked = !d->ledger.revocation(entry.packetId).isEmpty();
        if (const LedgerFile *file = d->ledger.current(entry.seat)) {
            status.received = true;
            status.sequence = file->sequence;
            status.receivedMs = file->receivedMs;
            status.completeItems = file->completeItems;
            status.receipt = file->receipt;
            status.phoneChecked = file->phoneChecked;
            status.byBenchmark = file->byBenchmark;
        }
        all.push_back(std::move(status));
    }
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.seat < b.seat; });
    return all;
}

std::vector<ReceivedVersion> PanelSession::versions() const
{
    std::vector<ReceivedVersion> all;
    for (const auto &[hash, file] : d->ledger.files())
        all.push_back({file.hash, file.seat, file.sequence, file.receivedMs, file.items, file.completeItems,
                       file.receipt, file.verdict, file.phoneChecked});
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return std::tie(a.seat, a.sequence, a.hash) < std::tie(b.seat, b.sequence, b.hash);
    });
    return all;
}

} // namespace jeoul::session
