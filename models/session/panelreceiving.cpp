// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/digest.h"
#include "models/session/panelfiles.h"
#include "models/session/panelsessionprivate.h"
#include "models/session/panelverdicts.h"

#include <QCoreApplication>

namespace jeoul::session {

using exchange::EventKind;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PanelReceiving)
};

/// What the ledger made of a file that just came in.
ReceiveResult resultOf(const PanelLedger &before, const LedgerFile &file)
{
    if (file.verdict == verdict::kLate)
        return ReceiveResult::Late;
    if (file.verdict == verdict::kConflict)
        return ReceiveResult::Conflict;
    if (file.verdict == verdict::kGap)
        return ReceiveResult::MissingPredecessor;
    if (!file.counts())
        return ReceiveResult::Lower;
    return before.current(file.seat) == nullptr ? ReceiveResult::Accepted : ReceiveResult::Superseded;
}

QString sentenceFor(ReceiveResult result, const LedgerFile &file)
{
    const QString version = QString::number(file.sequence);
    switch (result) {
    case ReceiveResult::Accepted:
        return Words::tr("The score file of seat %1 is taken in.").arg(file.seat);
    case ReceiveResult::AlreadyHere:
        return Words::tr("The score file of seat %1, version %2, was taken in before. Nothing changed.")
            .arg(file.seat, version);
    case ReceiveResult::Superseded:
        return Words::tr("Version %2 of seat %1 is taken in and replaces the version before it.")
            .arg(file.seat, version);
    case ReceiveResult::MissingPredecessor:
        return Words::tr("Version %2 of seat %1 is taken in and counts. A version before it never arrived.")
            .arg(file.seat, version);
    case ReceiveResult::Lower:
        return Words::tr("Version %2 of seat %1 is kept. It does not count because a newer version is here.")
            .arg(file.seat, version);
    case ReceiveResult::Conflict:
        return Words::tr(
                   "Version %2 of seat %1 is kept apart: it contradicts a file that is here, or comes from "
                   "another computer. Have the reviewer read the receipt out by phone.")
            .arg(file.seat, version);
    default: // late; a refused file has the sentence of its finding
        return Words::tr(
                   "Version %2 of seat %1 came after closing. It is kept and counts only if the round is "
                   "reopened.")
            .arg(file.seat, version);
    }
}

ReceiveOutcome outcomeOf(const QString &name, ReceiveResult result, const LedgerFile &file)
{
    return {name, result, file.seat, file.sequence, file.receipt, sentenceFor(result, file)};
}

} // namespace

Result<ReceiveOutcome> PanelSession::Private::receiveOne(const QString &name, const QByteArray &bytes)
{
    const QString hash = QString::fromLatin1(digest::sha256Hex(bytes));
    if (const auto known = ledger.files().find(hash); known != ledger.files().end())
        return outcomeOf(name, ReceiveResult::AlreadyHere, known->second);
    FileFinding finding = examineScoreFile(round, ledger, *key, bytes);
    if (!finding.file) {
        if (ledger.refusal(hash).isEmpty())
            JEOUL_TRY(commit(EventKind::Refused, {{QStringLiteral("file"), hash},
                                                  {QStringLiteral("seat"), finding.seat},
                                                  {QStringLiteral("reason"), finding.reason}}));
        return ReceiveOutcome{name, ReceiveResult::Refused, finding.seat, finding.sequence,
                              {},   finding.sentence};
    }
    LedgerFile file = std::move(*finding.file);
    file.late = ledger.state() == RoundState::Closed || ledger.state() == RoundState::Aggregated;
    const PanelLedger before = ledger;
    storage::ReceivedFile row;
    row.hash = hash;
    row.bytes = bytes;
    const bool conflict = ledger.verdictFor(file) == verdict::kConflict;
    storage::RoundStore::Step step;
    step.files.push_back(row);
    JEOUL_TRY(commit(conflict ? EventKind::Conflict : EventKind::Received, file.toJson(), std::move(step)));
    const LedgerFile &kept = ledger.files().at(hash);
    return outcomeOf(name, resultOf(before, kept), kept);
}

} // namespace jeoul::session
