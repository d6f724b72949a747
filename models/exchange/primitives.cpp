// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/primitives.h"

#include <sodium.h>

#include <QCoreApplication>

#include <cstdlib>
#include <cstring>

namespace jeoul::exchange {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Primitives)
};

static_assert(kSigningPublicBytes == crypto_sign_PUBLICKEYBYTES);
static_assert(kSigningSecretBytes == crypto_sign_SECRETKEYBYTES);
static_assert(kBoxPublicBytes == crypto_box_PUBLICKEYBYTES);
static_assert(kBoxSecretBytes == crypto_box_SECRETKEYBYTES);
static_assert(kSymmetricKeyBytes == crypto_secretbox_KEYBYTES);
static_assert(kSignatureBytes == crypto_sign_BYTES);
static_assert(kSealedBoxOverhead == crypto_box_SEALBYTES);

unsigned char *rawData(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray domainSeparated(QByteArrayView domain, const QByteArray &message)
{
    QByteArray out;
    out.reserve(domain.size() + 1 + message.size());
    return out.append(domain).append('\0').append(message);
}

} // namespace

SecretBytes::SecretBytes(qsizetype size)
    : m_size(size)
{
    primitives::start();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(static_cast<std::size_t>(size))));
    // A machine without memory for one key cannot go on without risking to write an unprotected one.
    if (m_bytes == nullptr)
        std::abort();
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes out(bytes.size());
    if (!bytes.isEmpty())
        std::memcpy(out.data(), bytes.data(), static_cast<std::size_t>(bytes.size()));
    return out;
}

QByteArray SecretBytes::toByteArray() const
{
    return view().toByteArray();
}

void SecretBytes::Free::operator()(unsigned char *bytes) const noexcept
{
    sodium_free(bytes);
}

void wipe(QByteArray &bytes) noexcept
{
    if (!bytes.isEmpty() && bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

namespace primitives {

void start()
{
    if (sodium_init() < 0)
        std::abort();
}

const unsigned char *raw(QByteArrayView bytes) noexcept
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

Result<QByteArray> sign(QByteArrayView domain, const QByteArray &message, const QByteArray &secret)
{
    if (secret.size() != kSigningSecretBytes)
        return Error(ErrorCode::Internal, Words::tr("The record could not be signed."));
    return signPlain(domainSeparated(domain, message), secret);
}

std::optional<QByteArray> signAs(const QByteArray &publicKey, const QByteArray &secret, QByteArrayView domain,
                                 const QByteArray &message)
{
    if (signingPublic(secret) != publicKey)
        return std::nullopt;
    return signPlain(domainSeparated(domain, message), secret);
}

bool verify(QByteArrayView domain, const QByteArray &message, const QByteArray &signature,
            const QByteArray &publicKey)
{
    return verifyPlain(domainSeparated(domain, message), signature, publicKey);
}

QByteArray signPlain(const QByteArray &message, const QByteArray &secret)
{
    start();
    QByteArray signature(kSignatureBytes, '\0');
    // Fails for no input: libsodium's only error is a missing buffer.
    (void)crypto_sign_detached(rawData(signature), nullptr, raw(message),
                               static_cast<unsigned long long>(message.size()), raw(secret));
    return signature;
}

bool verifyPlain(const QByteArray &message, const QByteArray &signature, const QByteArray &publicKey)
{
    start();
    if (signature.size() != kSignatureBytes || publicKey.size() != kSigningPublicBytes)
        return false;
    return crypto_sign_verify_detached(raw(signature), raw(message),
                                       static_cast<unsigned long long>(message.size()), raw(publicKey)) == 0;
}

std::optional<QByteArray> signingPublic(const QByteArray &secret)
{
    start();
    if (secret.size() != kSigningSecretBytes)
        return std::nullopt;
    QByteArray publicKey(kSigningPublicBytes, '\0');
    SecretBytes again(kSigningSecretBytes);
    // The first 32 bytes are the seed; a secret whose second half was exchanged would give its key away.
    // Making a key from a seed fails for no input.
    (void)crypto_sign_seed_keypair(rawData(publicKey), again.data(), raw(secret));
    if (sodium_memcmp(again.data(), raw(secret), static_cast<std::size_t>(kSigningSecretBytes)) != 0)
        return std::nullopt;
    return publicKey;
}

std::optional<QByteArray> boxPublic(const QByteArray &secret)
{
    start();
    if (secret.size() != kBoxSecretBytes)
        return std::nullopt;
    QByteArray publicKey(kBoxPublicBytes, '\0');
    // Fails for no secret, unlike a multiplication of somebody else's point.
    (void)crypto_scalarmult_base(rawData(publicKey), raw(secret));
    return publicKey;
}

Result<QByteArray> sealTo(QByteArrayView message, const QByteArray &recipientPublic)
{
    start();
    QByteArray box(message.size() + kSealedBoxOverhead, '\0');
    if (recipientPublic.size() != kBoxPublicBytes ||
        crypto_box_seal(rawData(box), raw(message), static_cast<unsigned long long>(message.size()),
                        raw(recipientPublic)) != 0)
        return Error(ErrorCode::BadInput, Words::tr("One of the public keys cannot be used for sealing."))
            .advising(Words::tr("Ask its holder for the public key file again."));
    return box;
}

std::optional<SecretBytes> openSealed(QByteArrayView box, const QByteArray &boxPublicKey,
                                      const QByteArray &boxSecretKey)
{
    if (box.size() < kSealedBoxOverhead || boxPublicKey.size() != kBoxPublicBytes ||
        boxSecretKey.size() != kBoxSecretBytes)
        return std::nullopt;
    SecretBytes out(box.size() - kSealedBoxOverhead);
    if (crypto_box_seal_open(out.data(), raw(box), static_cast<unsigned long long>(box.size()),
                             raw(boxPublicKey), raw(boxSecretKey)) != 0)
        return std::nullopt;
    return out;
}

} // namespace primitives
} // namespace jeoul::exchange
