// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/progress.h"
#include "models/exchange/keys.h"
#include "models/reporting/panelcolumns.h"
#include "models/session/panelledger.h"
#include "models/session/panelround.h"
#include "models/storage/roundstore.h"

#include <QByteArray>
#include <QJsonObject>

#include <map>
#include <vector>

namespace jeoul::session {

/// What aggregation stores: the signed records of the counted files, the result document (canonical JSON) and
/// the columns it was computed from.
struct Aggregation
{
    std::map<QString, QJsonObject> records; ///< file hash -> signed record
    QByteArray recordsDigest;               ///< storage::recordsDigest() of them
    QByteArray document;
    QByteArray columns; ///< columnsToBytes()
};

/// The judgements of one counted file.
struct CountedJudgements
{
    const exchange::RosterEntry *entry = nullptr;
    ResolvedJudgements judgements;
};

/// Opens every counted file, checks every entry again, and computes. Cancelled leaves nothing behind.
[[nodiscard]] Result<Aggregation> aggregateRound(const PanelRound &round, const PanelLedger &ledger,
                                                 const exchange::SecretKey &key, storage::RoundStore &store,
                                                 ProgressSink &progress);

/// Every counted judgement, as columns.
[[nodiscard]] Result<reporting::PanelColumns> columnsOf(const std::vector<CountedJudgements> &counted);

/// The exact part of the result: everything of resultDocument() but the statistics. What a verification
/// computes again. `columns` are those of `counted`.
[[nodiscard]] Result<QJsonObject> exactResult(const PanelRound &round, const PanelLedger &ledger,
                                              const std::vector<CountedJudgements> &counted,
                                              const reporting::PanelColumns &columns);

/// The result of a round as a document; `columns` are those of `counted`. Depends on nothing but its
/// arguments: the same files give the same bytes in any order, on any machine and in any language.
[[nodiscard]] Result<QByteArray> resultDocument(const PanelRound &round, const PanelLedger &ledger,
                                                const std::vector<CountedJudgements> &counted,
                                                const reporting::PanelColumns &columns);

} // namespace jeoul::session
