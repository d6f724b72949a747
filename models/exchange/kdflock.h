// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/random.h"
#include "models/base/result.h"
#include "models/exchange/kdfpolicy.h"
#include "models/exchange/primitives.h"
#include "models/exchange/recordreader.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

#include <optional>

/// A payload key locked with something a person knows (an open code or a passphrase): one Argon2id
/// derivation, from which subkeys branch off.
namespace jeoul::exchange::kdflock {

struct Parameters
{
    QByteArray salt; ///< 16 bytes
    KdfCost cost;
};

/// What wrapping adds: nonce and authentication tag.
constexpr qsizetype kWrapOverhead = 24 + 16;
/// Length of a wrapped symmetric key.
constexpr qsizetype kWrapBytes = kWrapOverhead + kSymmetricKeyBytes;

[[nodiscard]] Parameters fresh(const KdfCost &cost, RandomSource &random);
[[nodiscard]] QJsonObject toJson(const Parameters &parameters);
[[nodiscard]] Parameters read(RecordReader &reader);

/// BadInput when a file asks for more than the cap (a trap) or less than the floor (a downgrade).
[[nodiscard]] Status check(const KdfCost &cost, const KdfPolicy &policy);

/// Argon2id (version 1.3, one lane), 32 bytes. NotAvailable when the memory cannot be had.
[[nodiscard]] Result<SecretBytes> derive(QByteArrayView known, const Parameters &parameters);

/// crypto_kdf subkey of 32 bytes; `context` has 8 characters.
[[nodiscard]] SecretBytes subkey(const SecretBytes &master, quint64 number, const char (&context)[9]);

[[nodiscard]] QByteArray wrap(const SecretBytes &key, const SecretBytes &wrapping, RandomSource &random);
/// The `keyBytes` that were wrapped. Nothing when the wrapping key or the length does not fit.
[[nodiscard]] std::optional<SecretBytes> unwrap(const QByteArray &wrapped, const SecretBytes &wrapping,
                                                qsizetype keyBytes = kSymmetricKeyBytes);

/// Fresh 32 bytes from the source, straight into guarded memory.
[[nodiscard]] SecretBytes freshKey(RandomSource &random);

} // namespace jeoul::exchange::kdflock
