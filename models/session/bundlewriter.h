// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/bundlefiles.h"
#include "models/exchange/keys.h"
#include "models/session/panelledger.h"
#include "models/session/panelround.h"

#include <optional>

namespace jeoul::session {

/// What a round file holds once it is locked.
struct BundleSource
{
    const PanelRound &round;
    const PanelLedger &ledger;
    std::map<QString, QJsonObject> records; ///< of every score file received
    QByteArray result;
    std::optional<QByteArray> unseal;
    std::vector<exchange::RedactionOpening> redactions; ///< the vault's
    bool showRedactions = false;
};

/// The files of the bundle. Equal rounds give equal bytes. Damaged when the round does not give the lock that
/// was signed.
[[nodiscard]] Result<exchange::bundlefiles::BundleFiles> bundleFiles(const BundleSource &source);

/// Adds the signature of the list of hashes by this key (the chair's or the deputy's). `holder` is the word
/// in its comment.
[[nodiscard]] Status signSums(exchange::bundlefiles::BundleFiles &files, const exchange::SecretKey &key,
                              const QString &holder, const QString &roundId);

} // namespace jeoul::session
