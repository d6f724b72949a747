// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/kdflock.h"

#include <sodium.h>

#include <QCoreApplication>

namespace jeoul::exchange::kdflock {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KdfLock)
};

using primitives::raw;

constexpr qsizetype kSaltBytes = crypto_pwhash_SALTBYTES;
constexpr qsizetype kNonceBytes = crypto_secretbox_NONCEBYTES;
constexpr QLatin1StringView kAlgorithm("argon2id13");
static_assert(kWrapOverhead == kNonceBytes + crypto_secretbox_MACBYTES);

quint64 megabytes(quint64 bytes)
{
    return bytes >> 20;
}

} // namespace

Parameters fresh(const KdfCost &cost, RandomSource &random)
{
    return {random.bytes(kSaltBytes), cost};
}

QJsonObject toJson(const Parameters &parameters)
{
    return {{QStringLiteral("alg"), kAlgorithm},
            {QStringLiteral("mem"), static_cast<qint64>(parameters.cost.memoryBytes)},
            {QStringLiteral("ops"), static_cast<qint64>(parameters.cost.operations)},
            {QStringLiteral("salt"), toHex(parameters.salt)}};
}

Parameters read(RecordReader &reader)
{
    Parameters out;
    constexpr QLatin1StringView algorithm("alg");
    reader.require(reader.id(algorithm) == kAlgorithm, algorithm, QStringLiteral("unknown"));
    out.cost.memoryBytes =
        static_cast<quint64>(reader.integer(QLatin1StringView("mem"), 0, RecordReader::kMaxInteger));
    out.cost.operations =
        static_cast<quint64>(reader.integer(QLatin1StringView("ops"), 0, RecordReader::kMaxInteger));
    out.salt = reader.hex(QLatin1StringView("salt"), kSaltBytes);
    return out;
}

Status check(const KdfCost &cost, const KdfPolicy &policy)
{
    if (cost.memoryBytes > policy.cap.memoryBytes || cost.operations > policy.cap.operations)
        return Error(
                   ErrorCode::BadInput,
                   Words::tr("Opening this file would take more memory or time than any genuine file needs, "
                             "so it was not opened."))
            .advising(Words::tr("Ask the sender for the file again and compare by phone."));
    if (cost.memoryBytes < policy.floor.memoryBytes || cost.operations < policy.floor.operations)
        return Error(ErrorCode::BadInput,
                     Words::tr("This file is protected more weakly than Jeoul allows, so it was not opened."))
            .advising(Words::tr("Ask the sender for the file again and compare by phone."));
    return done();
}

Result<SecretBytes> derive(QByteArrayView known, const Parameters &parameters)
{
    primitives::start();
    SecretBytes out(kSymmetricKeyBytes);
    if (parameters.salt.size() == kSaltBytes &&
        crypto_pwhash(out.data(), static_cast<unsigned long long>(out.size()), known.data(),
                      static_cast<unsigned long long>(known.size()), raw(parameters.salt),
                      parameters.cost.operations, static_cast<std::size_t>(parameters.cost.memoryBytes),
                      crypto_pwhash_ALG_ARGON2ID13) == 0)
        return out;
    return Error(ErrorCode::NotAvailable,
                 Words::tr("This needs %1 MiB of free memory, which the computer cannot give.")
                     .arg(megabytes(parameters.cost.memoryBytes)))
        .advising(Words::tr("Close other programs and try again."));
}

SecretBytes subkey(const SecretBytes &master, quint64 number, const char (&context)[9])
{
    static_assert(crypto_kdf_CONTEXTBYTES == 8 && crypto_kdf_KEYBYTES == kSymmetricKeyBytes);
    SecretBytes out(kSymmetricKeyBytes);
    crypto_kdf_derive_from_key(out.data(), static_cast<std::size_t>(out.size()), number, context,
                               master.data());
    return out;
}

QByteArray wrap(const SecretBytes &key, const SecretBytes &wrapping, RandomSource &random)
{
    QByteArray out = random.bytes(kNonceBytes);
    out.resize(kNonceBytes + qsizetype(crypto_secretbox_MACBYTES) + key.size());
    auto *bytes = reinterpret_cast<unsigned char *>(out.data());
    crypto_secretbox_easy(bytes + kNonceBytes, key.data(), static_cast<unsigned long long>(key.size()), bytes,
                          wrapping.data());
    return out;
}

std::optional<SecretBytes> unwrap(const QByteArray &wrapped, const SecretBytes &wrapping, qsizetype keyBytes)
{
    SecretBytes out(keyBytes);
    if (wrapped.size() != kWrapOverhead + keyBytes ||
        crypto_secretbox_open_easy(out.data(), raw(wrapped) + kNonceBytes,
                                   static_cast<unsigned long long>(wrapped.size() - kNonceBytes),
                                   raw(wrapped), wrapping.data()) != 0)
        return std::nullopt;
    return out;
}

SecretBytes freshKey(RandomSource &random)
{
    QByteArray bytes = random.bytes(kSymmetricKeyBytes);
    SecretBytes out = SecretBytes::copyOf(bytes);
    wipe(bytes);
    return out;
}

} // namespace jeoul::exchange::kdflock
