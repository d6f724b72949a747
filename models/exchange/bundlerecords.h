// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/eventchain.h"
#include "models/exchange/manifest.h"
#include "models/exchange/sealedcontent.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

/// The small documents of a verification bundle: resources/formats/bundle.md. Readers return Damaged for
/// what is not in its form; they compare nothing with anything else.
namespace jeoul::exchange {

/// bundle.json. NewerVersion when a later version of the program made it.
struct BundleIndex
{
    QString roundId;
    bool unsealed = false;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<BundleIndex> fromJson(const QJsonObject &object);
};

/// lock.json: what the chair's signature at locking covers.
struct LockRecord
{
    QString roundId;
    QString manifestHash;               ///< SHA-256 hex
    QByteArray head;                    ///< hash of the event before Locked
    QByteArray closed;                  ///< hash of the last Closed event
    QStringList counted;                ///< hashes of the score files that count, rising
    QByteArray aggregated;              ///< hash of the last Aggregated event
    QString resultHash;                 ///< SHA-256 hex
    QByteArray labelSeed;               ///< 32 bytes
    std::map<QString, QString> records; ///< hash of a score file -> SHA-256 hex of its signed record

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<LockRecord> fromJson(const QJsonObject &object);
};

/// unseal.json: who is behind the code names, joined to one lock.
struct UnsealRecord
{
    struct Opening
    {
        QString code;
        QString teamId;
        QString name;
        QString organisation;
        QString model;
        QByteArray salt;
    };
    struct Custodian
    {
        QByteArray signing;
        QByteArray box;
    };

    QString roundId;
    QByteArray lock; ///< hash of the Locked event
    QString resultHash;
    QStringList custodianNumbers; ///< two, as they were read aloud
    std::vector<Custodian> custodians;
    std::vector<Opening> openings; ///< as they stand in the file

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<UnsealRecord> fromJson(const QJsonObject &object);
};

/// packets/roster.json, from the manifest and the packet hashes in the Sealed event.
[[nodiscard]] QJsonObject rosterDocument(const Manifest &manifest, const Event &sealedEvent);

/// redactions.json.
struct RedactionsRecord
{
    QString roundId;
    std::vector<RedactionOpening> openings;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<RedactionsRecord> fromJson(const QJsonObject &object);
};

} // namespace jeoul::exchange
