// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/random.h"
#include "models/exchange/manifest.h"
#include "models/exchange/vault.h"
#include "models/session/setuppackets.h"
#include "models/storage/roundstore.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <map>
#include <vector>

namespace jeoul::session {

/// Who is who in one round, with the salts that commit to it. The salts come from the operating system, never
/// from the seed: whoever holds the round file knows the seed and could try names.
class SealIdentities
{
public:
    SealIdentities(const DraftContents &contents, const RoundAssembly &assembly, RandomSource &random);

    [[nodiscard]] const exchange::Vault &vault() const { return m_vault; }
    /// Sorted by code.
    [[nodiscard]] std::vector<exchange::Commitment> commitments() const;
    [[nodiscard]] QString reviewerName(const QString &reviewerId) const;
    /// To every masked text, in an order that tells nothing.
    [[nodiscard]] std::vector<exchange::SealedContent::Redaction> redactions() const;

private:
    void addRedactions(const RoundAssembly &assembly, RandomSource &random);

    exchange::Vault m_vault;
    std::map<QString, QString> m_reviewerNames;
};

/// Everything of the round file but the manifest and the event: by code name, nothing by name.
[[nodiscard]] storage::RoundContent roundContent(const DraftContents &contents, const RoundAssembly &assembly,
                                                 const SealIdentities &identities);

/// Hashes of what was written beside the round file.
struct SealFacts
{
    QString vaultHash;                       ///< SHA-256 hex
    QByteArray manifestSignature;            ///< the signature file for the stock tool
    std::map<QString, QString> packetHashes; ///< seat -> SHA-256 hex of the file
};

/// The body of the Sealed event: manifest_sha256, manifest_minisig, content_sha256, vault_sha256, packets
/// {seat: sha256} and repeats {sealed id: sealed id of the item it shows again}. `content` already holds the
/// manifest.
[[nodiscard]] QJsonObject sealedBody(const storage::RoundContent &content, const RoundAssembly &assembly,
                                     const SealFacts &facts);

struct CodeLine
{
    QString seat;
    QString name;
    QString openCode;
};

/// codes.csv: seat, name, code; UTF-8 with BOM, for reading out to each reviewer and then destroying.
[[nodiscard]] QByteArray codesCsv(const std::vector<CodeLine> &lines);

} // namespace jeoul::session
