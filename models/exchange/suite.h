// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/exchange/primitives.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace jeoul::exchange {

/// The set of algorithms that a container's suite byte stands for. A nationally validated module would be one
/// more class behind this interface; files of other suites are refused by name.
class Suite
{
public:
    static constexpr qsizetype kChunkBytes = 65'536;

    Suite() = default;
    Suite(const Suite &) = delete;
    Suite &operator=(const Suite &) = delete;
    virtual ~Suite() = default;

    [[nodiscard]] virtual quint8 id() const noexcept = 0;
    /// Bytes that `chunks` whole chunks take when encrypted, with what stands before the first.
    [[nodiscard]] virtual qint64 bodyBytes(qint64 chunks) const noexcept = 0;
    [[nodiscard]] virtual qsizetype signatureBytes() const noexcept = 0;

    /// `padded` is a whole number of chunks, at least one; `associated` is bound to the first of them.
    [[nodiscard]] virtual Result<QByteArray> encrypt(QByteArrayView padded, const SecretBytes &key,
                                                     QByteArrayView associated) const = 0;
    /// Damaged when a chunk does not belong where it stands or the last is not marked as the last.
    [[nodiscard]] virtual Result<QByteArray> decrypt(QByteArrayView body, const SecretBytes &key,
                                                     QByteArrayView associated) const = 0;

    [[nodiscard]] virtual Result<QByteArray> sign(QByteArrayView domain, QByteArrayView bytes,
                                                  const QByteArray &secret) const = 0;
    [[nodiscard]] virtual bool verify(QByteArrayView domain, QByteArrayView bytes, QByteArrayView signature,
                                      const QByteArray &publicKey) const = 0;
};

/// Ed25519 + XChaCha20-Poly1305 (secretstream) + X25519 + Argon2id.
constexpr quint8 kSodiumSuite = 1;

/// Nothing when this build does not hold the suite.
[[nodiscard]] std::unique_ptr<const Suite> makeSuite(quint8 id);

} // namespace jeoul::exchange
