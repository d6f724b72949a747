// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/suite.h"

#include <sodium.h>

#include <QCoreApplication>

namespace jeoul::exchange {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Suite)
};

using primitives::raw;

constexpr qsizetype kStreamHeader = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype kSealedChunk = Suite::kChunkBytes + crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t kDigestBytes = 64;

/// BLAKE2b-512 of domain | 0 | bytes, without copying a file that may be hundreds of megabytes.
QByteArray signedDigest(QByteArrayView domain, QByteArrayView bytes)
{
    crypto_generichash_state state;
    QByteArray digest(static_cast<qsizetype>(kDigestBytes), '\0');
    const unsigned char zero = 0;
    crypto_generichash_init(&state, nullptr, 0, kDigestBytes);
    crypto_generichash_update(&state, raw(domain), static_cast<unsigned long long>(domain.size()));
    crypto_generichash_update(&state, &zero, 1);
    crypto_generichash_update(&state, raw(bytes), static_cast<unsigned long long>(bytes.size()));
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(digest.data()), kDigestBytes);
    return digest;
}

Error chunkError(const QString &detail)
{
    return Error(ErrorCode::Damaged, Words::tr("The contents of the file do not fit together."))
        .advising(Words::tr("Ask for the file again."))
        .because(detail);
}

class SodiumSuite final : public Suite
{
public:
    [[nodiscard]] quint8 id() const noexcept override { return kSodiumSuite; }
    [[nodiscard]] qint64 bodyBytes(qint64 chunks) const noexcept override
    {
        return kStreamHeader + chunks * kSealedChunk;
    }
    [[nodiscard]] qsizetype signatureBytes() const noexcept override { return kSignatureBytes; }

    [[nodiscard]] Result<QByteArray> encrypt(QByteArrayView padded, const SecretBytes &key,
                                             QByteArrayView associated) const override;
    [[nodiscard]] Result<QByteArray> decrypt(QByteArrayView body, const SecretBytes &key,
                                             QByteArrayView associated) const override;
    [[nodiscard]] Result<QByteArray> sign(QByteArrayView domain, QByteArrayView bytes,
                                          const QByteArray &secret) const override;
    [[nodiscard]] bool verify(QByteArrayView domain, QByteArrayView bytes, QByteArrayView signature,
                              const QByteArray &publicKey) const override;
};

Result<QByteArray> SodiumSuite::encrypt(QByteArrayView padded, const SecretBytes &key,
                                        QByteArrayView associated) const
{
    primitives::start();
    const qsizetype chunks = padded.size() / kChunkBytes;
    if (chunks < 1 || padded.size() % kChunkBytes != 0 || key.size() != kSymmetricKeyBytes)
        return Error(ErrorCode::Internal, Words::tr("The file could not be sealed."));
    QByteArray body(bodyBytes(chunks), '\0');
    auto *out = reinterpret_cast<unsigned char *>(body.data());
    crypto_secretstream_xchacha20poly1305_state state;
    // Neither beginning a stream nor sealing a chunk of this size fails for any input.
    (void)crypto_secretstream_xchacha20poly1305_init_push(&state, out, key.data());
    for (qsizetype i = 0; i < chunks; ++i) {
        const QByteArrayView bound = i == 0 ? associated : QByteArrayView();
        const unsigned char tag = i + 1 == chunks ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                  : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
        (void)crypto_secretstream_xchacha20poly1305_push(
            &state, out + kStreamHeader + i * kSealedChunk, nullptr, raw(padded) + i * kChunkBytes,
            kChunkBytes, raw(bound), static_cast<unsigned long long>(bound.size()), tag);
    }
    sodium_memzero(&state, sizeof state);
    return body;
}

Result<QByteArray> SodiumSuite::decrypt(QByteArrayView body, const SecretBytes &key,
                                        QByteArrayView associated) const
{
    primitives::start();
    const qsizetype chunks = (body.size() - kStreamHeader) / kSealedChunk;
    if (chunks < 1 || body.size() != bodyBytes(chunks) || key.size() != kSymmetricKeyBytes)
        return chunkError(QStringLiteral("length"));
    QByteArray padded(chunks * kChunkBytes, '\0');
    auto *out = reinterpret_cast<unsigned char *>(padded.data());
    crypto_secretstream_xchacha20poly1305_state state;
    (void)crypto_secretstream_xchacha20poly1305_init_pull(&state, raw(body), key.data()); // takes any header
    for (qsizetype i = 0; i < chunks; ++i) {
        const QByteArrayView bound = i == 0 ? associated : QByteArrayView();
        const unsigned char wanted = i + 1 == chunks ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                     : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
        unsigned char tag = 0;
        const int failed = crypto_secretstream_xchacha20poly1305_pull(
            &state, out + i * kChunkBytes, nullptr, &tag, raw(body) + kStreamHeader + i * kSealedChunk,
            static_cast<unsigned long long>(kSealedChunk), raw(bound),
            static_cast<unsigned long long>(bound.size()));
        // A stream cut between two chunks decrypts without complaint: only the tag tells.
        if (failed != 0 || tag != wanted) {
            sodium_memzero(&state, sizeof state);
            wipe(padded);
            return chunkError(QStringLiteral("chunk %1").arg(i));
        }
    }
    sodium_memzero(&state, sizeof state);
    return padded;
}

Result<QByteArray> SodiumSuite::sign(QByteArrayView domain, QByteArrayView bytes,
                                     const QByteArray &secret) const
{
    primitives::start();
    if (secret.size() != kSigningSecretBytes)
        return Error(ErrorCode::Internal, Words::tr("The file could not be signed."));
    return primitives::signPlain(signedDigest(domain, bytes), secret);
}

bool SodiumSuite::verify(QByteArrayView domain, QByteArrayView bytes, QByteArrayView signature,
                         const QByteArray &publicKey) const
{
    primitives::start();
    return primitives::verifyPlain(signedDigest(domain, bytes), signature.toByteArray(), publicKey);
}

} // namespace

std::unique_ptr<const Suite> makeSuite(quint8 id)
{
    if (id != kSodiumSuite)
        return nullptr;
    return std::make_unique<const SodiumSuite>();
}

} // namespace jeoul::exchange
