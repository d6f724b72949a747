// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What the files of a verification bundle are called, and the comments in its signature files. Names in a
/// format are never translated.
namespace jeoul::exchange::bundlenames {

inline const QString kIndex = QStringLiteral("bundle.json");
inline const QString kManifest = QStringLiteral("manifest.json");
inline const QString kManifestSignature = QStringLiteral("manifest.json.minisig");
inline const QString kContent = QStringLiteral("content.json");
inline const QString kRoster = QStringLiteral("packets/roster.json");
inline const QString kLabels = QStringLiteral("labels.json");
inline const QString kEvents = QStringLiteral("events.jsonl");
inline const QString kResults = QStringLiteral("results.json");
inline const QString kResultsTable = QStringLiteral("results.csv");
inline const QString kReceipts = QStringLiteral("receipts.txt");
inline const QString kLock = QStringLiteral("lock.json");
inline const QString kLockSignature = QStringLiteral("lock.json.minisig");
inline const QString kUnseal = QStringLiteral("unseal.json");
inline const QString kRedactions = QStringLiteral("redactions.json");
inline const QString kRoundKey = QStringLiteral("keys/round.pub");
inline const QString kChairKey = QStringLiteral("keys/chair.pub");
inline const QString kDeputyKey = QStringLiteral("keys/deputy.pub");
inline const QString kGuideKorean = QStringLiteral("VERIFY.ko.txt");
inline const QString kGuideEnglish = QStringLiteral("VERIFY.en.txt");
inline const QString kSubmissions = QStringLiteral("submissions/");

/// `hash`: SHA-256 hex of the score file.
[[nodiscard]] inline QString submission(const QString &hash)
{
    return kSubmissions + hash + QStringLiteral(".json");
}

[[nodiscard]] inline QString keyComment(const QString &holder)
{
    return QStringLiteral("jeoul %1 key").arg(holder);
}
[[nodiscard]] inline QString signatureComment(const QString &holder)
{
    return QStringLiteral("signature of the jeoul %1 key").arg(holder);
}
[[nodiscard]] inline QString roundSignature()
{
    return signatureComment(QStringLiteral("round"));
}
[[nodiscard]] inline QString trustedComment(const QString &roundId)
{
    return QStringLiteral("jeoul round %1").arg(roundId);
}

} // namespace jeoul::exchange::bundlenames
