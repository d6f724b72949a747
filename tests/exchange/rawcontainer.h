// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/kdfpolicy.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QJsonObject>

#include <optional>

/// Containers put together byte by byte from resources/formats/container.md with plain libsodium, so that the
/// library is checked against the format and not against itself, and so that every lie can be told.
namespace jeoul::rawcontainer {

struct SigningKey
{
    QByteArray publicKey;
    QByteArray secret;
};

/// The key that follows from 32 bytes of `fill`.
SigningKey signingKey(char fill);

struct Raw
{
    quint16 type = 1;
    quint8 suite = 1;
    quint8 major = 1;
    quint8 minor = 0;
    quint8 flags = 0;
    quint16 reserved = 0;
    std::optional<quint32> headerLength;
    QByteArray header = "{\"chunk\":65536,\"padded\":65536}";
    QByteArray padded;       ///< whole chunks of 65,536
    QByteArray key;          ///< 32 bytes
    QByteArray domain;       ///< of the signature
    bool finalTag = true;    ///< the last chunk is marked as the last
    bool associated = true;  ///< the first chunk is bound to prefix and header
    QByteArray streamHeader; ///< 24 bytes; empty: random ones, as in real files
    QList<qsizetype> order;  ///< sealed chunks in this order; empty: as they are
};

/// Length, payload and zeros to whole chunks.
QByteArray pad(const QByteArray &payload, qsizetype chunks = 1);
/// One chunk that holds `payload`, with a header of these members and the container's own.
Raw holding(quint16 type, QJsonObject members, const QByteArray &payload, const QByteArray &key);
QByteArray build(const Raw &raw, const SigningKey &signer);
/// The file with a fresh signature over what stands before it.
QByteArray signedAgain(const QByteArray &file, const QByteArray &domain, const SigningKey &signer);

/// Argon2id as cheap as it gets.
exchange::KdfPolicy cheapPolicy();

} // namespace jeoul::rawcontainer
