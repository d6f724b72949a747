// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>

namespace jeoul::exchange {

constexpr qsizetype kSigningPublicBytes = 32;
constexpr qsizetype kSigningSecretBytes = 64;
constexpr qsizetype kBoxPublicBytes = 32;
constexpr qsizetype kBoxSecretBytes = 32;
constexpr qsizetype kSymmetricKeyBytes = 32;
constexpr qsizetype kSignatureBytes = 64;
constexpr qsizetype kSealedBoxOverhead = 48;

/// Secret bytes in guarded memory that is locked where the system allows it and wiped when it goes.
class SecretBytes
{
public:
    explicit SecretBytes(qsizetype size);
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);

    [[nodiscard]] unsigned char *data() noexcept { return m_bytes.get(); }
    [[nodiscard]] const unsigned char *data() const noexcept { return m_bytes.get(); }
    [[nodiscard]] qsizetype size() const noexcept { return m_size; }
    [[nodiscard]] QByteArrayView view() const noexcept { return QByteArrayView(m_bytes.get(), m_size); }
    /// An ordinary copy, for values that leave the library; the holder wipes it.
    [[nodiscard]] QByteArray toByteArray() const;

private:
    struct Free
    {
        void operator()(unsigned char *bytes) const noexcept;
    };
    std::unique_ptr<unsigned char, Free> m_bytes;
    qsizetype m_size = 0;
};

/// Overwrites the bytes with zeros when nobody else shares them, and empties the array.
void wipe(QByteArray &bytes) noexcept;

namespace primitives {

/// Starts libsodium (again: no cost). Without a working generator the program stops, because no key may be
/// made.
void start();

[[nodiscard]] const unsigned char *raw(QByteArrayView bytes) noexcept;

/// Ed25519 over domain | 0 | message. `secret` 64 bytes. Internal when the secret has another length.
[[nodiscard]] Result<QByteArray> sign(QByteArrayView domain, const QByteArray &message,
                                      const QByteArray &secret);
[[nodiscard]] bool verify(QByteArrayView domain, const QByteArray &message, const QByteArray &signature,
                          const QByteArray &publicKey);
/// The same by the holder of `publicKey`; nothing when the secret is not the one of that key.
[[nodiscard]] std::optional<QByteArray> signAs(const QByteArray &publicKey, const QByteArray &secret,
                                               QByteArrayView domain, const QByteArray &message);
/// Ed25519 over the message alone, for formats of others (minisign); our own records are signed under a
/// domain. `secret` has 64 bytes.
[[nodiscard]] QByteArray signPlain(const QByteArray &message, const QByteArray &secret);
[[nodiscard]] bool verifyPlain(const QByteArray &message, const QByteArray &signature,
                               const QByteArray &publicKey);
/// The public half of a 64-byte Ed25519 secret, recomputed from its seed; nothing when the halves disagree.
[[nodiscard]] std::optional<QByteArray> signingPublic(const QByteArray &secret);
/// The public half of a 32-byte X25519 secret; nothing when it has another length.
[[nodiscard]] std::optional<QByteArray> boxPublic(const QByteArray &secret);

/// crypto_box_seal. BadInput when the public key is none.
[[nodiscard]] Result<QByteArray> sealTo(QByteArrayView message, const QByteArray &recipientPublic);
/// Nothing when the box is not for this key or was changed.
[[nodiscard]] std::optional<SecretBytes> openSealed(QByteArrayView box, const QByteArray &boxPublicKey,
                                                    const QByteArray &boxSecretKey);

} // namespace primitives
} // namespace jeoul::exchange
