// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/random.h"
#include "models/base/result.h"
#include "models/exchange/kdfpolicy.h"
#include "models/exchange/primitives.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace jeoul::exchange {

enum class KeyRole { Chair, Deputy, Custodian, Round };

/// What a key holder hands out: a small canonical-JSON file (.jpub), self-signed.
struct PublicKey
{
    KeyRole role = KeyRole::Chair;
    QByteArray signing; ///< Ed25519, 32 bytes
    QByteArray box;     ///< X25519, 32 bytes

    /// 24 decimal digits in six groups of four (80 bits of SHA-256 over both keys), for reading aloud.
    [[nodiscard]] QString confirmationNumber() const;
};

/// Both halves. Secret bytes are wiped when it goes.
struct SecretKey
{
    PublicKey publicKey;
    QByteArray signingSecret; ///< 64 bytes
    QByteArray boxSecret;     ///< 32 bytes

    SecretKey() = default;
    SecretKey(const SecretKey &) = delete;
    SecretKey &operator=(const SecretKey &) = delete;
    SecretKey(SecretKey &&) noexcept = default;
    SecretKey &operator=(SecretKey &&other) noexcept;
    ~SecretKey();
};

[[nodiscard]] SecretKey makeKey(KeyRole role, RandomSource &random);
/// Ed25519 seed (32 bytes), then X25519 secret (32 bytes): all that a key is.
constexpr qsizetype kKeyCoreBytes = 64;
[[nodiscard]] SecretBytes keyCore(const SecretKey &key);
/// The key with this core; `core` has kKeyCoreBytes.
[[nodiscard]] SecretKey keyOfCore(KeyRole role, const SecretBytes &core);

/// "chair", "deputy", "custodian" or "round": the word that stands in files. Nothing for another word.
[[nodiscard]] QString keyRoleWord(KeyRole role);
[[nodiscard]] std::optional<KeyRole> keyRoleOf(const QString &word);

/// The secret key as a key file (container type 4) protected by a passphrase (at least 8 characters).
[[nodiscard]] Result<QByteArray> writeSecretKey(const SecretKey &key, const QString &passphrase,
                                                const KdfPolicy &policy, RandomSource &random);
/// WrongKey: "the passphrase does not fit". Cost parameters outside floor and cap are refused before any
/// derivation.
[[nodiscard]] Result<SecretKey> readSecretKey(const QByteArray &file, const QString &passphrase,
                                              const KdfPolicy &policy);

/// The cost a key file was made with (unverified). After writeSecretKey(): less than policy.key when the
/// memory for it could not be had.
[[nodiscard]] Result<KdfCost> secretKeyCost(const QByteArray &file);
/// The sentence to show when a fresh key file had to be protected with policy.keyFallback; empty otherwise.
[[nodiscard]] QString weakerKeyNote(const QByteArray &file, const KdfPolicy &policy);

[[nodiscard]] Result<QByteArray> writePublicKey(const SecretKey &key);
[[nodiscard]] Result<PublicKey> readPublicKey(const QByteArray &file);

} // namespace jeoul::exchange
