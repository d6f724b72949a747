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

constexpr qsizetype kPrefixBytes = 20;
constexpr qsizetype kChunkBytes = 65'536;
constexpr qsizetype kSealedChunkBytes = kChunkBytes + 17;
constexpr qsizetype kStreamHeaderBytes = 24;
constexpr qsizetype kSignatureBytes = 64;

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
    header[QStringLiteral("chunk")] = kChunkBytes;
    header[QStringLiteral("padded")] = made.chunks * kChunkBytes;
    rawcontainer::Raw raw;
    raw.type = made.type;
    raw.header = canonical(header);
    raw.padded = rawcontainer::pad(made.payload, made.chunks);
    raw.key = made.key;
    raw.streamHeader = made.streamHeader;
    raw.domain = made.domain;
    return rawcontainer::build(raw, made.signer);
}

QByteArray headerIn(const QByteArray &file)
{
    const auto bytes = static_cast<qsizetype>(static_cast<unsigned char>(file.at(16)) +
                                              256 * static_cast<unsigned char>(file.at(17)));
    return file.mid(kPrefixBytes, bytes);
}

FixedFile drawnAs(FixedFile made, const QByteArray &file)
{
    made.streamHeader = file.mid(kPrefixBytes + headerIn(file).size(), kStreamHeaderBytes);
    return made;
}

namespace {

void describePrefix(WorkedExample &example, const FixedFile &made, const QByteArray &file)
{
    static const QStringList kTypes{QStringLiteral("packet"), QStringLiteral("submission"),
                                    QStringLiteral("vault"), QStringLiteral("key")};
    const std::vector<std::pair<qsizetype, QString>> fields = {
        {8, QStringLiteral("magic")},
        {2, QStringLiteral("type %1, %2").arg(made.type).arg(kTypes.at(made.type - 1))},
        {1, QStringLiteral("suite 1")},
        {1, QStringLiteral("format major 1")},
        {1, QStringLiteral("format minor 0")},
        {1, QStringLiteral("critical flags: none")},
        {2, QStringLiteral("reserved")},
        {4, QStringLiteral("h = %1, the length of the header").arg(headerIn(file).size())}};
    qsizetype at = 0;
    for (const auto &[bytes, meaning] : fields) {
        example.field(at, file.mid(at, bytes), meaning);
        at += bytes;
    }
}

void describeChunks(WorkedExample &example, const FixedFile &made, const QByteArray &file, qsizetype first)
{
    const QByteArray padded = rawcontainer::pad(made.payload, made.chunks);
    example.field(0, padded.first(8),
                  QStringLiteral("of the padded payload: L, before the payload and zeros"));
    example.hex("additional data of chunk 0", digest::blake2b(file.first(first - kStreamHeaderBytes), 32));
    for (qsizetype i = 0; i < made.chunks; ++i) {
        const qsizetype at = first + i * kSealedChunkBytes;
        const QString tag = i + 1 == made.chunks ? QStringLiteral("FINAL") : QStringLiteral("MESSAGE");
        example.cutField(at, file.mid(at, kSealedChunkBytes),
                         QStringLiteral("sealed chunk %1, tag %2").arg(i).arg(tag));
    }
}

} // namespace

void describe(WorkedExample &example, const FixedFile &made, const QByteArray &file)
{
    const QByteArray header = headerIn(file);
    const qsizetype stream = kPrefixBytes + header.size();
    const QByteArray covered = file.chopped(kSignatureBytes);
    describePrefix(example, made, file);
    example.textField(kPrefixBytes, header, QStringLiteral("header"))
        .field(stream, made.streamHeader, QStringLiteral("secretstream header (random in real files)"));
    describeChunks(example, made, file, stream + kStreamHeaderBytes);
    example
        .hex("D, the digest that is signed", digest::blake2b(made.domain + QByteArray(1, '\0') + covered, 64))
        .field(covered.size(), file.last(kSignatureBytes), QStringLiteral("signature"))
        .digestOf("the file", file);
}

} // namespace jeoul::formats
