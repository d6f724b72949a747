// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/random.h"
#include "models/base/result.h"
#include "models/domain/judgement.h"
#include "models/exchange/keys.h"
#include "models/exchange/packet.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace jeoul::exchange {

/// Why a cell or item of a submission holds nothing.
struct Hole
{
    CellKey cell;
    QString reason; ///< "not_rated"
};

/// The inner record of a submission: what a reviewer signs.
struct Submission
{
    QString roundId;
    QString manifestHash;
    QString packetId;
    QByteArray reviewerPublic;          ///< Ed25519, made on the reviewer's machine
    std::vector<QByteArray> recipients; ///< X25519 of chair and deputy, inside the signature
    qint64 sequence = 1;
    QString previousHash; ///< SHA-256 hex of the previous .jscores file; empty for the first
    qint64 journalLength = 0;
    QByteArray journalHead; ///< 32 bytes
    Judgements judgements;
    std::vector<QString> completedItems;
    std::vector<std::pair<QString, qint64>> itemSeconds; ///< reading time per item
    QString appVersion;
    qint64 wallTimeMs = 0;
    bool clockAnomaly = false;
};

/// A submission whose two signatures hold, with the exact bytes they cover.
struct SignedSubmission
{
    Submission record;
    QByteArray canonical;         ///< the signed bytes
    QByteArray packetSignature;   ///< over "jeoul1/submission/packet\0" + canonical
    QByteArray reviewerSignature; ///< over "jeoul1/submission/reviewer\0" + canonical
};

struct SubmissionKeys
{
    QByteArray packetSecret;   ///< 64 bytes
    QByteArray reviewerSecret; ///< 64 bytes
};

/// The sealed .jscores file, readable by each recipient alone.
[[nodiscard]] Result<QByteArray> sealSubmission(const Submission &submission, const SubmissionKeys &keys,
                                                RandomSource &random);

/// What anybody may read: round short id, packet id, sequence. Unverified until openSubmission().
struct SubmissionHead
{
    QString roundShortId;
    QString packetId;
    qint64 sequence = 0;
};
[[nodiscard]] Result<SubmissionHead> peekSubmission(const QByteArray &file);

/// Checks the outer signature against the roster's `packetPublic`, opens with one recipient's key, then
/// checks both inner signatures and that the recipient stands inside the signature.
[[nodiscard]] Result<SignedSubmission> openSubmission(const QByteArray &file, const QByteArray &packetPublic,
                                                      const SecretKey &recipient);

/// The stored form of a signed submission after closing: {"record": …, "sig_packet": …, "sig_reviewer": …}.
[[nodiscard]] QJsonObject signedSubmissionToJson(const SignedSubmission &submission);
[[nodiscard]] Result<SignedSubmission> signedSubmissionFromJson(const QJsonObject &object,
                                                                const QByteArray &packetPublic);

/// What stands in such an object, unchecked: for a verification, which names every fault by itself. A step
/// below 0 or above every scale reads as -1. Damaged when it is not in its form at all.
struct ClaimedSubmission
{
    SignedSubmission submission;
    bool orderFault = false; ///< entries out of order or there twice
};
[[nodiscard]] Result<ClaimedSubmission> claimedSubmissionFromJson(const QJsonObject &object);
/// Both signatures; CheckFailed when one does not fit or the reviewer's key is the packet's.
[[nodiscard]] Status checkSignatures(const SignedSubmission &submission, const QByteArray &packetPublic);

/// 24 digits in six groups of four: 80 bits of SHA-256 over the .jscores file.
[[nodiscard]] QString receiptNumber(const QByteArray &file);

} // namespace jeoul::exchange
