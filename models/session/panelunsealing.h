// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/keys.h"
#include "models/exchange/manifest.h"
#include "models/exchange/vault.h"
#include "models/reporting/panelvalues.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

namespace jeoul::session {

/// Whether these are two different custodians of this round. CheckFailed otherwise.
[[nodiscard]] Status checkCustodians(const exchange::Manifest &manifest, const exchange::PublicKey &one,
                                     const exchange::PublicKey &other);

/// The opened names as a document: every code with its opening, checked against the commitments that were
/// published before the first score. `lock` is the hash of the Locked event it joins.
[[nodiscard]] Result<QByteArray> unsealDocument(const exchange::Vault &vault,
                                                const exchange::Manifest &manifest, const QByteArray &lock,
                                                const QString &resultHash,
                                                const std::vector<exchange::PublicKey> &custodians);

/// Reads such a document back and checks the openings again. Sorted by code.
[[nodiscard]] Result<std::vector<reporting::TeamIdentity>>
openedIdentities(const QByteArray &document, const exchange::Manifest &manifest);

} // namespace jeoul::session
