// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/panelledger.h"

#include "models/reporting/panelwords.h"
#include "models/session/panelverdicts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <concepts>
#include <functional>
#include <set>

namespace jeoul::session {

using exchange::Event;
using exchange::EventKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PanelLedger)
};

const QString kFile = QStringLiteral("file"); // the SHA-256 of a score file, in every body about one
const QString kSeat = QStringLiteral("seat");
const QString kPacket = QStringLiteral("packet_id");
const QString kReason = QStringLiteral("reason");

Error unfit(const Event &event, const QString &detail)
{
    return Error(ErrorCode::CheckFailed,
                 Words::tr("Step %1 of this round does not fit the steps before it.").arg(event.sequence))
        .advising(Words::tr("Use another copy of the round file."))
        .because(detail);
}

constexpr unsigned in(std::same_as<RoundState> auto... states)
{
    return ((1U << static_cast<unsigned>(states)) | ... | 0U);
}

struct StepRule
{
    EventKind kind;
    unsigned states;    ///< in which it may be taken, a bit each
    const char *advice; ///< for somebody who tries it in another
};

constexpr char kNoMore[] = QT_TRANSLATE_NOOP("PanelLedger", "After the lock nothing more is taken in.");
constexpr char kWhileCollecting[] =
    QT_TRANSLATE_NOOP("PanelLedger", "Receipts are checked while files are being collected.");
constexpr unsigned kUntilTheLock =
    in(RoundState::Sealed, RoundState::Collecting, RoundState::Closed, RoundState::Aggregated);

/// In the order of EventKind. Sealing is only the first event, see PanelLedger::apply.
constexpr std::array kRules{
    StepRule{EventKind::Sealed, 0, QT_TRANSLATE_NOOP("PanelLedger", "A round is sealed once.")},
    StepRule{EventKind::Received, kUntilTheLock, kNoMore},
    StepRule{EventKind::Refused, kUntilTheLock, kNoMore},
    StepRule{EventKind::Conflict, kUntilTheLock, kNoMore},
    StepRule{EventKind::PhoneChecked, in(RoundState::Collecting, RoundState::Closed), kWhileCollecting},
    StepRule{
        EventKind::Closed, in(RoundState::Collecting),
        QT_TRANSLATE_NOOP("PanelLedger", "A round is closed once, after at least one score file came in.")},
    StepRule{EventKind::Reopened, in(RoundState::Closed, RoundState::Aggregated),
             QT_TRANSLATE_NOOP("PanelLedger", "Only a closed round that is not locked can be reopened.")},
    StepRule{EventKind::Aggregated, in(RoundState::Closed),
             QT_TRANSLATE_NOOP("PanelLedger", "Close the round first.")},
    StepRule{EventKind::Locked, in(RoundState::Aggregated),
             QT_TRANSLATE_NOOP("PanelLedger", "Aggregate the round first.")},
    StepRule{EventKind::Unsealed, in(RoundState::Locked),
             QT_TRANSLATE_NOOP("PanelLedger", "Lock the result first.")},
    StepRule{EventKind::Decided, in(RoundState::Collecting), kWhileCollecting},
    StepRule{EventKind::Revoked, in(RoundState::Sealed, RoundState::Collecting),
             QT_TRANSLATE_NOOP("PanelLedger",
                               "Reopen the collection with a reason; then the packet can be revoked.")},
};

constexpr bool inOrder()
{
    for (std::size_t i = 0; i < kRules.size(); ++i) {
        if (kRules[i].kind != static_cast<EventKind>(i))
            return false;
    }
    return true;
}
static_assert(inOrder() && kRules.back().kind == EventKind::Revoked);

const StepRule &ruleOf(EventKind kind)
{
    return kRules.at(static_cast<std::size_t>(kind));
}

QString adviceFor(EventKind kind, RoundState state)
{
    if (kind == EventKind::Revoked && state >= RoundState::Locked)
        return Words::tr("After the lock no packet is revoked; the result stands as it was locked.");
    return Words::tr(ruleOf(kind).advice);
}

} // namespace

bool LedgerFile::counts() const
{
    return verdict == verdict::kCounted || verdict == verdict::kGap;
}

QJsonObject LedgerFile::toJson() const
{
    QJsonObject benchmarks;
    for (const auto &[id, counts] : byBenchmark)
        benchmarks.insert(id, QJsonArray{counts.first, counts.second});
    return {{kFile, hash},
            {kPacket, packetId},
            {kSeat, seat},
            {QStringLiteral("sequence"), sequence},
            {QStringLiteral("previous"), previous},
            {QStringLiteral("reviewer_key"), QString::fromLatin1(reviewer.toHex())},
            {QStringLiteral("items"), items},
            {QStringLiteral("complete"), completeItems},
            {QStringLiteral("by_benchmark"), benchmarks},
            {QStringLiteral("receipt"), receipt},
            {QStringLiteral("late"), late}};
}

Result<LedgerFile> LedgerFile::fromJson(const QJsonObject &body, qint64 wallTimeMs)
{
    LedgerFile file;
    file.hash = body.value(kFile).toString();
    file.packetId = body.value(kPacket).toString();
    file.seat = body.value(kSeat).toString();
    file.sequence = body.value(QStringLiteral("sequence")).toInteger();
    file.previous = body.value(QStringLiteral("previous")).toString();
    file.reviewer = QByteArray::fromHex(body.value(QStringLiteral("reviewer_key")).toString().toLatin1());
    file.receivedMs = wallTimeMs;
    file.items = body.value(QStringLiteral("items")).toInt();
    file.completeItems = body.value(QStringLiteral("complete")).toInt();
    file.receipt = body.value(QStringLiteral("receipt")).toString();
    file.late = body.value(QStringLiteral("late")).toBool();
    const QJsonObject benchmarks = body.value(QStringLiteral("by_benchmark")).toObject();
    for (auto it = benchmarks.begin(); it != benchmarks.end(); ++it) {
        const QJsonArray counts = it.value().toArray();
        file.byBenchmark[it.key()] = {counts.at(0).toInt(), counts.at(1).toInt()};
    }
    if (file.hash.size() != 64 || file.seat.isEmpty() || file.packetId.isEmpty() || file.sequence < 1 ||
        file.reviewer.size() != 32)
        return Error(ErrorCode::Damaged, Words::tr("A record of a received file is incomplete."));
    return file;
}

Status PanelLedger::allows(EventKind kind) const
{
    if ((ruleOf(kind).states & in(m_state)) != 0)
        return done();
    return Error(ErrorCode::NotAllowed,
                 Words::tr("This cannot be done while the round is in the state \"%1\".")
                     .arg(reporting::stateName(m_state)))
        .keeping(Words::tr("Nothing was changed."))
        .advising(adviceFor(kind, m_state));
}

Status PanelLedger::apply(const Event &event)
{
    // In the order of EventKind, as the rules are.
    static constexpr std::array<Status (PanelLedger::*)(const Event &), kRules.size()> kSteps{
        &PanelLedger::seal,   &PanelLedger::receive, &PanelLedger::refuse, &PanelLedger::receive,
        &PanelLedger::choose, &PanelLedger::close,   &PanelLedger::reopen, &PanelLedger::aggregate,
        &PanelLedger::lock,   &PanelLedger::unseal,  &PanelLedger::choose, &PanelLedger::revoke};
    if (!m_events.empty()) {
        JEOUL_TRY(allows(event.kind));
    } else if (event.kind != EventKind::Sealed) {
        return unfit(event, QStringLiteral("first event is not Sealed"));
    }
    JEOUL_TRY(std::invoke(kSteps.at(static_cast<std::size_t>(event.kind)), *this, event));
    m_events.push_back(event);
    return done();
}

Result<PanelLedger> PanelLedger::with(const Result<Event> &event) const
{
    if (!event.ok())
        return event.error();
    PanelLedger next = *this;
    JEOUL_TRY(next.apply(*event));
    return next;
}

Status PanelLedger::seal(const Event & /*event*/)
{
    return done(); // a ledger begins sealed
}

Status PanelLedger::refuse(const Event &event)
{
    m_refused.insert(event.body.value(kFile).toString(), event.body.value(kReason).toString());
    return done();
}

Status PanelLedger::receive(const Event &event)
{
    Result<LedgerFile> file = LedgerFile::fromJson(event.body, event.wallTimeMs);
    if (!file.ok())
        return file.error();
    const bool closed = m_state == RoundState::Closed || m_state == RoundState::Aggregated;
    if (m_files.contains(file->hash) || file->late != closed || m_revoked.contains(file->packetId))
        return unfit(event, QStringLiteral("file known, lateness wrong, or packet revoked"));
    if (m_state == RoundState::Sealed)
        m_state = RoundState::Collecting;
    const QString packet = file->packetId;
    const QString hash = file->hash;
    m_files.emplace(hash, std::move(file).value());
    judge(packet);
    return done();
}

Status PanelLedger::choose(const Event &event)
{
    const auto file = m_files.find(event.body.value(kFile).toString());
    if (file == m_files.end() || file->second.seat != event.body.value(kSeat).toString() ||
        file->second.late || file->second.verdict == verdict::kRevoked)
        return unfit(event, QStringLiteral("no such file"));
    if (m_state != RoundState::Collecting && !file->second.counts())
        return unfit(event, QStringLiteral("choice after closing"));
    if (event.kind == EventKind::PhoneChecked)
        file->second.phoneChecked = true;
    m_chosen.push_back(file->first);
    judge(file->second.packetId);
    return done();
}

Status PanelLedger::revoke(const Event &event)
{
    const QString packet = event.body.value(kPacket).toString();
    const QString reason = event.body.value(kReason).toString();
    if (packet.isEmpty() || reason.isEmpty() || event.body.value(kSeat).toString().isEmpty() ||
        m_revoked.contains(packet))
        return unfit(event, QStringLiteral("no packet, seat or reason, or revoked before"));
    m_revoked.insert(packet, reason);
    judge(packet);
    return done();
}

Status PanelLedger::close(const Event &event)
{
    const QJsonArray list = event.body.value(QStringLiteral("counted")).toArray();
    const QJsonArray expected = QJsonArray::fromStringList(counted());
    if (list.isEmpty() || list != expected)
        return unfit(event, QStringLiteral("counted files differ"));
    m_state = RoundState::Closed;
    return done();
}

Status PanelLedger::reopen(const Event & /*event*/)
{
    m_state = RoundState::Collecting;
    m_resultHash.clear();
    std::set<QString> packets;
    for (auto &[hash, file] : m_files) {
        if (file.late)
            packets.insert(file.packetId);
        file.late = false;
    }
    for (const QString &packet : packets)
        judge(packet);
    return done();
}

Status PanelLedger::aggregate(const Event &event)
{
    const QString hash = event.body.value(QStringLiteral("result_sha256")).toString();
    if (hash.size() != 64)
        return unfit(event, QStringLiteral("no result hash"));
    m_resultHash = hash;
    m_state = RoundState::Aggregated;
    return done();
}

Status PanelLedger::lock(const Event &event)
{
    if (event.body.value(QStringLiteral("result_sha256")).toString() != m_resultHash)
        return unfit(event, QStringLiteral("lock of another result"));
    m_lockHash = event.hash;
    m_state = RoundState::Locked;
    return done();
}

Status PanelLedger::unseal(const Event &event)
{
    const QString document = event.body.value(QStringLiteral("unseal_sha256")).toString();
    const QString lock = event.body.value(QStringLiteral("lock")).toString();
    const QString own = QString::fromLatin1(m_lockHash.toHex());
    if (lock != own || document.size() != 64)
        return unfit(event, QStringLiteral("unsealing of another lock"));
    m_unsealHash = document;
    m_state = RoundState::Unsealed;
    return done();
}

std::map<QString, QString> PanelLedger::verdictsOf(const QString &packetId, const LedgerFile *added) const
{
    std::vector<FileVersion> versions;
    const auto add = [&](const LedgerFile &file) {
        if (file.packetId == packetId && !file.late)
            versions.push_back({file.hash, file.sequence, file.previous, file.reviewer});
    };
    for (const auto &[hash, file] : m_files)
        add(file);
    if (added != nullptr)
        add(*added);
    return judgeVersions(versions, m_chosen, m_revoked.contains(packetId));
}

QString PanelLedger::verdictFor(const LedgerFile &file) const
{
    const std::map<QString, QString> verdicts = verdictsOf(file.packetId, &file);
    const auto found = verdicts.find(file.hash);
    return found == verdicts.end() ? verdict::kLate : found->second;
}

void PanelLedger::judge(const QString &packetId)
{
    const std::map<QString, QString> verdicts = verdictsOf(packetId, nullptr);
    for (auto &[hash, file] : m_files) {
        if (file.packetId != packetId)
            continue;
        const auto found = verdicts.find(hash);
        file.verdict = found == verdicts.end() ? verdict::kLate : found->second;
    }
}

QStringList PanelLedger::counted() const
{
    QStringList hashes;
    for (const auto &[hash, file] : m_files) {
        if (file.counts())
            hashes << hash; // the map is sorted
    }
    return hashes;
}

const LedgerFile *PanelLedger::current(const QString &seat) const
{
    const LedgerFile *best = nullptr;
    for (const auto &[hash, file] : m_files) {
        if (file.seat != seat)
            continue;
        if (file.counts())
            return &file;
        if (file.verdict == verdict::kConflict && (best == nullptr || best->sequence < file.sequence))
            best = &file;
    }
    return best;
}

} // namespace jeoul::session
