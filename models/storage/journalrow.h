// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/random.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace jeoul::storage {

/// A journal record as it stands in the file: the body encrypted, chained to the record before it.
struct JournalRow
{
    qint64 sequence = 0;
    qint32 kind = 0;
    qint64 wallMs = 0;
    QByteArray boot; ///< 16 bytes: which run of the machine monotonicMs counts from
    qint64 monotonicMs = 0;
    QByteArray body; ///< nonce (24 bytes) and ciphertext
    QByteArray previous;
    QByteArray hash;
};

/// Which run of the machine this is, 16 bytes, so that monotonic times of different runs are never compared:
/// from the system's own name of the run, drawn where it gives none.
[[nodiscard]] QByteArray bootOf(QByteArray systemId, RandomSource &random);

/// 32 zero bytes: what the first record follows.
[[nodiscard]] QByteArray journalRoot();

/// BLAKE2b-256(key "jeoul1/journal", le64(seq) | le32(kind) | le64(wall) | boot | le64(mono) | lp(body) |
/// prev).
[[nodiscard]] QByteArray journalHash(const JournalRow &row);

/// XChaCha20-Poly1305 with le64(seq) | le32(kind) as associated data, so that a record cannot be moved.
[[nodiscard]] QByteArray sealBody(const QJsonObject &body, qint64 sequence, qint32 kind,
                                  const QByteArray &key, const QByteArray &nonce);
/// WrongKey when the key does not open it.
[[nodiscard]] Result<QJsonObject> openBody(const JournalRow &row, const QByteArray &key);

inline constexpr qsizetype kJournalKeyBytes = 32;
inline constexpr qsizetype kJournalNonceBytes = 24;

} // namespace jeoul::storage
