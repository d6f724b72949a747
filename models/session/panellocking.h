// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/keys.h"
#include "models/session/panelledger.h"
#include "models/session/panelround.h"
#include "models/storage/roundstore.h"

#include <QJsonObject>

#include <map>

namespace jeoul::session {

/// What the Locked event says and what is stored with it.
struct Locking
{
    QJsonObject body;
    std::map<QString, QJsonObject> opened; ///< signed records of the files that aggregation did not open
};

/// Opens what aggregation left closed (every version is published, also those that do not count) and signs
/// what the lock covers with the key at hand.
[[nodiscard]] Result<Locking> lockRound(const PanelRound &round, const PanelLedger &ledger,
                                        const exchange::SecretKey &key, storage::RoundStore &store);

/// Score file hash -> SHA-256 hex of the canonical signed record. Errors: that of the records, and Internal
/// for one without a canonical form.
[[nodiscard]] Result<std::map<QString, QString>>
recordHashes(const Result<std::map<QString, QJsonObject>> &records);

} // namespace jeoul::session
