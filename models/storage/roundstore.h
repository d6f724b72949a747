// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/rational.h"
#include "models/base/result.h"
#include "models/domain/packetcontent.h"
#include "models/exchange/eventchain.h"
#include "models/exchange/manifest.h"
#include "models/exchange/sealedcontent.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace jeoul::storage {

/// A response of the round under its code name.
struct CodedResponse
{
    QString item;
    QString code;
    bool present = false;
    QString text;
};

struct CodedMetric
{
    QString code;
    QString source;
    Rational value;
};

struct CodedSurveyScore
{
    QString rater;
    QString code;
    Rational score;
    QString segment;
};

/// What sealing puts into a round file (.jround): everything by code name, nothing by name. Written fresh
/// from these values; never a copy of the draft.
struct RoundContent
{
    exchange::SignedManifest manifest;
    QByteArray labelSeed;         ///< 32 bytes; all label orders follow from it (blinding/slotplan.h)
    std::vector<BlindItem> items; ///< without responses, sorted by id
    std::vector<CodedResponse> responses;
    std::map<QString, std::set<QString>> recusals; ///< seat -> codes it does not judge
    std::vector<CodedMetric> metrics;
    std::vector<CodedSurveyScore> survey;
    std::vector<exchange::SealedContent::Redaction> redactions;
    exchange::Event sealedEvent;
};

/// `content` without its texts, for which one hash stands: what a verification bundle shows. In sorted order.
[[nodiscard]] exchange::SealedContent sealedContent(const RoundContent &content);

/// SHA-256 (hex) of the canonical form of sealedContent(); empty when there is none. The Sealed event carries
/// it as "content_sha256", so the round key's signature covers the responses too.
[[nodiscard]] QString contentHash(const RoundContent &content);

/// A score file as received. `bytes` stay sealed; nothing here tells a score.
struct ReceivedFile
{
    QString hash; ///< SHA-256 hex of bytes, the key
    QString packetId;
    qint64 sequence = 0;
    QString previousHash;
    QByteArray reviewerPublic;
    qint64 receivedMs = 0;
    int items = 0;
    int completeItems = 0;
    QString verdict; ///< "counted", "superseded", "lower", "conflict", "late", "gap", "revoked"
    bool phoneChecked = false;
    QByteArray bytes;
};

/// BLAKE2b over the records (canonical JSON) of opened files, by file hash in ascending order.
[[nodiscard]] QByteArray recordsDigest(const std::map<QString, QByteArray> &records);

/// The only SQL over a round file.
class RoundStore
{
public:
    /// Writes the file whole or not at all. Conflict when it exists; BadInput when the Sealed event does not
    /// carry the manifest's hash and contentHash().
    [[nodiscard]] static Status create(const QString &path, const RoundContent &content);
    [[nodiscard]] static Result<std::unique_ptr<RoundStore>> open(const QString &path);
    virtual ~RoundStore() = default;

    [[nodiscard]] virtual Result<RoundContent> content() = 0; ///< sealedEvent is the first event
    [[nodiscard]] virtual Result<std::vector<exchange::Event>> events() = 0;
    [[nodiscard]] virtual Result<std::vector<ReceivedFile>> received() = 0;
    [[nodiscard]] virtual Result<std::map<QString, QJsonObject>>
    openedRecords() = 0; ///< hash -> signed record, after aggregation
    /// recordsDigest() of the records as stored; Damaged when one of these files has none.
    [[nodiscard]] virtual Result<QByteArray> openedDigest(const QStringList &hashes) = 0;
    [[nodiscard]] virtual Result<std::optional<QByteArray>> resultDocument() = 0;
    [[nodiscard]] virtual Result<std::optional<QByteArray>> unsealDocument() = 0;
    /// The packed columns as last stored; whoever reads them compares their hash.
    [[nodiscard]] virtual Result<std::optional<QByteArray>> columns() = 0;

    /// One step of the round: the event with what it changes, in one transaction.
    struct Step
    {
        std::optional<exchange::Event> event;
        std::vector<ReceivedFile> files;              ///< inserted, or verdict and phone check updated
        std::map<QString, QJsonObject> openedRecords; ///< added
        std::optional<QByteArray> resultDocument;     ///< replaces
        std::optional<QByteArray> unsealDocument;     ///< set once
        std::optional<QByteArray> columns;            ///< replaces; an empty one takes them away
    };
    [[nodiscard]] virtual Status apply(const Step &step) = 0;
};

} // namespace jeoul::storage
