// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/bundlerecords.h"
#include "models/session/panelledger.h"
#include "models/session/panelround.h"

#include <QByteArray>
#include <QJsonObject>

#include <map>

/// The files of a verification bundle that follow from others. Whoever writes a bundle and whoever checks one
/// take them from here: resources/formats/bundle.md.
namespace jeoul::session::bundledocuments {

/// labels.json, canonical.
[[nodiscard]] Result<QByteArray> labels(const PanelRound &round);

/// receipts.txt: every score file received.
[[nodiscard]] QByteArray receipts(const PanelLedger &ledger);

/// results.csv: the official numbers of a result document.
[[nodiscard]] Result<QByteArray> resultsTable(const QJsonObject &results);

/// Whether a file is this document, byte for byte. A document that cannot be made stands nowhere.
[[nodiscard]] bool stands(const QByteArray &file, const Result<QByteArray> &document);

/// The last step of a kind, or null.
[[nodiscard]] const exchange::Event *lastOf(const PanelLedger &ledger, exchange::EventKind kind);

/// What locking covers. `ledger` stands before the Locked event or after it; it has been aggregated.
/// `records`: score file hash -> SHA-256 hex of the canonical signed record.
[[nodiscard]] exchange::LockRecord lockRecord(const PanelRound &round, const PanelLedger &ledger,
                                              std::map<QString, QString> records);

} // namespace jeoul::session::bundledocuments
