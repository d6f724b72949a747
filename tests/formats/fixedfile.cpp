// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/formats/fixedfile.h"

#include "models/base/canonicaljson.h"
#include "models/base/digest.h"
#include "models/exchange/kdflock.h"

#include <sodium.h>

#include <gtest/gtest.h>

namespace jeoul::formats {

namespace {

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

unsigned long long length(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

const QByteArray kStreamHeader = rising(0, 24);

} // namespace

QByteArray rising(int first, qsizetype count)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < count; ++i)
        bytes.append(static_cast<char>(first + i));
    return bytes;
}

QByteArray RisingRandom::bytes(qsizetype count)
{
    const QByteArray given = rising(m_next, count);
    m_next = static_cast<int>((m_next + count) & 0xFF);
    return given;
}

QByteArray subkey(const QByteArray &master, quint64 id, const char *context)
{
    QByteArray key(32, '\0');
    crypto_kdf_derive_from_key(out(key), 32, id, context, in(master));
    return key;
}

QByteArray secretBox(const QByteArray &message, const QByteArray &key, const QByteArray &nonce)
{
    QByteArray box(message.size() + 16, '\0');
    crypto_secretbox_easy(out(box), in(message), length(message), in(nonce), in(key));
    return nonce + box;
}

QByteArray sealedBox(const QByteArray &message, const QByteArray &recipient,
                     const QByteArray &ephemeralSecret)
{
    QByteArray ephemeral(32, '\0');
    crypto_scalarmult_base(out(ephemeral), in(ephemeralSecret));
    const QByteArray nonce = digest::blake2b(ephemeral + recipient, 24);
    QByteArray box(message.size() + 16, '\0');
    EXPECT_EQ(crypto_box_easy(out(box), in(message), length(message), in(nonce), in(recipient),
                              in(ephemeralSecret)),
              0);
    return ephemeral + box;
}

QByteArray ed25519(const QByteArray &domain, const QByteArray &message, const QByteArray &secret)
{
    const QByteArray text = domain + QByteArray(1, '\0') + message;
    QByteArray signature(64, '\0');
    crypto_sign_detached(out(signature), nullptr, in(text), length(text), in(secret));
    return signature;
}

QByteArray argon2id(const QByteArray &known, const QByteArray &salt, const exchange::KdfCost &cost)
{
    QByteArray master(32, '\0');
    EXPECT_EQ(crypto_pwhash(out(master), 32, known.constData(), length(known), in(salt), cost.operations,
                            static_cast<std::size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13),
              0);
    return master;
}

QByteArray canonical(const QJsonObject &object)
{
    const Result<QByteArray> bytes = canonicaljson::write(object);
    EXPECT_TRUE(bytes.ok());
    return bytes.ok() ? *bytes : QByteArray();
}

QJsonObject kdfJson(const QByteArray &salt)
{
    return exchange::kdflock::toJson({salt, kCost});
}

QString hexOf(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray fileOf(const FixedFile &made)
{
    QJsonObject header = made.header;
    header[QStringLiteral("chunk")] = 65'536;
    header[QStringLiteral("padded")] = 65'536;
    rawcontainer::Raw raw;
    raw.type = made.type;
    raw.header = canonical(header);
    raw.padded = rawcontainer::pad(made.payload);
    raw.key = kPayloadKey;
    raw.streamHeader = kStreamHeader;
    raw.domain = made.domain;
    return rawcontainer::build(raw, made.signer);
}

void describe(WorkedExample &example, const QByteArray &file)
{
    const auto header = static_cast<qsizetype>(static_cast<unsigned char>(file.at(16)) +
                                               256 * static_cast<unsigned char>(file.at(17)));
    example.hex("bytes 0 to 19, the prefix", file.first(20))
        .text("header", QString::fromUtf8(file.mid(20, header)))
        .hex("secretstream header (random in real files)", kStreamHeader)
        .hex("first 32 bytes of the sealed chunk", file.mid(44 + header, 32))
        .hex("signature", file.last(64))
        .digestOf("the file", file);
}

} // namespace jeoul::formats
