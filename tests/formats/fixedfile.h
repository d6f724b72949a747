// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/random.h"
#include "models/exchange/kdfpolicy.h"
#include "tests/exchange/rawcontainer.h"
#include "tests/formats/workedexample.h"

#include <QByteArray>
#include <QJsonObject>

/// Files in which everything random is fixed, so that a third implementation can reproduce every byte. Made
/// with plain libsodium from the pages of resources/formats.
namespace jeoul::formats {

/// The bytes first, first + 1, first + 2, …
[[nodiscard]] QByteArray rising(int first, qsizetype count);

/// Gives out rising bytes: 00 01 02 … ff 00 …
class RisingRandom final : public RandomSource
{
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override;

private:
    int m_next = 0;
};

/// `master` branched off with crypto_kdf; `context` has 8 characters.
[[nodiscard]] QByteArray subkey(const QByteArray &master, quint64 id, const char *context);
/// nonce, then crypto_secretbox.
[[nodiscard]] QByteArray secretBox(const QByteArray &message, const QByteArray &key, const QByteArray &nonce);
/// crypto_box_seal with a known ephemeral key.
[[nodiscard]] QByteArray sealedBox(const QByteArray &message, const QByteArray &recipient,
                                   const QByteArray &ephemeralSecret);
[[nodiscard]] QByteArray ed25519(const QByteArray &domain, const QByteArray &message,
                                 const QByteArray &secret);
[[nodiscard]] QByteArray argon2id(const QByteArray &known, const QByteArray &salt,
                                  const exchange::KdfCost &cost);

/// Canonical JSON; the calling test fails when there is none.
[[nodiscard]] QByteArray canonical(const QJsonObject &object);
[[nodiscard]] QJsonObject kdfJson(const QByteArray &salt);
[[nodiscard]] QString hexOf(const QByteArray &bytes);

inline const QByteArray kPayloadKey(32, 'k');
inline const QByteArray kStreamHeader = rising(0, 24);
inline const exchange::KdfCost kCost{3, quint64(256) << 20}; ///< what packets are made with

struct FixedFile
{
    quint16 type = 1;
    QByteArray domain;
    QJsonObject header; ///< without chunk and padded
    QByteArray payload;
    rawcontainer::SigningKey signer;
    QByteArray key = kPayloadKey;
    qsizetype chunks = 1;
    QByteArray streamHeader = kStreamHeader;
};

[[nodiscard]] QByteArray fileOf(const FixedFile &made);
/// The header of a container as it stands there.
[[nodiscard]] QByteArray headerIn(const QByteArray &file);
/// The same file with the secretstream header that `file` has: the only thing that our code draws without
/// asking its RandomSource.
[[nodiscard]] FixedFile drawnAs(FixedFile made, const QByteArray &file);
/// The lines that every container has: each field with its place.
void describe(WorkedExample &example, const FixedFile &made, const QByteArray &file);

} // namespace jeoul::formats
