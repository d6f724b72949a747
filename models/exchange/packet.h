// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/random.h"
#include "models/base/result.h"
#include "models/domain/packetcontent.h"
#include "models/exchange/kdfpolicy.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace jeoul::exchange {

/// What travels in a packet beside the content the reviewer sees.
struct PacketKeys
{
    QByteArray roundPublic;             ///< Ed25519, pinned at first opening
    QByteArray packetSecret;            ///< Ed25519 secret (64 bytes); its public half stands in the roster
    std::vector<QByteArray> recipients; ///< X25519 public keys: chair, deputy
    QString manifestHash;               ///< SHA-256 hex of the canonical signed manifest
};

/// The plaintext of a packet: canonical JSON with media as base64. Depends on nothing but its arguments, so
/// two rounds that differ only in identities give the same bytes.
[[nodiscard]] Result<QByteArray> packetPlaintext(const PacketContent &content, const PacketKeys &keys);

struct PacketSeal
{
    QByteArray plaintext;
    QString roundShortId; ///< first 8 hex digits of the round id
    QString packetId;
    qint64 paddedLength = 0; ///< the round's largest plaintext; rounded up to 64 KiB here
    QByteArray roundSecret;  ///< signs the container (64 bytes)
    QByteArray roundPublic;
    QString openCode; ///< 18 digits
};

[[nodiscard]] Result<QByteArray> sealPacket(const PacketSeal &seal, const KdfPolicy &policy,
                                            RandomSource &random);

/// An opened packet. `workspaceKey` comes from the open code by its own derivation branch and encrypts the
/// journal.
struct OpenedPacket
{
    PacketContent content;
    PacketKeys keys;
    QByteArray workspaceKey; ///< 32 bytes
};

/// Signature, then decryption, then parsing. WrongKey for a wrong code, Damaged, NewerVersion, BadInput
/// otherwise.
[[nodiscard]] Result<OpenedPacket> openPacket(const QByteArray &file, const QString &openCode,
                                              const KdfPolicy &policy);

/// The public packet id without opening it (unverified: for naming files and finding workspaces only).
[[nodiscard]] Result<QString> peekPacketId(const QByteArray &file);

} // namespace jeoul::exchange
