// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/panelfiles.h"

#include "models/base/digest.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace jeoul::session {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PanelFiles)
};

constexpr int kReceiptDigits = 24;
constexpr int kGroupDigits = 4;

FileFinding refused(FileFinding finding, const char *reason, const QString &sentence)
{
    finding.reason = QLatin1String(reason);
    finding.sentence = Words::tr("%1 The file was not taken in.").arg(sentence);
    finding.file.reset();
    return finding;
}

const char *reasonOf(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NewerVersion:
        return "newer_version";
    case ErrorCode::WrongKey:
        return "other_recipient";
    case ErrorCode::CheckFailed:
        return "bad_signature";
    case ErrorCode::Damaged:
        return "damaged";
    default:
        return "not_readable";
    }
}

/// Whether the signed record is about this round, for its two recipients. That it is about the packet and
/// version on its outside was seen when it was opened.
const char *misfit(const PanelRound &round, const exchange::Submission &record)
{
    const exchange::Manifest &manifest = round.manifest();
    if (record.roundId != manifest.roundId)
        return "other_round";
    if (record.manifestHash != round.content().manifest.hash)
        return "other_manifest";
    const std::set<QByteArray> recipients(record.recipients.begin(), record.recipients.end());
    const std::array expected{manifest.chairBox, manifest.deputyBox};
    if (recipients != std::set<QByteArray>(expected.begin(), expected.end()))
        return "other_recipient";
    return nullptr;
}

QString misfitSentence(const char *reason, const QString &seat)
{
    const QLatin1String word(reason);
    if (word == QLatin1String("other_round"))
        return Words::tr("The score file of seat %1 belongs to another round.").arg(seat);
    if (word == QLatin1String("other_manifest"))
        return Words::tr("The score file of seat %1 was made with other rules than this round's.").arg(seat);
    return Words::tr("The score file of seat %1 is sealed for other recipients.").arg(seat);
}

LedgerFile factsOf(const PanelRound &round, const exchange::RosterEntry &entry, const QByteArray &bytes,
                   const exchange::Submission &record)
{
    LedgerFile file;
    file.hash = QString::fromLatin1(digest::sha256Hex(bytes));
    file.packetId = entry.packetId;
    file.seat = entry.seat;
    file.sequence = record.sequence;
    file.previous = record.previousHash;
    file.reviewer = record.reviewerPublic;
    file.receipt = exchange::receiptNumber(bytes);
    const std::set<QString> completed(record.completedItems.begin(), record.completedItems.end());
    for (const QString &id : entry.items) {
        const BlindItem *item = round.item(id);
        if (item->kind == ItemKind::Practice)
            continue;
        const int complete = completed.contains(id) ? 1 : 0;
        auto &[done, all] = file.byBenchmark[item->benchmark];
        ++file.items;
        ++all;
        file.completeItems += complete;
        done += complete;
    }
    return file;
}

QString digitsOf(const QString &typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c.isDigit())
            digits += QString::number(c.digitValue()); // full-width digits count as what they mean
    }
    return digits;
}

} // namespace

FileFinding examineScoreFile(const PanelRound &round, const PanelLedger &ledger,
                             const exchange::SecretKey &key, const QByteArray &bytes)
{
    FileFinding finding;
    const Result<exchange::SubmissionHead> head = exchange::peekSubmission(bytes);
    if (!head.ok())
        return refused(finding, reasonOf(head.error()), head.error().text());
    finding.sequence = head->sequence;
    if (!round.manifest().roundId.startsWith(head->roundShortId)) // never empty: peekSubmission()
        return refused(finding, "other_round", Words::tr("This score file belongs to another round."));
    const exchange::RosterEntry *entry = round.packet(head->packetId);
    if (entry == nullptr)
        return refused(finding, "unknown_packet",
                       Words::tr("This score file comes from a packet that is not of this round."));
    finding.seat = entry->seat;
    if (!ledger.revocation(entry->packetId).isEmpty())
        return refused(finding, "revoked_packet",
                       Words::tr("The packet of seat %1 was revoked.").arg(entry->seat));
    const Result<exchange::SignedSubmission> opened =
        exchange::openSubmission(bytes, entry->packetPublic, key);
    if (!opened.ok())
        return refused(finding, reasonOf(opened.error()), opened.error().text());
    if (const char *reason = misfit(round, opened->record))
        return refused(finding, reason, misfitSentence(reason, entry->seat));
    const Result<ResolvedJudgements> resolved = resolveJudgements(round, *entry, opened->record);
    if (!resolved.ok())
        return refused(finding, "bad_content", resolved.error().text());
    finding.file = factsOf(round, *entry, bytes, opened->record);
    return finding;
}

Result<exchange::SignedSubmission> openCountedFile(const PanelRound &round, const exchange::SecretKey &key,
                                                   const LedgerFile &file, const QByteArray &bytes)
{
    const exchange::RosterEntry *entry = round.packet(file.packetId);
    if (entry == nullptr || digest::sha256Hex(bytes) != file.hash.toLatin1())
        return Error(ErrorCode::Damaged,
                     Words::tr("The score file of seat %1 is not the one that was received.").arg(file.seat))
            .advising(Words::tr("Use another copy of the round file."));
    return exchange::openSubmission(bytes, entry->packetPublic, key);
}

int differingGroup(const QString &expected, const QString &typed)
{
    const QString right = digitsOf(expected);
    const QString said = digitsOf(typed);
    if (right.size() != kReceiptDigits || said.size() != kReceiptDigits)
        return -1;
    std::array<unsigned, kReceiptDigits / kGroupDigits> differences{};
    for (int i = 0; i < kReceiptDigits; ++i)
        differences[static_cast<std::size_t>(i / kGroupDigits)] |=
            static_cast<unsigned>(right.at(i).unicode() ^ said.at(i).unicode());
    unsigned first = 0;
    for (unsigned group = static_cast<unsigned>(differences.size()); group > 0; --group)
        first = differences[group - 1] != 0 ? group : first;
    return static_cast<int>(first);
}

} // namespace jeoul::session
