// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/rawcontainer.h"

#include <sodium.h>

#include <QJsonDocument>

namespace jeoul::rawcontainer {

namespace {

constexpr qsizetype kChunk = 65'536;

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray little(quint64 value, int bytes)
{
    QByteArray text;
    for (int i = 0; i < bytes; ++i)
        text.append(static_cast<char>((value >> (8 * i)) & 0xFF));
    return text;
}

} // namespace

SigningKey signingKey(char fill)
{
    if (sodium_init() < 0)
        return {};
    SigningKey key{QByteArray(32, '\0'), QByteArray(64, '\0')};
    crypto_sign_seed_keypair(out(key.publicKey), out(key.secret), in(QByteArray(32, fill)));
    return key;
}

QByteArray pad(const QByteArray &payload, qsizetype chunks)
{
    QByteArray text = little(static_cast<quint64>(payload.size()), 8) + payload;
    return text.append(QByteArray(chunks * kChunk - text.size(), '\0'));
}

Raw holding(quint16 type, QJsonObject members, const QByteArray &payload, const QByteArray &key)
{
    static const QByteArrayList kDomains = {"", "jeoul1/packet", "jeoul1/submission", "jeoul1/vault",
                                            "jeoul1/key"};
    members[QStringLiteral("chunk")] = qint64(kChunk);
    members[QStringLiteral("padded")] = qint64(kChunk);
    Raw raw;
    raw.type = type;
    // Members of an object that was put together are sorted already, which is all that these need to be
    // canonical.
    raw.header = QJsonDocument(members).toJson(QJsonDocument::Compact);
    raw.padded = pad(payload);
    raw.key = key;
    raw.domain = kDomains.at(type);
    return raw;
}

QByteArray build(const Raw &raw, const SigningKey &signer)
{
    const quint32 length = raw.headerLength.value_or(static_cast<quint32>(raw.header.size()));
    QByteArray file = QByteArray("JEOULFL\x01") + little(raw.type, 2) + little(raw.suite, 1) +
                      little(raw.major, 1) + little(raw.minor, 1) + little(raw.flags, 1) +
                      little(raw.reserved, 2) + little(length, 4) + raw.header;
    QByteArray bound(32, '\0');
    crypto_generichash(out(bound), 32, in(file), static_cast<unsigned long long>(file.size()), nullptr, 0);
    if (!raw.associated)
        bound.clear();
    crypto_secretstream_xchacha20poly1305_state state;
    QByteArray streamHeader = raw.streamHeader;
    if (streamHeader.isEmpty()) {
        streamHeader.resize(24);
        crypto_secretstream_xchacha20poly1305_init_push(&state, out(streamHeader), in(raw.key));
    } else {
        // Reading and writing begin with the same state, which follows from header and key.
        crypto_secretstream_xchacha20poly1305_init_pull(&state, in(streamHeader), in(raw.key));
    }
    QByteArrayList chunks;
    for (qsizetype at = 0; at < raw.padded.size(); at += kChunk) {
        const bool last = at + kChunk >= raw.padded.size();
        const unsigned char tag = last && raw.finalTag ? 3 : 0;
        const QByteArray piece = raw.padded.mid(at, kChunk);
        const QByteArray with = at == 0 ? bound : QByteArray();
        QByteArray sealedPiece(piece.size() + 17, '\0');
        crypto_secretstream_xchacha20poly1305_push(&state, out(sealedPiece), nullptr, in(piece),
                                                   static_cast<unsigned long long>(piece.size()), in(with),
                                                   static_cast<unsigned long long>(with.size()), tag);
        chunks << sealedPiece;
    }
    file += streamHeader;
    QList<qsizetype> order = raw.order;
    for (qsizetype i = 0; raw.order.isEmpty() && i < chunks.size(); ++i)
        order << i;
    for (const qsizetype i : order)
        file += chunks.at(i);
    return signedAgain(file + QByteArray(64, '\0'), raw.domain, signer);
}

QByteArray signedAgain(const QByteArray &file, const QByteArray &domain, const SigningKey &signer)
{
    const QByteArray body = file.chopped(64);
    const QByteArray text = domain + QByteArray(1, '\0') + body;
    QByteArray digest(64, '\0');
    crypto_generichash(out(digest), 64, in(text), static_cast<unsigned long long>(text.size()), nullptr, 0);
    QByteArray signature(64, '\0');
    crypto_sign_detached(out(signature), nullptr, in(digest), 64, in(signer.secret));
    return body + signature;
}

exchange::KdfPolicy cheapPolicy()
{
    const exchange::KdfCost cheap{1, quint64(64) << 10};
    return {cheap, cheap, cheap, cheap, {2, quint64(1) << 20}};
}

} // namespace jeoul::rawcontainer
